import type { RawTable } from './original-table.ts';
import type { LoadProblemKind } from './load-problem.ts';

/** What the page asks the loader worker for. */
export type LoaderRequest = {
  readonly id: number;
  readonly url: string;
  readonly sha256: string;
  readonly bytes: number;
} & ({ readonly want: 'slice' } | { readonly want: 'json' } | { readonly want: 'csv' });

/** What the worker answers: any number of progress messages, then one outcome. */
export type LoaderAnswer =
  | {
      readonly id: number;
      readonly kind: 'progress';
      readonly loaded: number;
      readonly expected: number;
    }
  | { readonly id: number; readonly kind: 'slice'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'json'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'csv'; readonly table: RawTable }
  | { readonly id: number; readonly kind: 'problem'; readonly problem: LoadProblemKind };
