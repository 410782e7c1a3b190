import { isPercent } from '#domain/indicator.ts';
import { numeratorNoun } from './nouns.ts';
import type { NoRank, RankingRow, RankingView } from '#views/ranking-view.ts';
import { fewestRanked, smallBase } from '#views/ranking-view.ts';
import type { Scope } from '#views/scope.ts';
import type { Words } from './words.ts';
import { cellText, levelName, percentSign } from './words.ts';

/** What units are called in this package: "huyện", "tỉnh, thành phố". */
export function unitNoun(words: Words, scope: Scope): string {
  const { m } = words;
  const names = {
    national: m.unitProvince,
    province: m.unitProvince,
    district: m.unitDistrict,
    commune: m.unitCommune,
  };
  return names[scope.dataset.context.meta.unitLevel];
}

/** A plan value as printed. */
export function targetText(words: Words, scope: Scope, value: number): string {
  return words.n.prose(value, scope.indicator.decimals) + percentSign(scope.indicator);
}

/** How many whole things (schools, classes, children) a unit lacks to reach a percentage; undefined without parts. */
export function lackingCount(row: RankingRow, target: number): number | undefined {
  const { numerator, denominator } = row.cell;
  if (numerator === undefined || denominator === undefined) return undefined;
  return Math.max(0, Math.ceil((target * denominator) / 100 - 1e-9) - numerator);
}

/** The title of a map and its ranking: a statement with a number in it. */
export function unitsTitle(words: Words, scope: Scope, view: RankingView): string {
  const { m, n } = words;
  const known = view.rows.filter((row) => row.n !== undefined);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return m.noUnits;
  if (view.target !== undefined) {
    const target = targetText(words, scope, view.target.value);
    const below = known.filter((row) => (row.n ?? 0) < (view.target?.value ?? 0));
    const unit = unitNoun(words, scope);
    if (below.length === 0) return m.allReached({ target, unit });
    const counts = below.map((row) => lackingCount(row, view.target?.value ?? 0));
    if (counts.some((count) => count === undefined))
      return m.belowTarget({ count: n.decimal(below.length, 0), target, unit });
    const missing = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return m.belowTargetMissing({
      count: n.decimal(below.length, 0),
      target,
      unit,
      missing: n.decimal(missing, 0),
      things: numeratorNoun(words, scope.indicator.id),
    });
  }
  const value = (row: RankingRow) => cellText(words, scope.indicator, row.cell);
  if (known.length === 1)
    return m.onlyOne({ area: words.of(first.area.short), value: value(first) });
  const [high, low] = scope.indicator.direction === 'lower' ? [last, first] : [first, last];
  if (value(high) === value(low))
    return m.allEqual({
      count: n.decimal(known.length, 0),
      unit: unitNoun(words, scope),
      value: value(high),
    });
  return m.highLow({
    high: words.of(high.area.short),
    highValue: value(high),
    low: words.of(low.area.short),
    lowValue: value(low),
  });
}

/** The sentence of one unit: value, parts, rank. */
export function unitSentence(
  words: Words,
  scope: Scope,
  view: RankingView,
  areaId: string,
): string {
  const { m, n, of } = words;
  const row = view.rows.find((item) => item.area.id === areaId);
  if (!row) return '';
  const { numerator, denominator } = row.cell;
  const parts =
    numerator !== undefined && denominator !== undefined && isPercent(scope.indicator)
      ? `${n.decimal(numerator, 0)}/${n.decimal(denominator, 0)}, `
      : '';
  const ranked = view.rows.filter((item) => item.rank !== undefined).length;
  const rank =
    row.rank !== undefined
      ? m.readoutRank({ rank: String(row.rank), count: String(ranked) })
      : row.noRank === undefined || row.noRank === 'missing'
        ? ''
        : `, ${m.rankNone({ reason: noRankText(words, row.noRank) })}`;
  const madeUp = row.illustrative && row.n !== undefined ? ` (${m.illustrative})` : '';
  return m.readoutUnit({
    unit: of(row.area.name),
    value: `${parts}${cellText(words, scope.indicator, row.cell)}${madeUp}`,
    rank,
  });
}

/** Why a unit has no rank, in a few words. */
export function noRankText({ m }: Words, reason: NoRank): string {
  switch (reason) {
    case 'missing':
      return m.reasonMissing;
    case 'small-base':
      return m.rankSmallBase({ limit: String(smallBase) });
    case 'rounded':
      return m.reasonRounded;
    case 'few':
      return m.rankFew({ least: String(fewestRanked) });
    case 'equal':
      return m.rankEqual;
    case 'steps':
      return m.rankSteps;
  }
}

/** "Học sinh, Tiểu học": an indicator with the level it is shown for. */
export function scopeName(words: Words, scope: Scope): string {
  const level = scope.level === '' ? '' : `, ${levelName(words, scope.level)}`;
  return words.of(scope.indicator.name) + level;
}
