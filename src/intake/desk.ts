import { properName } from '#domain/area.ts';
import type { Language } from '#domain/localized.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { Sheet } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { CompletenessAfter } from './compare/completeness-after.ts';
import { completenessAfter } from './compare/completeness-after.ts';
import type { Comparison } from './compare/comparison.ts';
import { compareFigures } from './compare/compare-figures.ts';
import { droppedOf } from './compare/compare-cells.ts';
import type { FixRecord } from './fix-list.ts';
import { toFixList } from './fix-list.ts';
import { applyFixes } from './fixes.ts';
import { formOf, proposedName } from './form-name.ts';
import type { ReportHead } from './intake-report.ts';
import { reportPieces, toReportHead } from './intake-report.ts';
import type { PackageFiles, SavedBy } from './make-package.ts';
import { noPreset } from './mapping.ts';
import type { DeskState } from './desk-state.ts';
import type { FixPlan } from './plan-fixes.ts';
import { planFixes } from './plan-fixes.ts';
import { recordFixes } from './record-fixes.ts';
import type { Lists } from '#register/load-register.ts';
import { SoFar } from './so-far.ts';
import type { TargetBase } from './make-target.ts';
import { targetWith } from './make-target.ts';
import type { Intake, IntakeTarget } from './take-in.ts';
import { takeIn } from './take-in.ts';
import type { FoundPlace } from './told-problem.ts';
import { foundPlaces } from './told-problem.ts';

/** Texts of some rows of a sheet, for the grid. */
export interface GridRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly isHidden: boolean;
}

/** Size of a sheet, for the grid. */
export interface GridSize {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Where the numbers of rows jump, blank rows being left out: index of the row and its number. */
  readonly jumps: readonly (readonly [index: number, number: number])[];
}

/** What a file is, whatever was done to it. */
export interface FileForm {
  /** The same for every file of the same form; '' when it has no table. */
  readonly form: string;
  /** Name to keep answers under. */
  readonly title: string;
}

/** A file on the desk: read once, judged anew after every change. */
export class IntakeDesk {
  readonly #opened: OpenedFile;
  readonly #bytes: number;
  readonly #base: TargetBase;
  #target: IntakeTarget;
  #usualSeries: string;
  #additions = '';
  #mended: OpenedFile;
  #intake: Intake | undefined;
  #comparison: Comparison | undefined;
  #judged: DeskState | undefined;
  #form: FileForm | undefined;

  constructor(opened: OpenedFile, bytes: number, base: TargetBase) {
    this.#opened = opened;
    this.#bytes = bytes;
    this.#base = base;
    this.#target = targetWith(base, noPreset, undefined);
    this.#usualSeries = this.#target.seriesId;
    this.#mended = opened;
  }

  /** The report after what a person has done, without its figures; `lists` are needed once something is added to the package. */
  judge(
    state: DeskState,
    lists?: Lists,
    onFound: (rows: number, found: readonly FoundPlace[]) => void = () => undefined,
  ): ReportHead {
    const { preset, fixes, accepted, unstated } = state;
    this.#mended = applyFixes(this.#opened, fixes);
    const { newPackage, addedAreas, addedIndicators, meanings } = preset;
    const additions = JSON.stringify([newPackage, addedAreas, addedIndicators, meanings]);
    if (additions !== this.#additions) {
      const { seriesId: _, ...rest } = preset;
      this.#target = targetWith(this.#base, rest, lists);
      this.#usualSeries = this.#target.seriesId;
      this.#additions = additions;
    }
    const { seriesId } = preset;
    const isKnown = this.#target.context.series.some(({ id }) => id === seriesId);
    const series = isKnown && seriesId !== undefined ? seriesId : this.#usualSeries;
    this.#target = { ...this.#target, seriesId: series };
    const soFar = new SoFar((found) => onFound(found.rows, foundPlaces(found, this.#target)));
    this.#intake = takeIn(this.#mended, this.#target, preset, accepted, soFar);
    this.#comparison = compareFigures(this.#target, this.#intake.figures, unstated);
    this.#judged = state;
    return this.#report();
  }

  /** The whole report as JSON text, in pieces. */
  document(): Iterable<string> {
    const intake = this.#judgedOnce();
    const comparison = this.#comparison ?? compareFigures(this.#target, intake.figures);
    return reportPieces(this.#mended, this.#bytes, this.#target, intake, comparison);
  }

  /** The form of the file as it came; the headers a person mended do not make it another. */
  form(): FileForm {
    if (this.#form) return this.#form;
    const isUntouched = this.#intake && this.#judged?.fixes.length === 0;
    const intake = isUntouched ? this.#intake : takeIn(this.#opened, this.#target, noPreset);
    const [first] = intake?.mappings ?? [];
    const { sheets, name } = this.#opened;
    const sheet = sheets.find((found) => found.name === first?.sheet) ?? sheets[0];
    const places = this.#target.context.areas
      .filter(({ level }) => level !== 'commune')
      .map(({ name: { vi } }) => properName(vi));
    this.#form = {
      form: formOf(intake?.mappings ?? []),
      title: proposedName(sheet, first, name, places),
    };
    return this.#form;
  }

  /** What was done with the file, so named that the next version can have it too. */
  record(state: DeskState): FixRecord[] {
    return recordFixes(this.#opened, this.#target, state, this.#known(state));
  }

  /** What recorded fixes of another version would do to this file. */
  plan(state: DeskState, records: readonly FixRecord[]): FixPlan {
    return planFixes(this.#opened, this.#target, state, records, this.#known(state));
  }

  #known(state: DeskState): Intake | undefined {
    return JSON.stringify(state) === JSON.stringify(this.#judged) ? this.#intake : undefined;
  }

  /** The file with its faulty cells marked and commented. */
  async workbook(language: Language): Promise<Uint8Array> {
    const { problems } = this.#report();
    const { markedWorkbook } = await import('./marked-workbook.ts');
    return markedWorkbook(this.#mended, { problems }, language);
  }

  /** The next version of the package as a zip archive; undefined while the file is refused. */
  async package(base: PackageFiles, desk: DeskState, by: SavedBy): Promise<Uint8Array | undefined> {
    const intake = this.#intake;
    if (!intake || intake.verdict === 'refused') return undefined;
    const [{ zipPackage }, { packageWith }] = await Promise.all([
      import('./make-package.ts'),
      import('./package/package-with.ts'),
    ]);
    const dropped = droppedOf(this.#comparison?.notInFile ?? []);
    const mended = toFixList(this.record(desk), by.fileName, by.date);
    const work = { ...desk, mended };
    const before = this.#base.context;
    return zipPackage(packageWith(base, before, this.#target, intake.cells, work, by, dropped));
  }

  /** How complete the package would be with the file, and what the file does to it; undefined before a first judgement. */
  completeness(): CompletenessAfter | undefined {
    return this.#comparison && completenessAfter(this.#target.context, this.#comparison);
  }

  /** The package as it is with what was added, for the page to choose from. */
  get context(): PackageContext {
    return this.#target.context;
  }

  #report(): ReportHead {
    const intake = this.#judgedOnce();
    return toReportHead(this.#mended, this.#bytes, this.#target, intake, this.#comparison);
  }

  #judgedOnce(): Intake {
    return (this.#intake ??= takeIn(this.#mended, this.#target, noPreset));
  }

  sizes(): GridSize[] {
    return this.#opened.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.columns?.length ?? sheet.rows.length,
      jumps: jumpsOf(sheet),
      columns: sheet.rows
        .slice(0, 500)
        .reduce((most, { cells }) => Math.max(most, cells.length), 0),
    }));
  }

  /** Rows `from` up to and without `to`, counted from 0. */
  rows(sheet: string, from: number, to: number): GridRow[] {
    const rows = this.#mended.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    return rows.slice(from, to).map((row) => ({
      number: row.number,
      cells: row.cells.map((cell) => cellText(cell).slice(0, 200)),
      isHidden: row.isHidden ?? false,
    }));
  }
}

/** Where the numbers of rows jump; the numbers of a large table are at hand without its rows. */
function jumpsOf({ rows, columns }: Sheet): GridSize['jumps'] {
  const jumps: (readonly [number, number])[] = [];
  const length = columns?.length ?? rows.length;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const number = (columns ? columns.numbers[at] : rows[at]?.number) ?? 0;
    if (at === 0 || number !== before + 1) jumps.push([at, number]);
    before = number;
  }
  return jumps;
}
