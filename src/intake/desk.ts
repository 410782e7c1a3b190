import type { Language } from '#domain/localized.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import { applyFixes } from './fixes.ts';
import type { IntakeReport } from './intake-report.ts';
import { toReport } from './intake-report.ts';
import type { PackageFiles, SavedBy } from './make-package.ts';
import { noPreset } from './mapping.ts';
import type { DeskState } from './desk-state.ts';
import type { Lists } from '#register/load-register.ts';
import type { TargetBase } from './make-target.ts';
import { targetWith } from './make-target.ts';
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
  readonly #base: TargetBase;
  #target: IntakeTarget;
  #additions = '';
  #mended: OpenedFile;
  #intake: Intake | undefined;

  constructor(opened: OpenedFile, bytes: number, base: TargetBase) {
    this.#opened = opened;
    this.#bytes = bytes;
    this.#base = base;
    this.#target = targetWith(base, noPreset, undefined);
    this.#mended = opened;
  }

  /** The report after what a person has done; `lists` are needed once something is added to the package. */
  judge({ preset, fixes, accepted }: DeskState, lists?: Lists): IntakeReport {
    this.#mended = applyFixes(this.#opened, fixes);
    const { newPackage, addedAreas, addedIndicators, meanings } = preset;
    const additions = JSON.stringify([newPackage, addedAreas, addedIndicators, meanings]);
    if (additions !== this.#additions) this.#target = targetWith(this.#base, preset, lists);
    this.#additions = additions;
    const { seriesId } = preset;
    const isKnown = this.#target.context.series.some(({ id }) => id === seriesId);
    if (isKnown && seriesId !== undefined) this.#target = { ...this.#target, seriesId };
    this.#intake = takeIn(this.#mended, this.#target, preset, accepted);
    return toReport(this.#mended, this.#bytes, this.#target, this.#intake);
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
    const files = packageWith(base, this.#base.context, this.#target, intake.cells, desk, by);
    return zipPackage(files);
  }

  /** The package as it is with what was added, for the page to choose from. */
  get context(): PackageContext {
    return this.#target.context;
  }

  #report(): IntakeReport {
    this.#intake ??= takeIn(this.#mended, this.#target, noPreset);
    return toReport(this.#mended, this.#bytes, this.#target, this.#intake);
  }

  sizes(): GridSize[] {
    return this.#opened.sheets.map(({ name, rows }) => ({
      name,
      rows: rows.length,
      jumps: rows.flatMap(({ number }, i) =>
        i > 0 && number === (rows[i - 1]?.number ?? 0) + 1 ? [] : [[i, number] as const],
      ),
      columns: rows.slice(0, 500).reduce((most, { cells }) => Math.max(most, cells.length), 0),
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
