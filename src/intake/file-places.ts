import { foldText } from '#lib/fold.ts';
import type { Cell, Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { IntakeCell, IntakeKey } from './intake-cell.ts';
import { keyName } from './intake-cell.ts';
import type { CellPlace } from './intake-problem.ts';
import type { DeskState } from './desk-state.ts';
import { applyFixes } from './fixes.ts';
import type { PlainRole, TableMapping } from './mapping.ts';
import type { Intake, IntakeTarget } from './take-in.ts';
import { takeIn } from './take-in.ts';

/** Columns that name a row. */
const naming: ReadonlySet<string> = new Set<PlainRole>([
  'area-code',
  'area-name',
  'period',
  'indicator',
  'level',
  'ownership',
  'sex',
  'category',
]);

/** Stands in for a figure that cannot be read, to learn which figure it would be. */
const anyFigure = '…';

/** A cell with its place and its text. */
export interface PlacedText extends CellPlace {
  readonly text: string;
}

/** What names a cell among the rows of figures, beside its own text. */
export interface RowNames {
  readonly header: string;
  readonly row: string;
}

const placeName = ({ sheet, row, column }: CellPlace): string => `${sheet}!${row},${column}`;

/** A file with what was done to it, read once: from a place to what names it, and back. */
export class FilePlaces {
  readonly intake: Intake;
  readonly #file: OpenedFile;
  readonly #target: IntakeTarget;
  readonly #state: DeskState;
  readonly #rows = new Map<string, ReadonlyMap<number, SheetRow>>();
  readonly #byPlace: ReadonlyMap<string, IntakeCell>;
  readonly #byKey: ReadonlyMap<string, IntakeCell>;
  #probed: ReadonlyMap<string, IntakeCell> | undefined;

  /** @param known what the same file with the same state was read as, when that is at hand */
  constructor(opened: OpenedFile, target: IntakeTarget, state: DeskState, known?: Intake) {
    this.#file = applyFixes(opened, state.fixes);
    this.#target = target;
    this.#state = state;
    this.intake = known ?? takeIn(this.#file, target, state.preset, state.accepted);
    const { cells } = this.intake;
    this.#byPlace = new Map(cells.map((cell) => [placeName(cell), cell]));
    this.#byKey = new Map(cells.map((cell) => [keyName(cell), cell]));
  }

  /** Text of a cell; '' where there is none. */
  textAt({ sheet, row, column }: CellPlace): string {
    return cellText(this.#rowsOf(sheet).get(row)?.cells[column]);
  }

  /** What the figure of a cell was read as; '' when none was read there. */
  meaningAt(place: CellPlace): string {
    const cell = this.#byPlace.get(placeName(place));
    if (!cell) return '';
    return cell.value.kind === 'reported' ? cell.text : cell.value.kind;
  }

  /** Key of the figure of a cell, also of one that cannot be read. */
  keyAt(place: CellPlace): IntakeKey | undefined {
    const name = placeName(place);
    const cell =
      this.#byPlace.get(name) ??
      (this.#mappingAt(place) &&
        [...this.#unread().values()].find((found) => placeName(found) === name));
    if (!cell) return undefined;
    const { areaId, period, indicatorId, level, category } = cell;
    return { areaId, period, indicatorId, level, category };
  }

  /** Where a figure stands, also when it cannot be read. */
  placeOf(key: IntakeKey): CellPlace | undefined {
    return this.#byKey.get(keyName(key)) ?? this.#unread().get(keyName(key));
  }

  /** What names a cell of the rows of figures; undefined outside of them. */
  namesAt(place: CellPlace): RowNames | undefined {
    const mapping = this.#mappingAt(place);
    const row = this.#rowsOf(place.sheet).get(place.row);
    return mapping && row && rowNames(mapping, row, place.column);
  }

  /** Header of a column of a sheet, folded; '' for the whole. */
  headerOf({ sheet, column }: CellPlace): string {
    const mapping = this.intake.mappings.find((found) => found.sheet === sheet);
    return foldText(mapping?.headers[column] ?? '');
  }

  /** Cells among the rows of figures, under a header. */
  underHeader(header: string): readonly (PlacedText & { readonly names: RowNames })[] {
    return this.intake.mappings.flatMap((mapping) => {
      const sheet = this.#sheet(mapping.sheet);
      const rows = sheet?.rows.slice(mapping.dataFrom, mapping.dataTo) ?? [];
      return mapping.headers.flatMap((text, column) =>
        foldText(text) === header
          ? rows.map((row) => ({
              sheet: mapping.sheet,
              row: row.number,
              column,
              text: cellText(row.cells[column]),
              names: rowNames(mapping, row, column),
            }))
          : [],
      );
    });
  }

  /** Cells outside the rows of figures with a text: titles, headers, notes. */
  outside(texts: ReadonlySet<string>): readonly PlacedText[] {
    return this.#file.sheets.flatMap((sheet) =>
      sheet.rows.flatMap((row) =>
        row.cells.flatMap((cell, column): PlacedText[] => {
          const text = cellText(cell);
          const place = { sheet: sheet.name, row: row.number, column };
          return texts.has(text) && !this.#mappingAt(place) ? [{ ...place, text }] : [];
        }),
      ),
    );
  }

  #sheet(name: string): Sheet | undefined {
    return this.#file.sheets.find((sheet) => sheet.name === name);
  }

  #rowsOf(name: string): ReadonlyMap<number, SheetRow> {
    const known = this.#rows.get(name);
    if (known) return known;
    const rows = new Map((this.#sheet(name)?.rows ?? []).map((row) => [row.number, row]));
    this.#rows.set(name, rows);
    return rows;
  }

  /** The table whose rows of figures a cell stands in. */
  #mappingAt({ sheet, row }: CellPlace): TableMapping | undefined {
    const rows = this.#sheet(sheet)?.rows ?? [];
    return this.intake.mappings.find((mapping) => {
      const first = rows[mapping.dataFrom]?.number;
      const last = rows[mapping.dataTo - 1]?.number;
      return (
        mapping.sheet === sheet &&
        first !== undefined &&
        last !== undefined &&
        first <= row &&
        row <= last
      );
    });
  }

  /** Figures that cannot be read, by their key: read once more with a mark in their cells that can. */
  #unread(): ReadonlyMap<string, IntakeCell> {
    if (this.#probed) return this.#probed;
    const sheets = this.#file.sheets.map((sheet) => this.#withMarks(sheet));
    const { cells } = takeIn({ ...this.#file, sheets }, this.#target, this.#state.preset);
    this.#probed = new Map(
      cells
        .filter((cell) => !this.#byPlace.has(placeName(cell)))
        .map((cell) => [keyName(cell), cell]),
    );
    return this.#probed;
  }

  #withMarks(sheet: Sheet): Sheet {
    const own = this.intake.mappings.filter((mapping) => mapping.sheet === sheet.name);
    if (own.length === 0) return sheet;
    const rows = sheet.rows.map((row, i): SheetRow => {
      const mapping = own.find(({ dataFrom, dataTo }) => dataFrom <= i && i < dataTo);
      if (!mapping) return row;
      const cells = row.cells.map((cell, column): Cell => {
        const kind = mapping.roles[column]?.kind;
        const isUnread =
          (kind === 'measure' || kind === 'value') &&
          cellText(cell).trim() !== '' &&
          !this.#byPlace.has(placeName({ sheet: sheet.name, row: row.number, column }));
        return isUnread ? anyFigure : cell;
      });
      return { ...row, cells };
    });
    return { ...sheet, rows };
  }
}

function rowNames({ headers, roles }: TableMapping, row: SheetRow, column: number): RowNames {
  const texts = roles.flatMap(({ kind }, i) =>
    i !== column && naming.has(kind) ? [foldText(cellText(row.cells[i]))] : [],
  );
  return { header: foldText(headers[column] ?? ''), row: texts.join('|') };
}
