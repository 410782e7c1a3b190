import type { SchoolLevel } from '#domain/school-level.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { intakeProblem } from './intake-problem.ts';
import type { TableMapping, TableUnit } from './mapping.ts';
import { isPartOf } from './part-words.ts';
import type { ProblemList } from './problem-list.ts';
import type { KeyReader } from './read-keys.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the label of a row says of its figures. */
export type RowSaid =
  | { readonly kind: 'skip' }
  | {
      readonly kind: 'row';
      readonly indicatorId?: string;
      readonly level?: SchoolLevel;
      readonly category?: string;
      readonly unit?: TableUnit;
    };

/**
 * Reads the labels of rows in order: in the sector's forms a row stands under another ("Số học sinh", then "Tiểu học",
 * "Trong đó: nữ"), so what a heading says holds until the next one.
 */
export class RowWords {
  readonly #mapping: TableMapping;
  readonly #keys: KeyReader;
  readonly #vocabulary: Vocabulary;
  readonly #problems: ProblemList;
  #indicatorId = '';
  #level: SchoolLevel | undefined;

  constructor(
    mapping: TableMapping,
    keys: KeyReader,
    vocabulary: Vocabulary,
    problems: ProblemList,
  ) {
    this.#mapping = mapping;
    this.#keys = keys;
    this.#vocabulary = vocabulary;
    this.#problems = problems;
  }

  read(row: SheetRow): RowSaid {
    const unitText = this.#keys.text(row, 'unit');
    const unit = unitText === '' ? undefined : this.#vocabulary.unit(unitText);
    const withUnit = unit ? { unit } : {};
    if (this.#keys.column('indicator') < 0) {
      if (this.#isHeading(row)) return this.#heading(row);
      const level = this.#level;
      return { kind: 'row', ...withUnit, ...(level === undefined ? {} : { level }) };
    }
    const text = this.#keys.text(row, 'indicator');
    const words = this.#vocabulary.indicator(text, this.#indicatorId);
    const hasFigures = this.#hasFigures(row);
    if (words) {
      if (!isPartOf(text)) {
        this.#indicatorId = words.indicatorId;
        this.#level = words.level === '' ? undefined : words.level;
      }
      if (!hasFigures && text !== '') return { kind: 'skip' };
      const { indicatorId, level = this.#level, category } = words;
      return {
        kind: 'row',
        indicatorId,
        ...(level === undefined || level === '' ? {} : { level }),
        ...(category === undefined || category === '' ? {} : { category }),
        ...((unit ?? words.unit) ? { unit: unit ?? (words.unit as TableUnit) } : {}),
      };
    }
    const level = this.#vocabulary.level(text);
    const category = this.#vocabulary.category(text);
    if (!hasFigures) {
      if (level !== undefined) [this.#level, this.#indicatorId] = [level, ''];
      return { kind: 'skip' };
    }
    if (this.#indicatorId !== '' && (level !== undefined || category !== undefined))
      return {
        kind: 'row',
        indicatorId: this.#indicatorId,
        ...(level === undefined
          ? this.#level === undefined
            ? {}
            : { level: this.#level }
          : { level }),
        ...(category === undefined ? {} : { category }),
        ...withUnit,
      };
    if (this.#keys.isLeftOut(text)) return { kind: 'skip' };
    const { sheet } = this.#mapping;
    const place = { sheet, row: row.number, column: this.#keys.column('indicator') };
    const nearest = this.#vocabulary.nearestIndicator(text);
    this.#problems.add(intakeProblem('error', 'indicator-unknown', place, text, { nearest }));
    return { kind: 'skip' };
  }

  /** In a long table every row is one figure, also when its value is left empty. */
  #hasFigures(row: SheetRow): boolean {
    if (this.#mapping.roles.some(({ kind }) => kind === 'value')) return true;
    return this.#mapping.roles.some(
      (role, column) =>
        (role.kind === 'measure' || role.kind === 'value') &&
        cellText(row.cells[column]).trim() !== '',
    );
  }

  /** A row of a table of units that holds one text and no figure: "I. Khu vực thành thị", "Cấp tiểu học". */
  #isHeading(row: SheetRow): boolean {
    const texts = row.cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
    if (this.#hasFigures(row)) return false;
    const name = this.#keys.text(row, 'area-name');
    const found = this.#vocabulary.place({ code: '', name, period: '', levelHint: undefined });
    return texts.length <= 2 && found.kind !== 'found' && this.#keys.text(row, 'area-code') === '';
  }

  #heading(row: SheetRow): RowSaid {
    const text =
      row.cells.map((cell) => cellText(cell).trim()).find((part) => part.length > 4) ?? '';
    this.#level = this.#vocabulary.level(text) ?? this.#level;
    return { kind: 'skip' };
  }
}
