/** Why the browser keeps nothing: it has no room left, or it does not let the page. */
export type StoreTrouble = 'full' | 'refused';

/** Tells the two apart by what the browser threw. */
export const storeTrouble = (error: unknown): StoreTrouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
