import type { SchoolLevel } from '#domain/school-level.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { intakeProblem } from './intake-problem.ts';
import type { TableMapping, TableUnit } from './mapping.ts';
import { isPartOf } from './part-words.ts';
import type { ProblemSink } from './problem-list.ts';
import type { KeyReader } from './read-keys.ts';
import { schoolYearInside } from './school-year-inside.ts';
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

/** What the headings above a row say of it. */
export interface RowState {
  readonly indicatorId: string;
  readonly level: SchoolLevel | undefined;
  readonly partLevel: SchoolLevel | undefined;
  readonly category: string | undefined;
}

/**
 * Reads the labels of rows in order: in the sector's forms a row stands under another ("Số học sinh", then "Tiểu học",
 * "Trong đó: nữ"), so what a heading says holds until the next one.
 */
export class RowWords {
  readonly #mapping: TableMapping;
  readonly #keys: KeyReader;
  readonly #vocabulary: Vocabulary;
  readonly #problems: ProblemSink;
  #indicatorId = '';
  #level: SchoolLevel | undefined;
  #partLevel: SchoolLevel | undefined;
  #category: string | undefined;

  constructor(
    mapping: TableMapping,
    keys: KeyReader,
    vocabulary: Vocabulary,
    problems: ProblemSink,
  ) {
    this.#mapping = mapping;
    this.#keys = keys;
    this.#vocabulary = vocabulary;
    this.#problems = problems;
  }

  /** What has been said so far; set back to read a row as if other rows stood above it. */
  get state(): RowState {
    return {
      indicatorId: this.#indicatorId,
      level: this.#level,
      partLevel: this.#partLevel,
      category: this.#category,
    };
  }

  set state({ indicatorId, level, partLevel, category }: RowState) {
    this.#indicatorId = indicatorId;
    this.#level = level;
    this.#partLevel = partLevel;
    this.#category = category;
  }

  read(row: SheetRow): RowSaid {
    const unitText = this.#keys.text(row, 'unit');
    const unit = unitText === '' ? undefined : this.#vocabulary.unit(unitText);
    if (unitText !== '' && !unit && this.#hasFigures(row))
      this.#tell('warning', 'unit-unknown', row, 'unit', unitText);
    const withUnit = unit ? { unit } : {};
    if (this.#keys.column('indicator') < 0) {
      if (this.#isHeading(row)) return this.#heading(row);
      const level = this.#level;
      const category = this.#category;
      return {
        kind: 'row',
        ...withUnit,
        ...(level === undefined ? {} : { level }),
        ...(category === undefined ? {} : { category }),
      };
    }
    const text = this.#keys.text(row, 'indicator');
    const words = this.#vocabulary.indicator(text, this.#indicatorId);
    const hasFigures = this.#hasFigures(row);
    if (words) {
      if (!isPartOf(text)) {
        this.#indicatorId = words.indicatorId;
        this.#level = words.level === '' ? undefined : words.level;
        this.#partLevel = undefined;
      }
      if (!hasFigures && text !== '') return { kind: 'skip' };
      const { indicatorId, level = this.#partLevel ?? this.#level, category } = words;
      return {
        kind: 'row',
        indicatorId,
        ...(level === undefined || level === '' ? {} : { level }),
        ...(category === undefined || category === '' ? {} : { category }),
        ...((unit ?? words.unit) ? { unit: unit ?? (words.unit as TableUnit) } : {}),
      };
    }
    const level = this.#vocabulary.level(withoutNumber(text));
    const category = this.#vocabulary.category(withoutNumber(text));
    if (!hasFigures) {
      if (level !== undefined) [this.#level, this.#indicatorId] = [level, ''];
      else if (text.length > 3) this.#tell('warning', 'heading-not-read', row, 'indicator', text);
      return { kind: 'skip' };
    }
    // What stands under a level ("- Nữ") is of that level.
    if (level !== undefined) this.#partLevel = level;
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

  /** A heading says what the rows below are; one that is not understood is told, one that names another year stops the file. */
  #heading(row: SheetRow): RowSaid {
    const texts = row.cells.map((cell) => cellText(cell).trim());
    const column = texts.findIndex((part) => part.length > 3);
    const text = texts[column] ?? '';
    const bare = withoutNumber(text);
    const level = this.#vocabulary.level(bare);
    const category = this.#vocabulary.category(bare);
    if (level !== undefined) [this.#level, this.#category] = [level, undefined];
    else if (category !== undefined) this.#category = category;
    else if (text !== '' && !this.#vocabulary.isTotal(bare)) {
      const isOther = schoolYearInside.test(text) || /^(?:bảng|biểu|table)\b/iu.test(text);
      const place = { sheet: this.#mapping.sheet, row: row.number, column };
      const severity = isOther ? 'error' : 'warning';
      this.#problems.add(intakeProblem(severity, 'heading-not-read', place, text, {}));
    }
    return { kind: 'skip' };
  }

  #tell(
    severity: 'warning' | 'error',
    rule: 'unit-unknown' | 'heading-not-read',
    row: SheetRow,
    role: 'unit' | 'indicator',
    text: string,
  ): void {
    const place = { sheet: this.#mapping.sheet, row: row.number, column: this.#keys.column(role) };
    this.#problems.add(intakeProblem(severity, rule, place, text, {}));
  }
}

/** A label without its numbering: "I. Tiểu học", "a) Nữ", "2 - THCS". */
const withoutNumber = (text: string): string =>
  text.replace(/^(?:[IVXLC]{1,5}|[A-Za-z]|\d{1,2}(?:\.\d{1,2})*)\s*[.):/-]\s*/u, '').trim();
