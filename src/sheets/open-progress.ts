/** Told how far the reading of a file has come. */
export type OpenProgress = (rows: number, bytes: number) => void;

/** For callers that need no word on it. */
export const noProgress: OpenProgress = () => undefined;
