import { isPercent } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { roleOfHeader } from '#readers/column-role-names.ts';
import type { ColumnRole as NamedRole } from '#readers/column-role-names.ts';
import { makeIndicatorIndex } from '#readers/indicator-index.ts';
import { conventionOf } from '#readers/number-convention.ts';
import { makePlaceIndex } from '#readers/place-index.ts';
import { readMissing } from '#readers/read-missing.ts';
import { readNumber } from '#readers/read-number.ts';
import { readPeriod } from '#readers/read-period.ts';
import { readUnit } from '#readers/read-unit.ts';
import { resolveCategory } from '#readers/resolve-category.ts';
import type { HeaderParts } from '#readers/resolve-indicator.ts';
import { resolveIndicator } from '#readers/resolve-indicator.ts';
import { resolveLevel } from '#readers/resolve-level.ts';
import { resolvePlace } from '#readers/resolve-place.ts';
import { isTotalLabel } from '#readers/total-label.ts';
import type { PlainRole } from './mapping.ts';
import { personalColumn } from './personal-columns.ts';
import type { IndicatorWords, PlaceWords, Vocabulary } from './vocabulary.ts';

/** Columns that say more about a row than its key needs. */
const extra: ReadonlyMap<NamedRole, PlainRole> = new Map([
  ['area-level', 'ignore'],
  ['parent-area', 'ignore'],
  ['indicator-code', 'ignore'],
  ['series', 'ignore'],
]);

const fixWords: ReadonlyMap<string, string> = new Map([
  ['zero-restored', 'zero-restored'],
  ['spelling', 'spelling'],
  ['old-name', 'old-name'],
]);

/** Everything the import knows of words, for the units and indicators of a package. */
export function makeVocabulary(context: PackageContext): Vocabulary {
  const areas = new Map(context.areas.map((area) => [area.id, area]));
  const indicators = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  const placeIndex = makePlaceIndex(context.areas);
  const indicatorIndex = makeIndicatorIndex(context.indicators);
  const nation = context.areas.some(({ level }) => level === 'national');
  const nameOf = (id: string) => indicators.get(id)?.name.vi ?? id;
  return {
    areas,
    indicators,
    role: (text) => {
      const role = roleOfHeader(text);
      return role === undefined ? undefined : (extra.get(role) ?? (role as PlainRole));
    },
    personal: personalColumn,
    indicator: (text, before): IndicatorWords | undefined => {
      const found = resolveIndicator(
        indicatorIndex,
        text,
        before === '' ? {} : { previous: { indicatorId: before } },
      );
      return found.kind === 'found' ? toWords(found.indicatorId, found) : undefined;
    },
    nearestIndicator: (text) => {
      const found = resolveIndicator(indicatorIndex, text);
      if (found.kind === 'unknown') return found.nearest.map(nameOf).join('; ');
      return found.kind === 'ambiguous' ? found.candidates.map(nameOf).join('; ') : '';
    },
    level: (text) => {
      const found = resolveLevel(text);
      return found.kind === 'found' ? found.level : undefined;
    },
    category: (text) => {
      const found = resolveCategory(text);
      return found.kind === 'found' && found.category.dimension !== 'sex'
        ? `${found.category.dimension}:${found.category.value}`
        : undefined;
    },
    unit: readUnit,
    period: (text, singleYear) => {
      const found = readPeriod(text, singleYear === undefined ? {} : { singleYear });
      if (!found.ok)
        return { ok: false, reason: found.reason, suggestion: found.suggestion ?? '' };
      return { ok: true, key: found.key, isSingleYear: found.kind === 'year' };
    },
    place: ({ code, name, period, levelHint }): PlaceWords => {
      const found = resolvePlace(placeIndex, {
        ...(code === '' ? {} : { code }),
        ...(name === '' ? {} : { name }),
        ...(period === '' ? {} : { period }),
        ...(levelHint === undefined ? {} : { levelHint }),
      });
      switch (found.kind) {
        case 'found':
          return { kind: 'found', area: found.area, readAs: fixWords.get(found.fixed ?? '') ?? '' };
        case 'clash':
          return {
            kind: 'clash',
            byCode: found.byCode?.name.vi ?? '?',
            byName: found.byName?.name.vi ?? '?',
          };
        case 'not-in-force':
          return { kind: 'not-in-force', area: found.area };
        case 'ambiguous':
        case 'unknown':
          return found;
      }
    },
    isTotal: (text) => isTotalLabel(text) && !(nation && /nước|quốc/u.test(text.toLowerCase())),
    missing: (text) => {
      const found = readMissing(text);
      return found === undefined || found.kind === 'empty' ? undefined : found.kind;
    },
    number: (text, convention, type) => {
      const found = readNumber(text, { convention, type });
      if (!found.ok) return { ok: false, reason: found.reason, suggestion: found.suggestion ?? '' };
      const { value, text: canonical, decimals, hadPercent, fixed } = found;
      return {
        ok: true,
        value,
        text: canonical,
        decimals,
        hasPercent: hadPercent,
        tidied: (fixed ?? []).filter((what) => what !== 'spaces').join(', '),
      };
    },
    convention: (texts) => {
      const found = conventionOf(texts);
      switch (found.kind) {
        case 'mixed':
          return found;
        case 'ambiguous':
          return { kind: 'ambiguous', vi: found.example, en: found.example };
        case 'vi':
        case 'en':
        case 'plain':
          return { kind: found.kind, vi: '', en: '' };
      }
    },
  };

  function toWords(indicatorId: string, parts: HeaderParts): IndicatorWords | undefined {
    const { level, category, unit } = parts;
    const indicator = indicators.get(indicatorId);
    if (!indicator) return undefined;
    // A header in percent is of a percentage; its sex is part of the indicator, not a breakdown.
    if (unit?.isPercent === true && !isPercent(indicator)) return undefined;
    return {
      indicatorId,
      ...(level === undefined ? {} : { level }),
      ...(category === undefined || category.dimension === 'sex'
        ? {}
        : { category: `${category.dimension}:${category.value}` }),
      ...(unit === undefined ? {} : { unit }),
    };
  }
}
