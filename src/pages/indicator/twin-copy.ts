import { isIllustrative } from '#indicators/cell.ts';
import { periodLabel } from '#i18n/period-format.ts';
import type { TableCell, TableRow, TableView } from '#views/table-view.ts';
import type { Scope } from '#views/scope.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { scopeName } from '#pages/parts/unit-words.ts';
import type { Words } from '#pages/parts/words.ts';
import { cellInTable, changeInTable, sumName } from '#pages/parts/words.ts';

/** A table to paste: as lines of tabs for plain editors, as a table for spreadsheets and documents. */
export interface CopiedTable {
  readonly text: string;
  readonly html: string;
}

/** The table of an indicator as it is copied: caption, all rows with their status, the total of the units, the source. */
export function twinCopy(
  words: Words,
  scope: Scope,
  view: TableView,
  rows: readonly TableRow[],
  changeHeader: string,
): CopiedTable {
  const { m, of, language } = words;
  const { indicator } = scope;
  const years = view.periods.map((period) => periodLabel(period, language));
  const written = (cells: readonly (TableCell | undefined)[]) =>
    cells.map((item) => (item ? cellInTable(words, indicator, item.cell) : m.noFigure));
  const body = [view.root, ...rows].map((row) => [
    of(row.area.name),
    ...written(row.cells),
    changeInTable(words, indicator, row.change),
    statusOf(words, row.cells),
  ]);
  const last = view.sums.at(-1);
  const total = last && [
    sumName(words, last),
    ...written(view.sums),
    '',
    statusOf(words, view.sums),
  ];
  const caption = m.tableCaption({ name: scopeName(words, scope), unit: of(indicator.unit) });
  const cells = [view.root, ...rows].flatMap((row) => row.cells.map(({ cell }) => cell));
  const source = sourcesLine(words, scope.dataset, cells);
  const header = [m.columnArea, ...years, changeHeader, m.columnStatus];
  const lines = [header, ...body, ...(total ? [total] : [])];
  return {
    text: [caption, ...lines.map((line) => line.join('\t')), source].join('\n'),
    html: toHtml(caption, lines, source),
  };
}

/** "minh hoạ" where every figure of a row is made up, with the years where only some are; '' where none is. */
function statusOf({ m, language }: Words, cells: readonly (TableCell | undefined)[]): string {
  const known = cells.filter((item) => item?.cell.value.kind === 'reported');
  const madeUp = known.filter((item) => item && isIllustrative(item.cell));
  if (madeUp.length === 0) return '';
  if (madeUp.length === known.length) return m.illustrative;
  const years = madeUp.map((item) => periodLabel(item?.ref.period ?? '', language));
  return `${m.illustrative}: ${years.join(', ')}`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function toHtml(caption: string, lines: readonly (readonly string[])[], source: string): string {
  const row = (line: readonly string[], tag: 'th' | 'td') =>
    `<tr>${line.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
  const [header = [], ...body] = lines;
  const inside = row(header, 'th') + body.map((line) => row(line, 'td')).join('');
  return `<table><caption>${escapeHtml(caption)}</caption>${inside}</table><p>${escapeHtml(source)}</p>`;
}
