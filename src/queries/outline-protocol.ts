import type { PackageContext } from '#domain/package-context.ts';
import type { PackageFiles } from '#intake/make-package.ts';
import type { JudgedOutlines } from '#outlines/outline-desk.ts';
import type { OutlinesSavedBy } from '#outlines/outlines-saved-by.ts';
import type { StudyStage } from '#outlines/study-shapes.ts';
import type { OutlineState } from '#outlines/outline-state.ts';

/** What the page asks the worker of boundaries for. */
export type OutlineRequest =
  | {
      readonly id: number;
      readonly kind: 'open';
      readonly name: string;
      readonly file: Blob;
      readonly context: PackageContext;
      readonly base: PackageFiles;
      readonly state: OutlineState;
    }
  | { readonly id: number; readonly kind: 'judge'; readonly state: OutlineState }
  | {
      readonly id: number;
      readonly kind: 'package';
      readonly state: OutlineState;
      readonly by: Omit<OutlinesSavedBy, 'fileHash'>;
    };

/** What the worker answers; `checking` says that the file is read and its shapes are being looked at. */
export type OutlineAnswer =
  | { readonly id: number; readonly kind: 'judged'; readonly judged: JudgedOutlines }
  | { readonly id: number; readonly kind: 'checking'; readonly stage: StudyStage }
  | { readonly id: number; readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
