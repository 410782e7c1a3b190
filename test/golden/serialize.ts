import type { Change } from '#indicators/change.ts';
import type { Cell } from '#indicators/cell.ts';
import type { Headline } from '#views/headline-view.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { MapView } from '#views/map-view.ts';
import type { RankingView } from '#views/ranking-view.ts';
import type { Scope } from '#views/scope.ts';
import type { TrendView } from '#views/trend-view.ts';

// View models as short lines of text: what a reader sees, without the catalogue and the dataset behind it.

const figure = ({ value, numerator, denominator }: Cell): string => {
  const shown = value.kind === 'reported' ? String(value.n) : value.kind;
  return numerator === undefined && denominator === undefined ? shown : `${shown} (${numerator ?? '?'}/${denominator ?? '?'})`;
};

const changeText = (change: Change): string =>
  change.kind === 'none' ? change.reason : change.kind === 'points' ? `${change.difference} points` : `${change.difference}, ${change.percent}%`;

const origin = (cell: Cell): string => `${cell.origin} ${cell.seriesId} ${cell.meta?.sourceId ?? '-'}`;

/** What a scope resolved to. */
export const scopeLines = (scope: Scope) => ({
  indicator: scope.indicator.id,
  period: scope.period,
  level: scope.level,
  counting: scope.counting,
  units: scope.units.length,
  countings: scope.choices.countings.join(' '),
  levels: scope.choices.levels.map((level) => level || 'all').join(' '),
  periods: scope.choices.periods.join(' '),
});

export const headlineLines = (headlines: readonly Headline[]) =>
  headlines.map(({ scope, cell, comparison, skipped, points }) => ({
    ...scopeLines(scope),
    figure: `${figure(cell)} ${origin(cell)}`,
    comparison: comparison && `${comparison.period}: ${figure(comparison.cell)}, ${changeText(comparison.change)}`,
    skipped: skipped && `${skipped.period}: ${figure(skipped.cell)}, ${changeText(skipped.change)}`,
    points: points.map((point) => `${point.period} ${figure(point.cell)}`),
  }));

export const rankingLines = ({ rows, root, target, covered, worthOfOne }: RankingView) => ({
  // Ties are written in official order, so that a golden file says nothing of the order inside a tie.
  rows: rows.toSorted((a, b) => (a.rank !== undefined && a.rank === b.rank ? a.area.order - b.area.order : 0)).map(({ area, cell, rank, noRank, illustrative }) =>
    [rank ?? '-', area.id, figure(cell), noRank !== undefined && noRank !== 'missing' ? noRank.replace('-', ' ') : '', illustrative ? 'made up' : ''].filter((text) => text !== '').join(' '),
  ),
  root: `${figure(root.cell)} ${origin(root.cell)}`,
  target: target && `${target.value} by ${target.dueDate}`,
  covered,
  worthOfOne,
});

export const mapLines = (map: MapView) => ({
  style: map.style,
  limits: map.limits,
  tones: map.tones.join(' '),
  counts: map.counts.join(' '),
  target: map.target,
  missing: map.missing,
  largest: map.largest,
  areas: map.areas.map(({ area, shade }) => `${area.id} ${shade}`),
});

export const atlasLines = (scale: AtlasScale) => ({
  classing: scale.classing && `${scale.classing.method} ${scale.classing.count}`,
  limits: scale.limits,
  tones: scale.tones.join(' '),
  cut: scale.cut && `${scale.cut.kind} ${scale.cut.value} ${scale.cut.when}`,
  remark: scale.remark,
  periods: scale.periods.join(' '),
  values: `${scale.valueCount} from ${scale.low} to ${scale.high}`,
});

export const trendLines = (trend: TrendView) => ({
  periods: trend.periods.map((period) => period.key).join(' '),
  emptyYears: trend.emptyYears.map((period) => period.key).join(' '),
  range: `${trend.range.min} to ${trend.range.max}`,
  events: trend.events.map((event) => event.id).join(' '),
  targets: trend.targets.map((target) => `${target.value} by ${target.dueDate}`),
  lines: trend.lines.map(({ id, role, isMain, points, runs }) => ({
    line: `${id} ${role}${isMain ? ' main' : ''}`,
    points: points.map(({ ref, n, cell, illustrative }) => `${ref.period} ${n} ${cell.seriesId}${illustrative ? ' made up' : ''}`),
    runs: runs.map((run) => run.join(' ')),
  })),
  context: trend.context.areaIds.map((id, row) => {
    const { periods, values } = trend.context;
    return `${id}: ${Array.from(values.slice(row * periods.length, (row + 1) * periods.length), (n) => (Number.isNaN(n) ? '-' : n)).join(' ')}`;
  }),
});
