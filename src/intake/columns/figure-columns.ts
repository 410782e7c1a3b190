import type { SchoolLevel } from '#domain/school-level.ts';
import type { FigureList } from '#intake/figure-list.ts';
import type { IntakeCell, IntakeKey } from '#intake/intake-cell.ts';
import { FigureIndex } from './figure-index.ts';
import type { FigureText, KeyedColumns, KeyNames, KeyNumbers } from './keyed-columns.ts';
import { Names } from './names.ts';

const firstSize = 4096;

/** What the columns of a row besides its key say of its figures. */
export type FigureOrigin = Pick<IntakeCell, 'seriesId' | 'source' | 'referenceDate' | 'origin'>;

/** Rows that say nothing. */
const plain: FigureOrigin = {
  seriesId: '',
  source: '',
  referenceDate: '',
  origin: { source: '', url: '', note: '', referenceDate: '' },
};

/** Figures of one sheet in typed columns; an {@link IntakeCell} is made when somebody asks for one. */
export class FigureColumns implements FigureList, KeyedColumns {
  readonly sheet: string;
  readonly numeratorColumn: number;
  readonly names: KeyNames = {
    areas: new Names(),
    periods: new Names(),
    indicators: new Names(),
    levels: new Names<SchoolLevel>(),
    categories: new Names(),
  };
  readonly figures: FigureText[] = [];
  length = 0;
  rows = new Uint32Array(firstSize);
  columns = new Uint16Array(firstSize);
  areas = new Uint32Array(firstSize);
  periods = new Uint16Array(firstSize);
  indicators = new Uint16Array(firstSize);
  levels = new Uint8Array(firstSize);
  categories = new Uint16Array(firstSize);
  /** Index into `figures`. */
  texts = new Uint32Array(firstSize);
  /** The number; NaN when there is none. */
  n = new Float64Array(firstSize);
  totals = new Uint8Array(firstSize);
  numerators = new Float64Array(0);
  denominators = new Float64Array(0);
  /** Index into `originList`; empty when no column says where figures come from. */
  origins = new Uint32Array(0);
  readonly originList: FigureOrigin[] = [plain];
  #index: FigureIndex | undefined;

  constructor(sheet: string, numeratorColumn: number, size: number) {
    this.sheet = sheet;
    this.numeratorColumn = numeratorColumn;
    if (size > firstSize) this.#resize(size);
  }

  /** Adds a figure. Parts are NaN when the row gives none. */
  push(
    row: number,
    column: number,
    key: KeyNumbers,
    text: number,
    n: number,
    isTotal: boolean,
    numerator: number,
    denominator: number,
  ): void {
    const at = this.length;
    this.#index = undefined;
    if (at === this.rows.length) this.#resize(at * 2);
    this.rows[at] = row;
    this.columns[at] = column;
    this.areas[at] = key.area;
    this.periods[at] = key.period;
    this.indicators[at] = key.indicator;
    this.levels[at] = key.level;
    this.categories[at] = key.category;
    this.texts[at] = text;
    this.n[at] = n;
    this.totals[at] = isTotal ? 1 : 0;
    if (numerator === numerator || denominator === denominator)
      this.setParts(at, numerator, denominator);
    this.length = at + 1;
  }

  /** Gives a figure its numerator and denominator. */
  setParts(at: number, numerator: number, denominator: number): void {
    if (this.numerators.length === 0) {
      this.numerators = new Float64Array(this.rows.length).fill(Number.NaN);
      this.denominators = new Float64Array(this.rows.length).fill(Number.NaN);
    }
    this.numerators[at] = numerator;
    this.denominators[at] = denominator;
  }

  /** Says where the newest figure comes from. */
  setOrigin(origin: number): void {
    if (this.origins.length === 0) this.origins = new Uint32Array(this.rows.length);
    this.origins[this.length - 1] = origin;
  }

  originAt(at: number): FigureOrigin {
    return this.originList[this.origins[at] ?? 0] ?? plain;
  }

  figureAt(at: number): FigureText {
    return this.figures[this.texts[at] ?? 0] as FigureText;
  }

  /** Parts of the key of a figure, by name. */
  keyAt(at: number) {
    const { areas, periods, indicators, levels, categories } = this.names;
    return {
      areaId: areas.list[this.areas[at] ?? 0] ?? '',
      period: periods.list[this.periods[at] ?? 0] ?? '',
      indicatorId: indicators.list[this.indicators[at] ?? 0] ?? '',
      level: levels.list[this.levels[at] ?? 0] ?? '',
      category: categories.list[this.categories[at] ?? 0] ?? '',
    };
  }

  /** One figure as everybody else knows it. */
  cellAt(at: number): IntakeCell {
    const { value, text, decimals, precision, raw } = this.figureAt(at);
    return {
      sheet: this.sheet,
      row: this.rows[at] ?? 0,
      column: this.columns[at] ?? 0,
      ...this.keyAt(at),
      ...this.originAt(at),
      value,
      text,
      decimals,
      numerator: partAt(this.numerators, at),
      denominator: partAt(this.denominators, at),
      numeratorColumn: this.numeratorColumn,
      precision,
      isTotal: this.totals[at] === 1,
      raw,
    };
  }

  /** Figures that are marked, in order. */
  marked(marks: Uint8Array): IntakeCell[] {
    const found: IntakeCell[] = [];
    for (let at = 0; at < this.length; at += 1) if (marks[at] !== 0) found.push(this.cellAt(at));
    return found;
  }

  all(): readonly IntakeCell[] {
    return Array.from({ length: this.length }, (_, at) => this.cellAt(at));
  }

  *each(): Generator<IntakeCell> {
    for (let at = 0; at < this.length; at += 1) yield this.cellAt(at);
  }

  firstOfPeriods(): readonly IntakeCell[] {
    const seen = new Set<number>();
    const found: IntakeCell[] = [];
    for (let at = 0; at < this.length; at += 1) {
      const period = this.periods[at] ?? 0;
      if (seen.has(period)) continue;
      seen.add(period);
      found.push(this.cellAt(at));
    }
    return found;
  }

  /** Figures by their key; kept until a figure is added or left out. */
  index(): FigureIndex {
    return (this.#index ??= new FigureIndex(this));
  }

  beside(keys: readonly IntakeKey[]): readonly IntakeCell[] {
    const marks = new Uint8Array(this.length);
    const index = this.index();
    for (const key of keys) {
      const at = index.find(key);
      if (at >= 0) marks[at] = 1;
    }
    return this.marked(marks);
  }

  /** Leaves out the figures that are marked. */
  drop(marks: Uint8Array): void {
    this.#index = undefined;
    let to = 0;
    for (let at = 0; at < this.length; at += 1) {
      if (marks[at] !== 0) continue;
      if (to < at) this.#copy(at, to);
      to += 1;
    }
    this.length = to;
  }

  /** Puts a figure in the place of another one. */
  replace(at: number, by: number): void {
    this.#index = undefined;
    this.#copy(by, at);
  }

  #copy(from: number, to: number): void {
    for (const column of this.#all()) if (column.length > 0) column[to] = column[from] ?? 0;
  }

  #all() {
    const { rows, columns, areas, periods, indicators, levels, categories, texts } = this;
    const keyed = [rows, columns, areas, periods, indicators, levels, categories, texts];
    return [...keyed, this.n, this.totals, this.numerators, this.denominators, this.origins];
  }

  #resize(size: number): void {
    this.rows = copied(this.rows, new Uint32Array(size));
    this.columns = copied(this.columns, new Uint16Array(size));
    this.areas = copied(this.areas, new Uint32Array(size));
    this.periods = copied(this.periods, new Uint16Array(size));
    this.indicators = copied(this.indicators, new Uint16Array(size));
    this.levels = copied(this.levels, new Uint8Array(size));
    this.categories = copied(this.categories, new Uint16Array(size));
    this.texts = copied(this.texts, new Uint32Array(size));
    this.n = copied(this.n, new Float64Array(size));
    this.totals = copied(this.totals, new Uint8Array(size));
    if (this.origins.length > 0) this.origins = copied(this.origins, new Uint32Array(size));
    if (this.numerators.length === 0) return;
    this.numerators = copied(this.numerators, new Float64Array(size).fill(Number.NaN));
    this.denominators = copied(this.denominators, new Float64Array(size).fill(Number.NaN));
  }
}

const partAt = (column: Float64Array, at: number): number | undefined => {
  const n = column[at];
  return n === undefined || Number.isNaN(n) ? undefined : n;
};

function copied<T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  from: T,
  to: T,
): T {
  to.set(from);
  return to;
}
