import type { LoadProblemKind } from './load-problem.ts';
import type { LoaderAnswer, LoaderRequest } from './worker-protocol.ts';

/** Where an edition of a package comes from: the archive a draft is kept as, or a folder beside the site. */
export type EditionSource =
  | { readonly edition: 'draft'; readonly bytes: Uint8Array }
  | { readonly edition: 'folder'; readonly url: string };

/** What the page asks the edition worker for: the package first, then files of it by path. */
export type EditionRequest =
  | { readonly id: number; readonly want: 'open'; readonly source: EditionSource }
  | { readonly id: number; readonly want: LoaderRequest['want']; readonly path: string };

/** What it answers. */
export type EditionAnswer =
  | { readonly id: number; readonly kind: 'opened' }
  | { readonly id: number; readonly kind: 'problem'; readonly problem: LoadProblemKind }
  | Extract<LoaderAnswer, { kind: 'slice' | 'json' | 'csv' }>;
