/** Why a piece of data could not be loaded; each kind has its own sentence and cure in the catalogue. */
export type LoadProblemKind =
  | 'network'
  | 'not-found'
  | 'server'
  | 'cut-off'
  | 'wrong-hash'
  | 'markup'
  | 'empty'
  | 'not-a-slice'
  | 'wrong-header'
  | 'newer-format'
  | 'no-draft'
  | 'package-errors'
  | 'package-draft'
  | 'code';

/** A load that failed: what happened, to which data. Thrown so that TanStack Query sees an error. */
export class LoadError extends Error {
  readonly kind: LoadProblemKind;
  /** Name of the data for the reader, e.g. a piece name or a file name. */
  readonly subject: string;

  constructor(kind: LoadProblemKind, subject: string) {
    super(`${kind}: ${subject}`);
    this.name = 'LoadError';
    this.kind = kind;
    this.subject = subject;
  }
}

/** Whether another try may help: a missing file or one of a newer version will not change by asking again at once. */
export function isWorthRetrying(kind: LoadProblemKind): boolean {
  return (
    kind === 'network' ||
    kind === 'server' ||
    kind === 'cut-off' ||
    kind === 'not-found' ||
    kind === 'code'
  );
}
