import { foldText } from '#lib/fold.ts';
import type { ColumnRole, KeyParts, TableUnit } from './mapping.ts';
import { isPartOf } from './part-words.ts';
import { schoolYearInside } from './school-year-inside.ts';
import type { PeriodMode, Vocabulary } from './vocabulary.ts';

/** Headers of a stated change on the columns before. */
const changeWords =
  /^(?:so voi|tang giam|tang|giam|chenh lech|muc tang|thay doi|change|difference)\b/;

/** Role of a column by the texts over it. */
export function roleOf(
  parts: readonly string[],
  before: string,
  vocabulary: Vocabulary,
  mode: PeriodMode,
): ColumnRole {
  if (parts.length === 0) return { kind: 'ignore' };
  const whole = parts.join(' ');
  if (changeWords.test(foldText(whole.slice(0, 80)))) return { kind: 'change' };
  if (vocabulary.personal(whole) !== '') return { kind: 'personal' };
  const plain =
    vocabulary.role(whole) ?? (parts.length === 1 ? undefined : lastRole(parts, vocabulary));
  const measure = measureOf(parts, before, vocabulary, mode);
  if (plain !== undefined && (measure === undefined || plain !== 'value')) return { kind: plain };
  return measure ?? { kind: plain ?? 'unknown' };
}

/** In a header of several rows the lowest names the column; a row above is its group. */
function lastRole(parts: readonly string[], vocabulary: Vocabulary) {
  const role = vocabulary.role(parts.at(-1) ?? '');
  return role === 'value' || role === 'category' ? undefined : role;
}

/** "Tỷ lệ", "Tỷ lệ (%)", "%": a share of what stands before it. */
const isBareShare = (text: string): boolean =>
  ['', 'ty le', 'ti le', 'rate', 'share', 'percent', 'ty le phan tram'].includes(
    foldText(text.replace(/\([^)]*\)/gu, ' ')),
  );

/** What a column of figures holds, by all the texts over it; undefined when none is known. */
function measureOf(
  parts: readonly string[],
  before: string,
  vocabulary: Vocabulary,
  mode: PeriodMode,
): ColumnRole | undefined {
  const key: { -readonly [K in keyof KeyParts]: KeyParts[K] } = {};
  let unit: TableUnit | undefined;
  let known = 0;
  const [head = '', ...below] = parts;
  const over = below.length > 0 ? vocabulary.indicator(head, before) : undefined;
  const part = over && vocabulary.indicator(parts.at(-1) ?? '', over.indicatorId);
  const isShare = parts.some(
    (text) => vocabulary.unit(text)?.isPercent ?? /%|\btỷ lệ|\btỉ lệ/iu.test(text),
  );
  // "Số học sinh" over "Trong đó: nữ" is the part, not the whole.
  const readings = [
    ...(part && isPartOf(parts.at(-1) ?? '') ? [part] : []),
    ...[parts.join(' '), ...(parts.length > 1 ? parts : [])].map((text) =>
      vocabulary.indicator(text, before),
    ),
  ];
  for (const words of readings) {
    if (!words || key.indicatorId !== undefined) continue;
    // "Trường đạt chuẩn" over "Tỷ lệ (%)" is the share, whatever the words above count.
    const indicatorId = isShare ? vocabulary.shareOf(words.indicatorId) : words.indicatorId;
    if (indicatorId === undefined) continue;
    key.indicatorId = indicatorId;
    if (words.level !== undefined && words.level !== '') key.level ??= words.level;
    if (words.category !== undefined && words.category !== '') key.category ??= words.category;
    unit ??= words.unit;
    known += 1;
  }
  if (
    key.indicatorId === undefined &&
    isShare &&
    before !== '' &&
    isBareShare(parts.at(-1) ?? '')
  ) {
    const share = vocabulary.shareOf(before);
    if (share !== undefined) {
      key.indicatorId = share;
      known += 1;
    }
  }
  for (const text of parts) {
    const inside = schoolYearInside.exec(text)?.[0];
    const period = vocabulary.period(text, mode);
    const insidePeriod = inside === undefined ? undefined : vocabulary.period(inside);
    const found = period.ok ? period : insidePeriod?.ok ? insidePeriod : undefined;
    if (found && key.period === undefined) {
      key.period = found.key;
      known += 1;
    }
    const level = vocabulary.level(text);
    if (level !== undefined && key.level === undefined) {
      if (level !== '') key.level = level; // "Tổng số" is all of whatever the table is about
      known += 1;
    }
    const category = vocabulary.category(text);
    if (category !== undefined && key.category === undefined) {
      key.category = category;
      known += 1;
    }
    unit ??= vocabulary.unit(text);
    if (vocabulary.isTotal(text)) known += 1;
  }
  if (known === 0 && parts.length === 1 && (parts[0] ?? '').length <= 60) {
    const place = vocabulary.place({
      code: '',
      name: parts[0] ?? '',
      period: '',
      levelHint: undefined,
    });
    if (place.kind === 'found') {
      key.areaId = place.area.id;
      known += 1;
    }
  }
  return known === 0 ? undefined : { kind: 'measure', key, ...(unit ? { unit } : {}) };
}
