import type { Area } from '#domain/area.ts';
import { isPercent } from '#domain/indicator.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import { foldText } from '#lib/fold.ts';
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
import type { IndicatorWords, PeriodWords, PlaceWords, Vocabulary } from './vocabulary.ts';

/** Columns that say more about a row than its key needs. */
const extra: ReadonlyMap<NamedRole, PlainRole> = new Map([
  ['parent-area', 'parent-name'],
  ['indicator-code', 'ignore'],
]);

const fixWords: ReadonlyMap<string, string> = new Map([
  ['zero-restored', 'zero-restored'],
  ['spelling', 'spelling'],
  ['old-name', 'old-name'],
]);

/** Answers kept at most; a file with more different texts than this pays for each look-up. */
const kept = 20_000;

function remembered<T>(answers: Map<string, T>, name: string, answer: () => T): T {
  if (answers.has(name)) return answers.get(name) as T;
  const found = answer();
  if (answers.size < kept) answers.set(name, found);
  return found;
}

const typeWord =
  /^(?:tỉnh|thành phố|tp\.?|thị xã|tx\.?|huyện|h\.|quận|q\.|xã|phường|p\.|thị trấn|tt\.?)\s+/iu;

/** Tone and vowel marks of a name without its type, in order; "đ" is one. */
const marksOf = (text: string): string =>
  (
    text
      .replace(typeWord, '')
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{M}đ]/gu) ?? []
  ).join('');

/** Whether a text bears marks, and not those of any name of the area. */
function hasOtherMarks(text: string, area: Area): boolean {
  const own = marksOf(text.trim());
  if (own === '') return false;
  return ![area.name.vi, area.short.vi, ...area.aliases].some((name) => marksOf(name) === own);
}

/**
 * Everything the import knows of words, for the units and indicators of a package.
 * @param byYear indicators whose figures are counted by calendar year
 */
export function makeVocabulary(
  context: PackageContext,
  byYear: ReadonlySet<string> = new Set(),
): Vocabulary {
  const areas = new Map(context.areas.map((area) => [area.id, area]));
  const indicators = new Map(context.indicators.map((indicator) => [indicator.id, indicator]));
  const placeIndex = makePlaceIndex(context.areas);
  const indicatorIndex = makeIndicatorIndex(context.indicators);
  const nation = context.areas.some(({ level }) => level === 'national');
  const places = new Map<string, PlaceWords>();
  const words = new Map<string, IndicatorWords | undefined>();
  const levels = new Map<string, SchoolLevel | undefined>();
  const periods = new Map<string, PeriodWords>();
  const totals = new Map<string, boolean>();
  const nameOf = (id: string) => indicators.get(id)?.name.vi ?? id;
  return {
    areas,
    indicators,
    role: (text) => {
      const folded = foldText(text.slice(0, 80));
      if (['ma', 'ma so', 'code'].includes(folded)) return 'area-code';
      if (['cities provinces', 'provinces cities', 'provinces'].includes(folded))
        return 'area-name';
      const role = roleOfHeader(text);
      if (role === undefined && /\b(?:id|code)$/.test(folded)) return 'ignore'; // codes of other lists, beside their names
      return role === undefined ? undefined : (extra.get(role) ?? (role as PlainRole));
    },
    personal: personalColumn,
    // A million rows say the same few thousand texts: each is looked up once.
    indicator: (text, before) =>
      remembered(words, `${before}|${text}`, () => {
        const found = resolveIndicator(
          indicatorIndex,
          text,
          before === '' ? {} : { previous: { indicatorId: before } },
        );
        return found.kind === 'found' ? toWords(found.indicatorId, found) : undefined;
      }),
    shareOf: (id) => {
      const indicator = indicators.get(id);
      if (indicator && isPercent(indicator)) return id;
      return context.indicators.find((other) => isPercent(other) && other.formula?.numerator === id)
        ?.id;
    },
    nearestIndicator: (text) => {
      const found = resolveIndicator(indicatorIndex, text);
      if (found.kind === 'unknown') return found.nearest.map(nameOf).join('; ');
      return found.kind === 'ambiguous' ? found.candidates.map(nameOf).join('; ') : '';
    },
    level: (text) =>
      remembered(levels, text, () => {
        const found = resolveLevel(text);
        return found.kind === 'found' ? found.level : undefined;
      }),
    category: (text) => {
      const found = resolveCategory(text);
      return found.kind === 'found' && found.category.dimension !== 'sex'
        ? `${found.category.dimension}:${found.category.value}`
        : undefined;
    },
    unit: readUnit,
    series: (text) => {
      const folded = foldText(text.slice(0, 200));
      const found = context.series.find(({ id, name }) =>
        [id, name.vi, name.en].some((known) => foldText(known) === folded),
      );
      return found && { id: found.id, isMadeUp: found.nature !== 'published' };
    },
    period: (text, { singleYear, schoolYearsOnly = false } = {}) =>
      remembered(periods, `${singleYear}|${schoolYearsOnly}|${text}`, (): PeriodWords => {
        const mode = { schoolYearsOnly, ...(singleYear === undefined ? {} : { singleYear }) };
        const found = readPeriod(text, mode);
        if (!found.ok)
          return { ok: false, reason: found.reason, suggestion: found.suggestion ?? '' };
        if (found.status === 'estimated') return { ok: false, reason: 'plan', suggestion: '' };
        const { key, kind } = found;
        // Eight digits in a row may be two years or a day: nobody is to guess.
        if (/^\d{8}$/.test(text.trim()))
          return { ok: false, reason: 'ambiguous', suggestion: kind === 'school-year' ? key : '' };
        return { ok: true, key, kind };
      }),
    isByYear: (id) => byYear.has(id),
    place: ({ code, name, period, levelHint, parentHint }) =>
      remembered(
        places,
        `${code}\n${name}\n${period}\n${levelHint}\n${parentHint}`,
        (): PlaceWords => {
          const found = resolvePlace(placeIndex, {
            ...(code === '' ? {} : { code }),
            ...(name === '' ? {} : { name }),
            ...(period === '' ? {} : { period }),
            ...(levelHint === undefined ? {} : { levelHint }),
            ...(parentHint === undefined ? {} : { parentHint }),
          });
          switch (found.kind) {
            case 'found':
              // Marks of its own that are not those of the name: perhaps another name, so somebody has to say.
              if (found.fixed === 'spelling' && hasOtherMarks(name, found.area))
                return { kind: 'unknown', nearest: [found.area] };
              return {
                kind: 'found',
                area: found.area,
                readAs: fixWords.get(found.fixed ?? '') ?? '',
              };
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
      ),
    isTotal: (text) =>
      remembered(
        totals,
        text,
        () => isTotalLabel(text) && !(nation && /nước|quốc/u.test(text.toLowerCase())),
      ),
    missing: (text) => {
      const found = readMissing(text);
      return found === undefined || found.kind === 'empty'
        ? undefined
        : { kind: found.kind, isCertain: found.certain || /^x$/i.test(text.trim()) };
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
