import type { Language } from '#domain/localized.ts';
import type { PackageFiles, SavedBy } from '#intake/make-package.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { FileForm, GridRow, GridSize } from '#intake/desk.ts';
import type { DeskState } from '#intake/desk-state.ts';
import type { FixList, FixRecord } from '#intake/fix-list.ts';
import type { FixPlan } from '#intake/plan-fixes.ts';
import type { ReportHead as Head } from '#intake/intake-report.ts';
import type { CompletenessAfter } from '#intake/compare/completeness-after.ts';
import type { AdditionChoices } from '#intake/propose-additions.ts';
import type { FoundPlace } from '#intake/told-problem.ts';
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
  /** What may be added to the package; with the long list of communes where they are wanted. */
  | { readonly id: number; readonly kind: 'additions'; readonly withCommunes: boolean }
  | {
      readonly id: number;
      readonly kind: 'rows';
      readonly sheet: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly id: number; readonly kind: 'record'; readonly state: DeskState }
  | {
      readonly id: number;
      readonly kind: 'plan';
      readonly state: DeskState;
      readonly list: FixList;
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

/**
 * The report without its figures and with the most telling cells of its comparison: there may be a million, and they stay
 * in the worker until they are saved.
 */
export type ReportHead = Head;

/** How far the opening of a file has come; `bytes` is 0 where only rows are known. */
export interface OpenState {
  readonly stage: 'reading' | 'checking';
  readonly rows: number;
  readonly bytes: number;
  readonly allBytes: number;
  /** Rows whose cells are read as figures; 0 before the first ones. */
  readonly checkedRows: number;
  /** What was found until now; the report has all of it, in order. */
  readonly found: readonly FoundPlace[];
}

/** The package that a file goes into, with what was added to it. */
export type IntoPackage = Pick<PackageContext, 'areas' | 'indicators' | 'series' | 'meta'>;

/** What the worker answers. */
export type IntakeAnswer =
  | {
      readonly id: number;
      readonly kind: 'report';
      readonly report: ReportHead;
      readonly sizes: readonly GridSize[];
      readonly into: IntoPackage;
      readonly completeness: CompletenessAfter | undefined;
      readonly form: FileForm;
    }
  | { readonly id: number; readonly kind: 'records'; readonly records: readonly FixRecord[] }
  | { readonly id: number; readonly kind: 'planned'; readonly plan: FixPlan }
  | { readonly id: number; readonly kind: 'additions'; readonly choices: AdditionChoices }
  | { readonly id: number; readonly kind: 'rows'; readonly rows: readonly GridRow[] }
  | { readonly id: number; readonly kind: 'document'; readonly file: Blob }
  | ({ readonly id: number; readonly kind: 'progress' } & OpenState)
  | { readonly id: number; readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
