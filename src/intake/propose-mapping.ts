import type { SchoolLevel } from '#domain/school-level.ts';
import { foldText } from '#lib/fold.ts';
import type { Cell, Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { findHeader, isCounterRow } from './header-block.ts';
import type { ColumnRole, KeyParts, Preset, TableMapping, TableUnit } from './mapping.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A year and the next, anywhere in a text. */
const schoolYearInside = /(?:19|20)\d{2}\s*[-–—/]\s*(?:19|20)?\d{2}/;

/** Words that begin a line under a table. */
const footLine = /^(?:\(?\*|nguon|ghi chu|chu thich|luu y|source|notes?|don vi (?:lap|bao cao)|nguoi (?:lap|ky)|ngay .* thang)/;

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
    const role = answer ?? roleOf(parts, before, vocabulary);
    if (role.kind === 'measure' && role.key.indicatorId !== undefined)
      before = role.key.indicatorId;
    return role;
  });
  let dataFrom = header.to;
  while (isSkippable(sheet.rows[dataFrom])) dataFrom += 1;
  const dataTo = endOfData(sheet, dataFrom);
  const roles = settleRoles(guessed, sheet, dataFrom, dataTo);
  const lines = sheet.rows.slice(0, header.from).flatMap(({ cells }) => cells.map(cellText));
  const titled = titleParts([...lines, sheet.name], vocabulary, roles);
  const unit = unitLine(lines, vocabulary);
  return {
    sheet: sheet.name,
    headerFrom: header.from,
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
  for (const cell of row.cells) {
    const text = cellText(cell).trim();
    if (text === '') continue;
    if (isFigure(cell) && !isYear(text)) figures += 1;
    else if (isKnown(text, vocabulary)) hits += 1;
  }
  return figures > 0 ? 0 : hits;
}

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

const isFigure = (cell: Cell): boolean =>
  typeof cell === 'string' ? /^[-−(]?\d[\d., \u00a0\u202f]*%?\)?$/.test(cell.trim()) : cell.kind === 'number';

function isKnown(text: string, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.role(text) !== undefined ||
    vocabulary.personal(text) !== '' ||
    vocabulary.indicator(text, '') !== undefined ||
    vocabulary.level(text) !== undefined ||
    vocabulary.category(text) !== undefined ||
    vocabulary.period(text, undefined).ok ||
    vocabulary.isTotal(text)
  );
}

/** Role of a column by the texts over it. */
function roleOf(parts: readonly string[], before: string, vocabulary: Vocabulary): ColumnRole {
  if (parts.length === 0) return { kind: 'ignore' };
  const whole = parts.join(' ');
  if (vocabulary.personal(whole) !== '') return { kind: 'personal' };
  const plain = vocabulary.role(whole) ?? (parts.length === 1 ? undefined : lastRole(parts, vocabulary));
  const measure = measureOf(parts, before, vocabulary);
  if (plain !== undefined && (measure === undefined || plain !== 'value')) return { kind: plain };
  return measure ?? { kind: plain ?? 'unknown' };
}

/** In a header of several rows the lowest names the column; a row above is its group. */
function lastRole(parts: readonly string[], vocabulary: Vocabulary) {
  const role = vocabulary.role(parts.at(-1) ?? '');
  return role === 'value' || role === 'category' ? undefined : role;
}

function measureOf(
  parts: readonly string[],
  before: string,
  vocabulary: Vocabulary,
): ColumnRole | undefined {
  const key: { -readonly [K in keyof KeyParts]: KeyParts[K] } = {};
  let unit: TableUnit | undefined;
  let known = 0;
  for (const text of [parts.join(' '), ...(parts.length > 1 ? parts : [])]) {
    const words = vocabulary.indicator(text, before);
    if (words && key.indicatorId === undefined) {
      key.indicatorId = words.indicatorId;
      if (words.level !== undefined && words.level !== '') key.level ??= words.level;
      if (words.category !== undefined && words.category !== '') key.category ??= words.category;
      unit ??= words.unit;
      known += 1;
    }
  }
  for (const text of parts) {
    const inside = schoolYearInside.exec(text)?.[0];
    const period = vocabulary.period(text, undefined);
    const insidePeriod = inside === undefined ? undefined : vocabulary.period(inside, undefined);
    const found = period.ok ? period : insidePeriod?.ok ? insidePeriod : undefined;
    if (found && key.period === undefined) {
      key.period = found.key;
      known += 1;
    }
    const level = vocabulary.level(text);
    if (level !== undefined && key.level === undefined) {
      key.level = level;
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
  if (known === 0 && parts.length === 1) {
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

const foldFoot = (text: string): string => (text.startsWith('*') ? '*' : foldText(text.slice(0, 200)));

/** A column without a known header is asked about when it holds figures, and left out when it holds none. */
function settleRoles(
  roles: readonly ColumnRole[],
  sheet: Sheet,
  from: number,
  to: number,
): ColumnRole[] {
  const isLong = roles.some(({ kind }) => kind === 'value');
  return roles.map((role, column): ColumnRole => {
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
      const period = inside === undefined ? undefined : vocabulary.period(inside, undefined);
      return period?.ok ? [period.key] : [];
    });
    if (new Set(found).size === 1) constants.period = found[0] as string;
  }
  if (!hasColumn('level', 'level')) {
    const levels = texts.flatMap((text) => levelsInside(text, vocabulary));
    const [only] = levels;
    if (new Set(levels).size === 1 && only !== undefined) constants.level = only;
  }
  return constants;
}

/** School levels that a title names, read word by word up to four words long. */
function levelsInside(text: string, vocabulary: Vocabulary): SchoolLevel[] {
  const words = text.split(/[\s,.;:()]+/).filter((word) => word !== '');
  const found: SchoolLevel[] = [];
  for (let i = 0; i < words.length; i += 1)
    for (let length = 4; length >= 1; length -= 1) {
      const level = i + length <= words.length ? vocabulary.level(words.slice(i, i + length).join(' ')) : undefined;
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
