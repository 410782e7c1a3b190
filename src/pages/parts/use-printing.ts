import { useSyncExternalStore } from 'react';

/** Rows of a list that stand on one sheet of paper with a title above them. */
export const rowsOnPage = 32;

/** Whether the page is being printed: what is drawn as far as it is in sight is then drawn in full. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => matchMedia('print').matches,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  const paper = matchMedia('print');
  paper.addEventListener('change', listener);
  return () => paper.removeEventListener('change', listener);
}

/** A long list in parts of a page each: no drawing is cut in the middle of a row. */
export function sheetsOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / rowsOnPage);
  const size = Math.ceil(rows.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => rows.slice(i * size, (i + 1) * size));
}
