/** The outcome of an operation on data that may be bad: data problems are values, bugs are throws. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** Wraps a good outcome. */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

/** Wraps a bad outcome. */
export const fail = <E>(error: E): Result<never, E> => ({ ok: false, error });
