import type { SchoolLevel } from '#domain/school-level.ts';
import { valueKindCodes } from '#domain/value.ts';
import type { Value } from '#domain/value.ts';
import type { KeyedColumns, KeyNumbers } from './keyed-columns.ts';

/** Keys up to this many have a place each; of more, only those that are met are kept. */
const mostPlaces = 16_777_216;

/** A published figure beside those of the file. */
export interface OtherFigure {
  readonly areaId: string;
  readonly period: string;
  readonly indicatorId: string;
  readonly level: SchoolLevel;
  readonly category: string;
  readonly value: Value;
}

/**
 * Figures by their key, which is packed into one number. Figures of the package may stand beside those of the file:
 * they are numbered after them.
 */
export class FigureIndex {
  /** What each figure counts with: nil is nothing, NaN is not known. */
  readonly amounts: Float64Array;
  /** Code of the kind of each value. */
  readonly kinds: Uint8Array;
  /** How many figures are of the file. */
  readonly own: number;
  readonly #figures: KeyedColumns;
  readonly #others: readonly KeyNumbers[];
  readonly #sizes: KeyNumbers;
  readonly #places: Int32Array | undefined;
  readonly #met = new Map<number, number>();
  /** Figures of the file whose key was met before, with the one that was. */
  readonly repeated: (readonly [at: number, first: number])[] = [];

  constructor(figures: KeyedColumns, others: readonly OtherFigure[] = []) {
    const { names } = figures;
    this.#figures = figures;
    this.own = figures.length;
    this.#others = others.map(({ areaId, period, indicatorId, level, category }) => ({
      area: names.areas.of(areaId),
      period: names.periods.of(period),
      indicator: names.indicators.of(indicatorId),
      level: names.levels.of(level),
      category: names.categories.of(category),
    }));
    const sizes = {
      area: names.areas.list.length,
      period: names.periods.list.length,
      indicator: names.indicators.list.length,
      level: names.levels.list.length,
      category: names.categories.list.length,
    };
    this.#sizes = sizes;
    const places = sizes.area * sizes.period * sizes.indicator * sizes.level * sizes.category;
    this.#places = places <= mostPlaces ? new Int32Array(places) : undefined;
    const size = figures.length + others.length;
    this.amounts = new Float64Array(size);
    this.kinds = new Uint8Array(size);
    const codes = Uint8Array.from(figures.figures, ({ value }) => codeOf(value));
    for (let at = 0; at < figures.length; at += 1) {
      const code = codes[figures.texts[at] ?? 0] ?? 0;
      this.kinds[at] = code;
      this.amounts[at] = code === nil ? 0 : (figures.n[at] ?? Number.NaN);
      const key = this.#pack(
        figures.areas[at] ?? 0,
        figures.periods[at] ?? 0,
        figures.indicators[at] ?? 0,
        figures.levels[at] ?? 0,
        figures.categories[at] ?? 0,
      );
      this.#put(key, at);
    }
    others.forEach(({ value }, i) => {
      const at = figures.length + i;
      this.kinds[at] = codeOf(value);
      this.amounts[at] =
        value.kind === 'reported' ? value.n : value.kind === 'nil' ? 0 : Number.NaN;
      const { area, period, indicator, level, category } = this.#others[i] as KeyNumbers;
      const key = this.#pack(area, period, indicator, level, category);
      if (this.#get(key) < 0) this.#put(key, at);
    });
  }

  /** The figure with a key; -1 when there is none, or a part of the key (-1) is not known at all. */
  at(area: number, period: number, indicator: number, level: number, category: number): number {
    const isKnown = area >= 0 && period >= 0 && indicator >= 0 && level >= 0 && category >= 0;
    const { area: a, period: p, indicator: i, level: l, category: c } = this.#sizes;
    const isInside = area < a && period < p && indicator < i && level < l && category < c;
    return isKnown && isInside
      ? this.#get(this.#pack(area, period, indicator, level, category))
      : -1;
  }

  /** The figure with a key by its names; -1 when there is none. */
  find({ areaId, period, indicatorId, level, category }: Omit<OtherFigure, 'value'>): number {
    const { areas, periods, indicators, levels, categories } = this.#figures.names;
    return this.at(
      areas.find(areaId),
      periods.find(period),
      indicators.find(indicatorId),
      levels.find(level),
      categories.find(category),
    );
  }

  #pack(area: number, period: number, indicator: number, level: number, category: number): number {
    const { period: p, indicator: i, level: l, category: c } = this.#sizes;
    return (((area * p + period) * i + indicator) * l + level) * c + category;
  }

  #get(key: number): number {
    if (this.#places) return (this.#places[key] ?? 0) - 1;
    return this.#met.get(key) ?? -1;
  }

  #put(key: number, at: number): void {
    const first = this.#get(key);
    if (first >= 0) this.repeated.push([at, first]);
    else if (this.#places) this.#places[key] = at + 1;
    else this.#met.set(key, at);
  }
}

const codeOf = ({ kind }: Value): number => valueKindCodes.indexOf(kind);

/** Codes of the kinds that the checks ask for. */
export const reportedCode = valueKindCodes.indexOf('reported');
export const suppressedCode = valueKindCodes.indexOf('suppressed');
const nil = valueKindCodes.indexOf('nil');
