import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { neighbourPeriod } from '#domain/period.ts';
import { levelParts } from '#domain/school-level.ts';
import { periodDates } from '#snapshot/checks/period-dates.ts';
import { partitions } from '#snapshot/checks/fields-total.ts';
import { wholesByPart } from '#snapshot/checks/part-over-whole.ts';
import { classroomShares } from '#snapshot/checks/shares-total.ts';
import { unitsOf } from '#snapshot/checks/units-total.ts';
import { largestPercent, largestPoints, smallBase } from '#snapshot/checks/yearly-jump.ts';
import type { FigureColumns } from './figure-columns.ts';
import type { FigureIndex } from './figure-index.ts';
import { askDates } from './screen-dates.ts';
import { isReported } from './screen-rows.ts';
import { exactly } from './screen-totals.ts';

/** A mark for each rule of the package's checks that is told of a figure. */
export const ruleMarks: ReadonlyMap<string, number> = new Map([
  ['percent-range', 1],
  ['percent-over-100', 1],
  ['plausible-range', 2],
  ['levels-total', 4],
  ['fields-total', 8],
  ['units-total', 16],
  ['part-over-whole', 32],
  ['shares-total', 64],
  ['yearly-jump', 128],
  ['area-abolished', 256],
  ['area-not-in-force', 256],
  ['reference-date', 512],
]);

const mark = (rule: string): number => ruleMarks.get(rule) ?? 0;

/** Least change of a count that is a jump, and of a share in points; part of the figure before that it has to pass. */
const smallestChange = Math.min(smallBase, largestPoints);

/** Figures that rules may have something to say of, and those that have to stand beside them. */
export interface PackageScreen {
  /** Marks of rules by figure. */
  readonly asked: Uint16Array;
  /** 1 for figures that the checks have to see. */
  readonly seen: Uint8Array;
}

/**
 * Looks at all figures for the package's checks. The first figure of every block and of every period is always seen:
 * checks go by blocks in the order of their first figures.
 */
export function screenPackage(
  figures: FigureColumns,
  index: FigureIndex,
  context: PackageContext,
  indicators: ReadonlyMap<string, Indicator>,
): PackageScreen {
  return new Screen(figures, index, context, indicators).screen();
}

class Screen {
  readonly #figures: FigureColumns;
  readonly #index: FigureIndex;
  readonly #context: PackageContext;
  readonly #indicators: readonly (Indicator | undefined)[];
  readonly #asked: Uint16Array;
  readonly #seen: Uint8Array;

  constructor(
    figures: FigureColumns,
    index: FigureIndex,
    context: PackageContext,
    indicators: ReadonlyMap<string, Indicator>,
  ) {
    this.#figures = figures;
    this.#index = index;
    this.#context = context;
    this.#indicators = figures.names.indicators.list.map((id) => indicators.get(id));
    this.#asked = new Uint16Array(index.own);
    this.#seen = new Uint8Array(index.own);
  }

  screen(): PackageScreen {
    this.#seeFirsts();
    this.#ranges();
    this.#levels();
    this.#categories();
    this.#units();
    this.#wholes();
    this.#classrooms();
    this.#jumps();
    this.#lifetimes();
    askDates(this.#figures, (at) => this.#ask(at, 'reference-date'));
    return { asked: this.#asked, seen: this.#seen };
  }

  #ask(at: number, rule: string, beside: readonly number[] = []): void {
    this.#asked[at] = (this.#asked[at] ?? 0) | mark(rule);
    this.#seen[at] = 1;
    for (const other of beside) if (other >= 0 && other < this.#index.own) this.#seen[other] = 1;
  }

  /** The figure like another one, but for what is given; -1 when there is none. */
  #like(
    at: number,
    {
      area = this.#figures.areas[at] ?? 0,
      period = this.#figures.periods[at] ?? 0,
      indicator = this.#figures.indicators[at] ?? 0,
      level = this.#figures.levels[at] ?? 0,
      category = this.#figures.categories[at] ?? 0,
    },
  ): number {
    return this.#index.at(area, period, indicator, level, category);
  }

  #seeFirsts(): void {
    const { names, indicators, levels, categories, periods } = this.#figures;
    const l = names.levels.list.length;
    const c = names.categories.list.length;
    const blocks = new Uint8Array(names.indicators.list.length * l * c);
    const times = new Uint8Array(names.periods.list.length);
    for (let at = 0; at < this.#index.own; at += 1) {
      const block = ((indicators[at] ?? 0) * l + (levels[at] ?? 0)) * c + (categories[at] ?? 0);
      if (blocks[block] === 1 && times[periods[at] ?? 0] === 1) continue;
      blocks[block] = 1;
      times[periods[at] ?? 0] = 1;
      this.#seen[at] = 1;
    }
  }

  #ranges(): void {
    const { n, numerators, denominators } = this.#figures;
    const bounds = this.#indicators.map((indicator) => ({
      min: indicator?.plausible?.min ?? -Infinity,
      max: indicator?.plausible?.max ?? Infinity,
      isShare: indicator !== undefined && isPercent(indicator),
    }));
    for (let at = 0; at < this.#index.own; at += 1) {
      const bound = bounds[this.#figures.indicators[at] ?? 0];
      const value = n[at] ?? Number.NaN;
      if (!bound || Number.isNaN(value)) continue;
      if (value < bound.min || value > bound.max) this.#ask(at, 'plausible-range');
      const isOver = (numerators[at] ?? 0) > (denominators[at] ?? 0);
      if (bound.isShare && (value < 0 || value > 100 || isOver)) this.#ask(at, 'percent-range');
    }
  }

  /** Asks about a total that its parts do not exactly make up. */
  #sum(at: number, rule: string, parts: readonly number[]): void {
    const total = this.#index.amounts[at] ?? Number.NaN;
    if (Number.isNaN(total)) return;
    let sum = 0;
    let found = 0;
    for (const part of parts) {
      const amount = part < 0 ? Number.NaN : (this.#index.amounts[part] ?? Number.NaN);
      if (Number.isNaN(amount)) continue;
      sum += amount;
      found += 1;
    }
    if (found === 0) return;
    const isRight =
      found === parts.length ? Math.abs(sum - total) <= exactly : sum - total <= exactly;
    if (!isRight) this.#ask(at, rule, parts);
  }

  #levels(): void {
    const { names, indicators, levels } = this.#figures;
    const parts = names.levels.list.map((level) =>
      levelParts.get(level)?.map((part) => names.levels.find(part)),
    );
    const isSummed = this.#indicators.map((found) => found?.aggregation.levels === 'sum');
    for (let at = 0; at < this.#index.own; at += 1) {
      const own = parts[levels[at] ?? 0];
      if (!own || isSummed[indicators[at] ?? 0] !== true) continue;
      this.#sum(
        at,
        'levels-total',
        own.map((level) => this.#like(at, { level })),
      );
    }
  }

  #categories(): void {
    const { names, indicators, categories } = this.#figures;
    const whole = names.categories.find('');
    const isCount = this.#indicators.map((found) => found?.kind === 'count');
    const groups = [...partitions]
      .map(([dimension, own]) => own.map((name) => names.categories.find(`${dimension}:${name}`)))
      .filter((own) => own.some((category) => category >= 0));
    for (let at = 0; at < this.#index.own; at += 1) {
      if (categories[at] !== whole || isCount[indicators[at] ?? 0] !== true) continue;
      for (const own of groups)
        this.#sum(
          at,
          'fields-total',
          own.map((category) => this.#like(at, { category })),
        );
    }
  }

  #units(): void {
    const { names, areas, indicators, periods } = this.#figures;
    const root = names.areas.find(this.#context.meta.rootAreaId);
    const isSummed = this.#indicators.map((found) => found?.aggregation.areas === 'sum');
    const unitsAt = new Map<number, readonly number[]>();
    for (let at = 0; at < this.#index.own; at += 1) {
      if (areas[at] !== root || isSummed[indicators[at] ?? 0] !== true) continue;
      const period = periods[at] ?? 0;
      let units = unitsAt.get(period);
      if (!units) {
        const name = names.periods.list[period] ?? '';
        units = unitsOf({ context: this.#context }, name).map(({ id }) => names.areas.find(id));
        unitsAt.set(period, units);
      }
      this.#sum(
        at,
        'units-total',
        units.map((area) => this.#like(at, { area })),
      );
    }
  }

  #wholes(): void {
    const { names, indicators } = this.#figures;
    const byPart = wholesByPart(this.#context);
    const wholes = names.indicators.list.map((id) =>
      byPart.get(id)?.map((whole) => names.indicators.find(whole)),
    );
    for (let at = 0; at < this.#index.own; at += 1) {
      for (const indicator of wholes[indicators[at] ?? 0] ?? []) {
        const whole = this.#like(at, { indicator });
        if (whole < 0) continue;
        const isOver = (this.#index.amounts[at] ?? 0) > (this.#index.amounts[whole] ?? 0);
        if (isOver) this.#ask(at, 'part-over-whole', [whole]);
      }
    }
  }

  #classrooms(): void {
    const { names, indicators } = this.#figures;
    const [first = -1, ...others] = classroomShares.map((id) => names.indicators.find(id));
    for (let at = 0; at < this.#index.own; at += 1)
      if (indicators[at] === first)
        this.#ask(
          at,
          'shares-total',
          others.map((indicator) => this.#like(at, { indicator })),
        );
  }

  #jumps(): void {
    const { names, indicators, periods, n } = this.#figures;
    const before = names.periods.list.map((period) =>
      names.periods.find(neighbourPeriod(period, -1) ?? ''),
    );
    const kinds = this.#indicators.map((found) =>
      found !== undefined && isPercent(found) ? 'share' : found?.kind,
    );
    for (let at = 0; at < this.#index.own; at += 1) {
      const value = n[at] ?? Number.NaN;
      const period = before[periods[at] ?? 0] ?? -1;
      if (period < 0 || Number.isNaN(value)) continue;
      const previous = this.#like(at, { period });
      if (previous < 0 || !isReported(this.#index, previous)) continue;
      const earlier = this.#index.amounts[previous] ?? 0;
      const change = Math.abs(value - earlier);
      const kind = kinds[indicators[at] ?? 0];
      const isFar = kind === 'share' || change > (earlier * largestPercent) / 100 - exactly;
      const isLarge = kind === 'average' || change > smallestChange - exactly;
      if (isFar && isLarge) this.#ask(at, 'yearly-jump', [previous]);
    }
  }

  /** Units that were none at the time of the figure. */
  #lifetimes(): void {
    const { names, areas, periods } = this.#figures;
    const dates = names.periods.list.map(periodDates);
    const byId = new Map(this.#context.areas.map((area) => [area.id, area]));
    const isOutside = names.areas.list.map((id) => {
      const area = byId.get(id);
      return dates.map(({ from, to }) => {
        if (!area) return false;
        const isOver = area.validTo !== '' && from > area.validTo;
        return isOver || (area.validFrom !== '' && to < area.validFrom);
      });
    });
    for (let at = 0; at < this.#index.own; at += 1)
      if (isOutside[areas[at] ?? 0]?.[periods[at] ?? 0] === true) this.#ask(at, 'area-abolished');
  }
}
