import type { SchoolLevel } from '#domain/school-level.ts';
import { foldText } from '#lib/fold.ts';
import type { Cell, Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { findHeader, isCounterRow } from './header-block.ts';
import { isPartOf } from './part-words.ts';
import type { ColumnRole, KeyParts, Preset, TableMapping, TableUnit } from './mapping.ts';
import type { PeriodMode, Vocabulary } from './vocabulary.ts';

/** A year and the next, anywhere in a text. */
const schoolYearInside = /(?:19|20)\d{2}\s*[-–—/]\s*(?:19|20)?\d{2}/;

/** Words that begin a line under a table. */
const footLine =
  /^(?:\(?\*|nguon|ghi chu|chu thich|luu y|source|notes?|don vi (?:lap|bao cao)|nguoi (?:lap|ky)|ngay .* thang)/;

/**
 * Proposes how to read a sheet: header, rows of figures, role of each column, and what the title says of all of them.
 * Answers of a preset go before what is guessed. Undefined when no row looks like a header.
 */
export function proposeMapping(
  sheet: Sheet,
  vocabulary: Vocabulary,
  preset: Preset,
): TableMapping | undefined {
  const header = findHeader(sheet, (row) => knownCells(row, vocabulary));
  if (!header) return undefined;
  const headers = header.parts.map((parts) => parts.join(' / '));
  const answers = new Map(preset.roles);
  let before = '';
  const guessed = header.parts.map((parts, column): ColumnRole => {
    const answer = answers.get(foldText(headers[column] ?? ''));
    const role = answer ?? roleOf(parts, before, vocabulary, { singleYear: preset.singleYear });
    if (role.kind === 'measure' && role.key.indicatorId !== undefined)
      before = role.key.indicatorId;
    return role;
  });
  let dataFrom = header.to;
  while (isSkippable(sheet.rows[dataFrom])) dataFrom += 1;
  const dataTo = endOfData(sheet, dataFrom);
  const roles = settleRoles(guessed, headers, sheet, dataFrom, dataTo);
  const lines = sheet.rows.slice(0, header.from).flatMap(({ cells }) => cells.map(cellText));
  const titled = titleParts([...lines, sheet.name], vocabulary, roles);
  const unit = unitLine(lines, vocabulary);
  return {
    sheet: sheet.name,
    headerFrom: header.from,
    headerTo: header.to,
    dataFrom,
    dataTo,
    headers,
    roles,
    constants: { ...titled, ...preset.constants },
    ...(unit ? { unit } : {}),
  };
}

const isSkippable = (row: SheetRow | undefined): boolean =>
  row !== undefined && (isCounterRow(row) || row.cells.every((cell) => cellText(cell) === ''));

/** Cells of a row that name columns: roles, indicators, years, levels, units of administration. */
function knownCells(row: SheetRow, vocabulary: Vocabulary): number {
  let hits = 0;
  let figures = 0;
  let places = 0;
  for (const cell of row.cells) {
    const text = cellText(cell).trim();
    if (text === '') continue;
    if (isFigure(cell) && !isYear(text)) figures += 1;
    else if (isKnown(text, vocabulary)) hits += 1;
    else if (isPlace(text, vocabulary)) places += 1;
  }
  // One unit begins a row of figures; several side by side are the head of a table with units as columns.
  return figures > 0 ? 0 : hits + (places >= 2 ? places : 0);
}

const isPlace = (text: string, vocabulary: Vocabulary): boolean =>
  text.length <= 60 &&
  vocabulary.place({ code: '', name: text, period: '', levelHint: undefined }).kind === 'found';

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

const isFigure = (cell: Cell): boolean =>
  typeof cell === 'string'
    ? /^[-−(]?\d[\d., \u00a0\u202f]*%?\)?$/.test(cell.trim())
    : cell.kind === 'number';

function isKnown(text: string, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.role(text) !== undefined ||
    vocabulary.personal(text) !== '' ||
    vocabulary.indicator(text, '') !== undefined ||
    vocabulary.level(text) !== undefined ||
    vocabulary.category(text) !== undefined ||
    vocabulary.period(text).ok ||
    vocabulary.isTotal(text)
  );
}

/** Headers of a stated change on the columns before. */
const changeWords =
  /^(?:so voi|tang giam|tang|giam|chenh lech|muc tang|thay doi|change|difference)\b/;

/** Role of a column by the texts over it. */
function roleOf(
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

/** First row that is no part of the table any more: a line of notes, or nothing but blank rows. */
function endOfData(sheet: Sheet, from: number): number {
  let last = from;
  for (let i = from; i < sheet.rows.length; i += 1) {
    const row = sheet.rows[i];
    if (!row) break;
    const texts = row.cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
    if (texts.length === 0) continue;
    if (texts.length <= 2 && footLine.test(foldFoot(texts[0] ?? ''))) break;
    last = i + 1;
  }
  return last;
}

const foldFoot = (text: string): string =>
  text.startsWith('*') ? '*' : foldText(text.slice(0, 200));

/** A column without a known header is asked about when it holds figures, and left out when it holds none. */
function settleRoles(
  roles: readonly ColumnRole[],
  headers: readonly string[],
  sheet: Sheet,
  from: number,
  to: number,
): ColumnRole[] {
  const isLong = roles.some(({ kind }) => kind === 'value');
  const hasLabels = roles.some(({ kind }) => kind === 'indicator');
  const hasNames = roles.some(({ kind }) => kind === 'area-name');
  return roles.map((role, column): ColumnRole => {
    // "Mã số" beside "Chỉ tiêu" numbers the indicators of the form.
    const isNumbering = /^(?:mã|mã số|code)$/iu.test(headers[column] ?? '');
    if (role.kind === 'area-code' && isNumbering && hasLabels && !hasNames)
      return { kind: 'ignore' };
    if (role.kind === 'measure' && isLong && role.key.indicatorId === undefined)
      return { kind: 'ignore' };
    if (role.kind !== 'unknown') return role;
    const sample = sheet.rows.slice(from, Math.min(to, from + 200));
    const hasFigures = sample.some(({ cells }) => isFigure(cells[column] ?? ''));
    return hasFigures && !isLong ? role : { kind: 'ignore' };
  });
}

/** Parts of the key that the title gives for the whole table, where no column gives them. */
function titleParts(
  lines: readonly string[],
  vocabulary: Vocabulary,
  roles: readonly ColumnRole[],
): KeyParts {
  const hasColumn = (kind: string, part: keyof KeyParts) =>
    roles.some(
      (role) => role.kind === kind || (role.kind === 'measure' && role.key[part] !== undefined),
    );
  const texts = lines.filter((text) => text.trim() !== '' && text.length <= 300);
  const constants: { -readonly [K in keyof KeyParts]: KeyParts[K] } = {};
  if (!hasColumn('period', 'period')) {
    const found = texts.flatMap((text) => {
      const inside = schoolYearInside.exec(text)?.[0];
      const period = inside === undefined ? undefined : vocabulary.period(inside);
      return period?.ok ? [period.key] : [];
    });
    if (new Set(found).size === 1) constants.period = found[0] as string;
  }
  if (!hasColumn('indicator', 'indicatorId')) {
    const found = texts.flatMap((text) => titleIndicator(text, vocabulary));
    const [only] = found;
    if (only && new Set(found.map(({ indicatorId }) => indicatorId)).size === 1) {
      constants.indicatorId = only.indicatorId;
      if (only.level !== undefined && only.level !== '') constants.level = only.level;
      if (only.category !== undefined && only.category !== '') constants.category = only.category;
    }
  }
  if (
    !roles.some(({ kind }) => kind === 'area-name' || kind === 'area-code') &&
    !hasColumn('area-name', 'areaId')
  ) {
    const found = texts.flatMap((text) => titlePlace(text, constants.period ?? '', vocabulary));
    if (new Set(found).size === 1) constants.areaId = found[0] as string;
  }
  if (constants.level === undefined && !hasColumn('level', 'level')) {
    const levels = texts.flatMap((text) => levelsInside(text, vocabulary));
    const [only] = levels;
    if (new Set(levels).size === 1 && only !== undefined) constants.level = only;
  }
  return constants;
}

/** The indicator that a title is about: "SỐ LỚP THEO CẤP HỌC, NĂM HỌC 2024-2025" -> classes. */
function titleIndicator(text: string, vocabulary: Vocabulary) {
  const bare = text
    .replace(/^\s*(?:biểu|bảng|phụ lục|table)(?:\s+số)?\s*[\w.\-]*\s*[.:]?\s*/iu, '')
    .replace(/[,.;:]?\s*(?:các\s+)?(?:năm học|năm|giai đoạn|school years?)\b.*$/iu, '')
    .replace(/\s+(?:theo|phân theo|chia theo|by|as of|tại các|của)\s+.*$/iu, '')
    .replace(/[,.;:\s]+$/u, '');
  const words = bare.length > 100 ? undefined : vocabulary.indicator(bare, '');
  return words ? [words] : [];
}

/** The unit that a line over the table names by its type: "Sở Giáo dục và Đào tạo tỉnh Lào Cai", "Tỉnh Lào Cai". */
function titlePlace(text: string, period: string, vocabulary: Vocabulary): string[] {
  const match =
    /(?:^|\s)((?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)\s+[\p{Lu}][\p{L}\s]{1,40}?)(?:\s*[,.;:()–-].*)?$/iu.exec(
      text.trim(),
    );
  if (!match) return [];
  const name = match[1] ?? '';
  const found = vocabulary.place({ code: '', name, period, levelHint: undefined });
  return found.kind === 'found' ? [found.area.id] : [];
}

/** School levels that a title names, read word by word up to four words long. */
function levelsInside(text: string, vocabulary: Vocabulary): SchoolLevel[] {
  const words = text.split(/[\s,.;:()]+/).filter((word) => word !== '');
  const found: SchoolLevel[] = [];
  for (let i = 0; i < words.length; i += 1)
    for (let length = 4; length >= 1; length -= 1) {
      const level =
        i + length <= words.length
          ? vocabulary.level(words.slice(i, i + length).join(' '))
          : undefined;
      if (level === undefined || level === '') continue;
      found.push(level);
      i += length - 1;
      break;
    }
  return found;
}

/** "Đơn vị tính: nghìn người" over the table. */
function unitLine(lines: readonly string[], vocabulary: Vocabulary): TableUnit | undefined {
  for (const line of lines) {
    const match = /(?:đơn vị tính|đvt|unit)\s*:?\s*(.+)$/iu.exec(line.slice(0, 300));
    const unit = match ? vocabulary.unit(match[1] ?? '') : undefined;
    if (unit) return unit;
  }
  return undefined;
}
