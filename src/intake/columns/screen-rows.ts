import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { neighbourPeriod } from '#domain/period.ts';
import { isSensitive } from '#intake/checks/privacy.ts';
import type { FigureColumns } from './figure-columns.ts';
import type { FigureIndex } from './figure-index.ts';
import { reportedCode, suppressedCode } from './figure-index.ts';

/*
 * Screens: which figures a check may have something to say of, found in typed columns. A screen may mark too many, never
 * too few; the check itself then looks at the marked ones, all figures of a group together.
 */

/** Figures that one of the package's own figures has the same key as. */
export function besideRows(index: FigureIndex, rows: readonly ObservationRow[]): Uint8Array {
  const marks = new Uint8Array(index.own);
  for (const row of rows) {
    const at = index.find(row);
    if (at >= 0 && at < index.own) marks[at] = 1;
  }
  return marks;
}

/** Figures that the package knows, or knows for a year some steps away. */
export function besideKnown(
  index: FigureIndex,
  known: readonly ObservationRow[],
  steps: readonly number[] = [0, -1, 1],
): Uint8Array {
  const marks = new Uint8Array(index.own);
  for (const row of known) {
    for (const step of steps) {
      const period = step === 0 ? row.period : neighbourPeriod(row.period, step);
      const at = period === undefined ? -1 : index.find({ ...row, period });
      if (at >= 0 && at < index.own) marks[at] = 1;
    }
  }
  return marks;
}

/** Small counts of indicators and breakdowns that point at persons. */
export function smallSensitive(figures: FigureColumns): Uint8Array {
  const byIndicator = figures.names.indicators.list.map(isSensitive);
  const byCategory = figures.names.categories.list.map(isSensitive);
  const marks = new Uint8Array(figures.length);
  if (!byIndicator.includes(true) && !byCategory.includes(true)) return marks;
  for (let at = 0; at < figures.length; at += 1) {
    const n = figures.n[at] ?? Number.NaN;
    const isAsked =
      byIndicator[figures.indicators[at] ?? 0] === true ||
      byCategory[figures.categories[at] ?? 0] === true;
    if (n >= 1 && n <= 4 && isAsked) marks[at] = 1;
  }
  return marks;
}

/** All figures of percentages among which there is one that may be a part of one. */
export function sharesWithSmall(
  figures: FigureColumns,
  indicators: ReadonlyMap<string, Indicator>,
): Uint8Array {
  const list = figures.names.indicators.list.map((id) => indicators.get(id));
  const hasSmall = new Uint8Array(list.length);
  const isShare = list.map((indicator) => indicator !== undefined && isPercent(indicator));
  const marks = new Uint8Array(figures.length);
  for (let at = 0; at < figures.length; at += 1) {
    const indicator = figures.indicators[at] ?? 0;
    if (isShare[indicator] === true && (figures.n[at] ?? Number.NaN) <= 1) hasSmall[indicator] = 1;
  }
  if (!hasSmall.includes(1)) return marks;
  for (let at = 0; at < figures.length; at += 1)
    marks[at] = hasSmall[figures.indicators[at] ?? 0] ?? 0;
  return marks;
}

/** All figures of groups, the same but for the unit, in which one is hidden. */
export function groupsWithHidden(figures: FigureColumns, index: FigureIndex): Uint8Array {
  const marks = new Uint8Array(figures.length);
  if (!index.kinds.subarray(0, index.own).includes(suppressedCode)) return marks;
  const group = groupNumber(figures);
  const hidden = new Uint8Array(groupCount(figures));
  for (let at = 0; at < figures.length; at += 1)
    if (index.kinds[at] === suppressedCode) hidden[group(at)] = 1;
  for (let at = 0; at < figures.length; at += 1) marks[at] = hidden[group(at)] ?? 0;
  return marks;
}

/** How many groups of figures there may be that are the same but for the unit. */
export const groupCount = ({ names }: FigureColumns): number =>
  names.periods.list.length *
  names.indicators.list.length *
  names.levels.list.length *
  names.categories.list.length;

/** Number of the group of figures that are the same but for the unit. */
export function groupNumber(figures: FigureColumns): (at: number) => number {
  const { names, periods, indicators, levels, categories } = figures;
  const i = names.indicators.list.length;
  const l = names.levels.list.length;
  const c = names.categories.list.length;
  return (at) =>
    (((periods[at] ?? 0) * i + (indicators[at] ?? 0)) * l + (levels[at] ?? 0)) * c +
    (categories[at] ?? 0);
}

/** Whether the value of a figure is a number. */
export const isReported = ({ kinds }: FigureIndex, at: number): boolean =>
  kinds[at] === reportedCode;
