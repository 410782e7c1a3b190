import type { Language } from '#domain/localized.ts';
import type { PackageFiles, SavedBy } from '#intake/make-package.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { GridRow, GridSize } from '#intake/desk.ts';
import type { DeskState } from '#intake/desk-state.ts';
import type { ReportHead as Head } from '#intake/intake-report.ts';
import type { ObservationRow } from '#table/cube-builder.ts';

/** What the page asks the import worker for. */
export type IntakeRequest =
  | {
      readonly id: number;
      readonly kind: 'open';
      readonly name: string;
      readonly file: Blob;
      readonly context: PackageContext;
      readonly published: readonly ObservationRow[];
      readonly state: DeskState;
    }
  | { readonly id: number; readonly kind: 'judge'; readonly state: DeskState }
  | {
      readonly id: number;
      readonly kind: 'rows';
      readonly sheet: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly id: number; readonly kind: 'document' }
  | { readonly id: number; readonly kind: 'workbook'; readonly language: Language }
  | {
      readonly id: number;
      readonly kind: 'package';
      readonly base: PackageFiles;
      readonly state: DeskState;
      readonly by: SavedBy;
    };

/** The report without its figures: they may be a million, and stay in the worker until they are saved. */
export type ReportHead = Head;

/** How far the opening of a file has come; `bytes` is 0 where only rows are known. */
export interface OpenState {
  readonly stage: 'reading' | 'checking';
  readonly rows: number;
  readonly bytes: number;
  readonly allBytes: number;
}

/** What the worker answers. */
export type IntakeAnswer =
  | {
      readonly id: number;
      readonly kind: 'report';
      readonly report: ReportHead;
      readonly sizes: readonly GridSize[];
    }
  | { readonly id: number; readonly kind: 'rows'; readonly rows: readonly GridRow[] }
  | { readonly id: number; readonly kind: 'document'; readonly file: Blob }
  | ({ readonly id: number; readonly kind: 'progress' } & OpenState)
  | { readonly id: number; readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
