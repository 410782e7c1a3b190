import type { Indicator } from '#domain/indicator.ts';
import { isPercent } from '#domain/indicator.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { Category } from './category-names.ts';
import { editDistance, nearLimit } from './edit-distance.ts';
import { headerKey, longestHeader } from './header-key.ts';
import { subgroupsNamed } from './indicator-synonyms.ts';
import type { IndicatorIndex, Quantity } from './indicator-index.ts';
import { splitQuantity } from './indicator-index.ts';
import type { UnitReading } from './read-unit.ts';
import { readUnit, splitUnit } from './read-unit.ts';
import { categoryIn, resolveCategory } from './resolve-category.ts';
import { levelsIn } from './resolve-level.ts';

/** What stands around a header. */
export interface HeaderContext {
  /** What the header before, or the one over it, was read as; "Trong đó: nữ" is a part of that. */
  readonly previous?: { readonly indicatorId: string; readonly level?: SchoolLevel };
  /** The unit said elsewhere, as in a column "Đơn vị tính". */
  readonly unit?: string;
}

/** What a header says besides the indicator. */
export interface HeaderParts {
  readonly level?: SchoolLevel;
  readonly category?: Category;
  readonly unit?: UnitReading;
}

/**
 * The indicator that a header means.
 * - `ambiguous`: `percent-not-said`: the name is of a percentage, but neither "Tỷ lệ" nor "%" is there, so the figures
 *   may be counts; `level`: several school levels; `names`: several indicators bear the name
 * - `unknown`: at most three ids that look like it
 */
export type IndicatorReading =
  | ({ readonly kind: 'found'; readonly indicatorId: string } & HeaderParts)
  | ({
      readonly kind: 'ambiguous';
      readonly candidates: readonly string[];
      readonly why: 'percent-not-said' | 'level' | 'names';
    } & HeaderParts)
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/**
 * Reads a header or a cell of a column of indicators: "Số học sinh THCS", "Tỷ lệ trường ĐCQG (%)", "pupils",
 * "Trong đó: nữ". Takes any text, however long; never throws.
 */
export function resolveIndicator(
  index: IndicatorIndex,
  text: string,
  context: HeaderContext = {},
): IndicatorReading {
  if (text.length > longestHeader || text.includes('‰')) return { kind: 'unknown', nearest: [] };
  const byId = index.byId.get(text.trim()) ?? index.byId.get(text.trim().replaceAll('_', '-'));
  if (byId) return { kind: 'found', indicatorId: byId.id };
  const split = splitUnit(text);
  const unit = split.unit ?? readUnit(context.unit ?? '');
  const parts: HeaderParts = unit === undefined ? {} : { unit };
  // A name of the list may have the unit in it: "Chuẩn mức 2 (%)".
  const key = headerKey(split.name);
  return (
    readSubgroup(index, split.name, key, parts, context) ??
    readName(index, key, parts) ??
    readBilingual(index, split.name, parts) ?? {
      kind: 'unknown',
      nearest: nearestIndicators(index, split.name),
    }
  );
}

/** "Trường - School", as yearbooks print it: both halves have to mean the same. */
function readBilingual(
  index: IndicatorIndex,
  name: string,
  parts: HeaderParts,
): IndicatorReading | undefined {
  const [vi, en, ...more] = name.split(/ [-–] |\n/u);
  if (vi === undefined || en === undefined || more.length > 0) return undefined;
  const first = readName(index, headerKey(vi), parts);
  const second = readName(index, headerKey(en), parts);
  return first?.kind === 'found' &&
    second?.kind === 'found' &&
    first.indicatorId === second.indicatorId &&
    first.level === second.level
    ? first
    : undefined;
}

/** The name as it stands first: "Mức độ đạt chuẩn PCGD tiểu học" has a level in its name and none of its own. */
function readName(
  index: IndicatorIndex,
  key: string,
  parts: HeaderParts,
): IndicatorReading | undefined {
  const whole = readKey(index, key, parts);
  if (whole !== undefined) return whole;
  const category = categoryIn(key);
  const named = category?.rest ?? key;
  const more: HeaderParts =
    category === undefined ? parts : { ...parts, category: category.category };
  const { levels, rest } = levelsIn(named);
  const [level] = levels;
  if (level === undefined) return category === undefined ? undefined : readKey(index, named, more);
  if (levels.length === 1) return readKey(index, rest, { ...more, level });
  const without = readKey(index, rest, more);
  return without?.kind === 'found'
    ? { kind: 'ambiguous', candidates: [without.indicatorId], why: 'level', ...more }
    : without;
}

function readKey(
  index: IndicatorIndex,
  key: string,
  parts: HeaderParts,
): IndicatorReading | undefined {
  const { rest, quantity } = splitQuantity(key);
  const named = index.byKey.get(key) ?? index.byKey.get(rest) ?? [];
  if (named.length === 0) return undefined;
  const fitting = named.filter((indicator) => fits(indicator, quantity, parts.unit));
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) {
    return { kind: 'found', indicatorId: only.id, ...parts };
  }
  if (fitting.length > 1) {
    return { kind: 'ambiguous', candidates: idsOf(fitting), why: 'names', ...parts };
  }
  // "Số phòng học kiên cố" is a count that the list does not have.
  const mayBePercent = named.some(isPercent);
  return quantity === 'count' || parts.unit !== undefined || !mayBePercent
    ? undefined
    : { kind: 'ambiguous', candidates: idsOf(named), why: 'percent-not-said', ...parts };
}

/** A percentage has to be said to be one, by "Tỷ lệ" or by "%"; nothing else may be. */
function fits(
  indicator: Indicator,
  quantity: Quantity | undefined,
  unit: UnitReading | undefined,
): boolean {
  if (isPercent(indicator)) {
    return unit === undefined ? quantity === 'rate' : unit.isPercent && quantity !== 'count';
  }
  if (unit?.isPercent === true) return false;
  return quantity !== 'rate' || indicator.kind === 'average';
}

const partWords = /^(?:trong do|chia ra|of which)(?: co)? /;

/** "Trong đó: nữ", "Chia ra: Công lập", "Nữ (%)" under the header before. */
function readSubgroup(
  index: IndicatorIndex,
  name: string,
  key: string,
  parts: HeaderParts,
  { previous }: HeaderContext,
): IndicatorReading | undefined {
  const words = key.replace(partWords, '');
  const { rest, quantity } = splitQuantity(words);
  const level: HeaderParts =
    previous?.level === undefined ? parts : { ...parts, level: previous.level };
  const subgroups = subgroupsNamed(rest).filter(({ id }) => index.byId.has(id));
  if (subgroups.length > 0) {
    const isShare = quantity === 'rate' || parts.unit?.isPercent === true;
    const meant = subgroups
      .filter(({ of }) => previous === undefined || of === previous.indicatorId)
      .flatMap(({ id }) => (isShare ? sharesOf(index, id) : [id]));
    const [only] = meant;
    if (only === undefined) return undefined;
    return previous !== undefined && meant.length === 1
      ? { kind: 'found', indicatorId: only, ...level }
      : { kind: 'ambiguous', candidates: meant, why: 'names', ...parts };
  }
  if (previous !== undefined && words !== key) {
    const named = readName(index, words, level);
    if (named !== undefined) return named;
  }
  const category = resolveCategory(name);
  if (category.kind !== 'found' || category.category.dimension === 'sex') return undefined;
  return previous === undefined || parts.unit?.isPercent === true
    ? undefined
    : { kind: 'found', indicatorId: previous.indicatorId, ...level, category: category.category };
}

/** Percentages whose numerator is the indicator. */
function sharesOf(index: IndicatorIndex, numerator: string): string[] {
  return [...index.byId.values()]
    .filter((indicator) => isPercent(indicator) && indicator.formula?.numerator === numerator)
    .map(({ id }) => id);
}

const idsOf = (indicators: readonly Indicator[]): string[] => indicators.map(({ id }) => id);

function nearestIndicators(index: IndicatorIndex, name: string): string[] {
  const distances = new Map<string, number>();
  const keys = [name, name.replace(/\([^)]*\)/gu, ' ')].map(headerKey);
  const rests = keys.map((key) => splitQuantity(levelsIn(key).rest).rest);
  for (const candidate of new Set([...keys, ...rests])) {
    const limit = nearLimit(candidate.length);
    for (const [known, indicators] of index.byKey) {
      const distance = editDistance(candidate, known, limit);
      if (distance > limit || candidate === '') continue;
      for (const { id } of indicators) {
        distances.set(id, Math.min(distance, distances.get(id) ?? distance));
      }
    }
  }
  return [...distances]
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([id]) => id);
}
