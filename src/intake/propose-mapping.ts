import { foldText } from '#lib/fold.ts';
import type { Cell, Sheet, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { hasMoreCells } from './columns/column-rows.ts';
import { findHeader, isCounterRow } from './header-block.ts';
import { roleOf } from './column-roles.ts';
import type { ColumnRole, Preset, TableMapping } from './mapping.ts';
import { writtenTable } from './table-name.ts';
import { titleParts, unitLine } from './title-parts.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  const titled = titleParts(lines, vocabulary, roles);
  const own = new Map(preset.tableConstants).get(writtenTable(sheet.name));
  return {
    sheet: sheet.name,
    headerFrom: header.from,
    headerTo: header.to,
    dataFrom,
    dataTo,
    firstRow: sheet.rows[dataFrom]?.number ?? 0,
    lastRow: sheet.rows[dataTo - 1]?.number ?? 0,
    headers,
    roles,
    constants: { ...titled, ...preset.constants, ...own },
    ...unitLine(lines, vocabulary),
  };
}

const isSkippable = (row: SheetRow | undefined): boolean =>
  row !== undefined && (isCounterRow(row) || row.cells.every((cell) => cellText(cell) === ''));

/** Cells of a row that name columns: roles, indicators, years, levels, units of administration. */
export function knownCells(row: SheetRow, vocabulary: Vocabulary): number {
  let hits = 0;
  let figures = 0;
  let places = 0;
  for (const cell of row.cells) {
    const text = cellText(cell).trim();
    if (text === '') continue;
    if (isFigureCell(cell) && !isYear(text)) figures += 1;
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

/** Whether a cell looks like a figure, before anyone knows how numbers are written. */
export const isFigureCell = (cell: Cell): boolean =>
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

/** First row that is no part of the table any more: a line of notes, or nothing but blank rows. */
function endOfData(sheet: Sheet, from: number): number {
  let last = from;
  const isWide = sheet.columns && hasMoreCells(sheet.columns, 2);
  const length = sheet.columns?.length ?? sheet.rows.length;
  for (let i = from; i < length; i += 1) {
    if (isWide?.(i)) {
      last = i + 1;
      continue;
    }
    const row = sheet.rows[i];
    if (!row) break;
    const texts = row.cells.map((cell) => cellText(cell).trim()).filter((text) => text !== '');
    if (texts.length === 0) continue;
    if (texts.length <= 2 && isFootLine(texts[0] ?? '')) break;
    last = i + 1;
  }
  return last;
}

/** Whether a text begins a line under a table: its source, notes, who signed. */
export const isFootLine = (text: string): boolean =>
  footLine.test(text.startsWith('*') ? '*' : foldText(text.slice(0, 200)));

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
    const hasFigures = sample.some(({ cells }) => isFigureCell(cells[column] ?? ''));
    if (hasFigures && !isLong) return role;
    // A column of words that nobody knows may split the figures: pupils "khuyết tật" are not all pupils.
    const hasTexts = sample.some(({ cells }) => /\p{L}/u.test(cellText(cells[column])));
    return hasTexts ? { kind: 'unknown-text' } : { kind: 'ignore' };
  });
}
