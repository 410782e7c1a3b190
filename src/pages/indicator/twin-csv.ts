import { isIllustrative } from '#indicators/cell.ts';
import type { Cell } from '#indicators/cell.ts';
import { inertText } from '#lib/inert-text.ts';
import type { Area } from '#domain/area.ts';
import type { Scope } from '#views/scope.ts';
import type { TableRow, TableView } from '#views/table-view.ts';
import { toTrendView } from '#views/trend-view.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';

/** A text field of a CSV file: quoted when needed, and never run as a formula by a spreadsheet. */
export function csvField(text: string): string {
  const safe = inertText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The table as long-form CSV: one figure a line with unit, period, status and source; numbers with a decimal point.
 * After the table come the other points that the figures draw: other ways of counting, the unit that took over.
 * Made-up figures carry the status "illustrative" and the reader's word for it.
 */
export function twinCsv(
  words: Words,
  scope: Scope,
  view: TableView,
  rows: readonly TableRow[],
): string {
  const { m, of } = words;
  const header = [
    'area_id',
    'official_code',
    'valid_from',
    'valid_to',
    m.columnArea,
    m.columnPeriod,
    m.columnIndicator,
    m.controlLevel,
    m.columnValue,
    'qualifier',
    m.columnNumerator,
    m.columnDenominator,
    'status',
    m.columnStatus,
    'missing',
    'series_id',
    'source_id',
  ];
  const line = (area: Area, cell: Cell, period: string): string => {
    const isMadeUp = isIllustrative(cell);
    const status =
      cell.value.kind === 'reported' ? (isMadeUp ? 'illustrative' : (cell.meta?.status ?? '')) : '';
    const value = cell.value.kind === 'reported' ? String(cell.value.n) : '';
    const part = (n: number | undefined) => (n === undefined ? '' : String(n));
    const texts = [
      area.id,
      area.officialCode,
      area.validFrom,
      area.validTo,
      of(area.name),
      period,
      of(scope.indicator.name),
      levelName(words, scope.level),
    ].map(csvField);
    const rest = [
      status,
      isMadeUp && value !== '' ? m.illustrative : '',
      cell.value.kind === 'reported' ? '' : cell.value.kind,
      cell.seriesId,
      cell.meta?.sourceId ?? '',
    ].map(csvField);
    const qualifier = value === '' ? '' : (cell.meta?.qualifier ?? '');
    return [
      ...texts,
      value,
      cell.origin === 'printed' ? qualifier : '',
      part(cell.numerator),
      part(cell.denominator),
      ...rest,
    ].join(',');
  };
  const lines = [view.root, ...rows].flatMap((row) =>
    row.cells.map(({ ref, cell }) => line(row.area, cell, ref.period)),
  );
  const written = new Set(view.root.cells.map(({ ref }) => `${ref.period}|${ref.counting}`));
  const others = toTrendView({ ...scope, units: [], selectedIds: [] }).lines.flatMap((drawn) =>
    drawn.points
      .filter(
        ({ ref }) => drawn.role === 'successor' || !written.has(`${ref.period}|${ref.counting}`),
      )
      .map(({ ref, cell }) => line(drawn.area, cell, ref.period)),
  );
  return `\uFEFF${[header.map(csvField).join(','), ...lines, ...others].join('\r\n')}\r\n`;
}
