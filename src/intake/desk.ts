import type { Language } from '#domain/localized.ts';
import type { Sheet } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import { applyFixes } from './fixes.ts';
import type { ReportHead } from './intake-report.ts';
import { reportPieces, toReportHead } from './intake-report.ts';
import type { PackageFiles, SavedBy } from './make-package.ts';
import { noPreset } from './mapping.ts';
import type { DeskState } from './desk-state.ts';
import type { Intake, IntakeTarget } from './take-in.ts';
import { takeIn } from './take-in.ts';

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

/** A file on the desk: read once, judged anew after every change. */
export class IntakeDesk {
  readonly #opened: OpenedFile;
  readonly #bytes: number;
  #target: IntakeTarget;
  #mended: OpenedFile;
  #intake: Intake | undefined;

  constructor(opened: OpenedFile, bytes: number, target: IntakeTarget) {
    this.#opened = opened;
    this.#bytes = bytes;
    this.#target = target;
    this.#mended = opened;
  }

  /** The report after what a person has done, without its figures. */
  judge({ preset, fixes, accepted }: DeskState): ReportHead {
    this.#mended = applyFixes(this.#opened, fixes);
    const { seriesId } = preset;
    const isKnown = this.#target.context.series.some(({ id }) => id === seriesId);
    if (isKnown && seriesId !== undefined) this.#target = { ...this.#target, seriesId };
    this.#intake = takeIn(this.#mended, this.#target, preset, accepted);
    return toReportHead(this.#mended, this.#bytes, this.#target, this.#intake);
  }

  /** The whole report as JSON text, in pieces. */
  document(): Iterable<string> {
    const head = this.#report();
    return this.#intake ? reportPieces(head, this.#intake.figures) : [];
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
    const { nextPackage, zipPackage } = await import('./make-package.ts');
    return zipPackage(nextPackage(base, intake.cells, this.#target.seriesId, desk, by));
  }

  #report(): ReportHead {
    this.#intake ??= takeIn(this.#mended, this.#target, noPreset);
    return toReportHead(this.#mended, this.#bytes, this.#target, this.#intake);
  }

  sizes(): GridSize[] {
    return this.#opened.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.length,
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
  let before = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const number = (columns ? columns.numbers[at] : rows[at]?.number) ?? 0;
    if (at === 0 || number !== before + 1) jumps.push([at, number]);
    before = number;
  }
  return jumps;
}
