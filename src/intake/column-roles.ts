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
  const measure =
    parts.length > 1 && parts.some((part) => !isUnderstood(part, before, vocabulary))
      ? undefined
      : measureOf(parts, before, vocabulary, mode);
  if (parts.length > 1 && plain === undefined && measure === undefined) return { kind: 'unknown' };
  if (plain !== undefined && (measure === undefined || plain !== 'value')) return { kind: plain };
  return measure ?? { kind: plain ?? 'unknown' };
}

/** Words that group columns and say nothing of their figures. */
const emptyWords = /^(?:trong do|chia ra|gom|of which|so lieu|thuc hien|so luong|quy mo|chi tieu)$/;

/**
 * Whether a part of a header says something that is known, or nothing at all. "Học kỳ I", "Kế hoạch", "Khuyết tật" over
 * a known name make the column something else: it is asked about, never taken for the whole.
 */
function isUnderstood(part: string, before: string, vocabulary: Vocabulary): boolean {
  const text = part.trim();
  return (
    emptyWords.test(foldText(text.slice(0, 80))) ||
    isBareShare(text) ||
    vocabulary.indicator(text, before) !== undefined ||
    vocabulary.indicator(text, before === '' ? 'pupils' : before) !== undefined ||
    vocabulary.level(text) !== undefined ||
    vocabulary.category(text) !== undefined ||
    vocabulary.unit(text) !== undefined ||
    vocabulary.role(text) !== undefined ||
    vocabulary.isTotal(text) ||
    vocabulary.period(text).ok ||
    periodAlone(text, vocabulary) !== undefined ||
    /^(?:19|20)\d{2}\s*[-–—/]\s*(?:19|20)?\d{2}$/.test(text)
  );
}

/** A school year with nothing but neutral words around it: "Năm học 2023-2024", "Thực hiện 2023-2024". */
function periodAlone(text: string, vocabulary: Vocabulary): string | undefined {
  const inside = schoolYearInside.exec(text)?.[0];
  if (inside === undefined) return undefined;
  const around = foldText(text.replace(inside, ' '))
    .replace(/\b(?:nam hoc|nam|nh|school year|thuc hien|cuoi|ket qua)\b/g, ' ')
    .trim();
  const isNeutral =
    around === '' ||
    vocabulary.indicator(around, '') !== undefined ||
    vocabulary.level(around) !== undefined;
  const read = isNeutral ? vocabulary.period(inside) : undefined;
  return read?.ok ? read.key : undefined;
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
    const period = vocabulary.period(text, mode);
    const found = period.ok ? period.key : periodAlone(text, vocabulary);
    if (found !== undefined && key.period === undefined) {
      key.period = found;
      known += 1;
    }
    // "Kế hoạch 2023-2024", "Ước 2024-2025": a year that is not one of figures.
    if (found === undefined && schoolYearInside.test(text)) return undefined;
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
