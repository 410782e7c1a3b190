import type { PackageContext } from '#domain/package-context.ts';
import { neighbourPeriod } from '#domain/period.ts';
import { foldText } from '#lib/fold.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import { rowsWith } from '#intake/columns/column-rows.ts';
import type { IntakeCell } from '#intake/intake-cell.ts';
import { keyName } from '#intake/intake-cell.ts';
import type { CellPlace, IntakeProblem } from '#intake/intake-problem.ts';
import { intakeProblem } from '#intake/intake-problem.ts';
import type { TableMapping } from '#intake/mapping.ts';

type Series = PackageContext['series'][number];

/** Words by which a file names who counted. */
const statisticsOffice =
  /\b(?:(?:tong |chi )?cuc thong ke|nien giam thong ke|statistics? office|statistical yearbook|nso|gso)\b/;
const educationOffice = /\b(?:so|phong|nganh) (?:giao duc|gd ?& ?dt|gd ?dt|gddt)\b/;
/** Lines that say where figures come from; they go before a letterhead. */
const sourceLine = /^\(?\*?\s*(?:nguon|source|theo)\b/;
const receiver = /(?:nhan bao cao|noi nhan|kinh gui)/;

/** So many equal or much nearer figures speak for a series; fewer may be chance. */
const enough = 3;
/** Years from a figure at which a published one is near. */
export const nearSteps = [0, -1, 1, -2, 2] as const;
/** Smaller figures are equal by chance. */
const smallest = 100;

/**
 * Figures go to the series with the newest figures unless a person says otherwise. Where the words around a table, its
 * source column or the figures themselves speak for another published series, that has to be said first.
 */
export function seriesDoubt(
  file: OpenedFile,
  mappings: readonly TableMapping[],
  cells: readonly IntakeCell[],
  { series }: PackageContext,
  published: readonly ObservationRow[],
  usual: string,
): IntakeProblem[] {
  const candidates = series.filter(({ nature, joinable }) => nature === 'published' && joinable);
  const own = cells.filter(({ seriesId }) => seriesId === '');
  if (candidates.length < 2 || own.length === 0) return [];
  const whole = { sheet: mappings[0]?.sheet ?? '', row: 0, column: -1 };
  const named = namedSeries(file, mappings, candidates, usual);
  if (named)
    return [
      intakeProblem('error', 'series-in-doubt', named.place, named.text, {
        series: named.id,
        usual,
        why: 'text',
      }),
    ];
  const near = nearestSeries(own, candidates, published, usual);
  if (near === undefined) return [];
  const facts = { series: near, usual, why: 'figures' } as const;
  return [intakeProblem('error', 'series-in-doubt', whole, '', facts)];
}

/** Whose figures a text speaks of: series whose publisher bears such a name. */
function seriesIn(text: string, candidates: readonly Series[]): Series | undefined {
  const folded = foldText(text.slice(0, 300));
  if (receiver.test(folded)) return undefined;
  return candidates.find(({ name, publisher }) => {
    const who = foldText(`${name.vi} ${publisher.vi}`);
    return (
      (statisticsOffice.test(folded) && who.includes('thong ke')) ||
      (educationOffice.test(folded) && who.includes('giao duc'))
    );
  });
}

function namedSeries(
  file: OpenedFile,
  mappings: readonly TableMapping[],
  candidates: readonly Series[],
  usual: string,
): { readonly id: string; readonly text: string; readonly place: CellPlace } | undefined {
  const said = mappings.flatMap((mapping) => {
    const { rows = [], columns } = file.sheets.find(({ name }) => name === mapping.sheet) ?? {};
    const sources = mapping.roles.flatMap(({ kind }, column) =>
      kind === 'source' ? [column] : [],
    );
    const inRows = (part: readonly SheetRow[], isData: boolean) =>
      part.flatMap((row) =>
        (isData ? sources : [...row.cells.keys()]).flatMap((column) => {
          const text = cellText(row.cells[column]);
          const found = text === '' ? undefined : seriesIn(text, candidates);
          const isSource = isData || sourceLine.test(foldText(text.slice(0, 80)));
          const place = { sheet: mapping.sheet, row: row.number, column };
          return found ? [{ id: found.id, text, place, isSource }] : [];
        }),
      );
    const { headerFrom, dataFrom, dataTo } = mapping;
    /** Rows of figures that decide: of a large table the first whose source speaks of a series, and the first of the usual one. */
    const dataOf = (): readonly SheetRow[] => {
      if (!columns) return rows.slice(dataFrom, dataTo);
      const first = (is: (found: Series) => boolean) => (text: string) => {
        const found = seriesIn(text, candidates);
        return found !== undefined && is(found);
      };
      return [
        ...rowsWith(
          columns,
          mapping,
          sources,
          first(() => true),
          1,
        ),
        ...rowsWith(
          columns,
          mapping,
          sources,
          first(({ id }) => id === usual),
          1,
        ),
      ];
    };
    return [
      ...inRows(rows.slice(0, headerFrom), false),
      ...(sources.length === 0 ? [] : inRows(dataOf(), true)),
      ...inRows(rows.slice(dataTo), false),
    ];
  });
  const sources = said.filter(({ isSource }) => isSource);
  const heard = sources.length > 0 ? sources : said;
  return heard.some(({ id }) => id === usual) ? undefined : heard[0];
}

/** The other series whose published figures the file repeats or continues; undefined when they do not tell. */
function nearestSeries(
  cells: readonly IntakeCell[],
  candidates: readonly Series[],
  published: readonly ObservationRow[],
  usual: string,
): string | undefined {
  const bySeries = new Map(candidates.map(({ id }) => [id, new Map<string, number>()]));
  for (const row of published)
    if (row.value.kind === 'reported') bySeries.get(row.seriesId)?.set(keyName(row), row.value.n);
  const near = (id: string, cell: IntakeCell): number | undefined => {
    const known = bySeries.get(id);
    for (const step of nearSteps) {
      const period = step === 0 ? cell.period : neighbourPeriod(cell.period, step);
      const found = period === undefined ? undefined : known?.get(keyName({ ...cell, period }));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const scores = candidates
    .filter(({ id }) => id !== usual)
    .map(({ id }) => {
      let [forOther, forUsual] = [0, 0];
      const topics = new Set([...(bySeries.get(id)?.keys() ?? [])].map(topicOf));
      for (const cell of cells) {
        if (!topics.has(topicOf(keyName(cell)))) continue;
        if (cell.value.kind !== 'reported' || cell.value.n < smallest) continue;
        const { n } = cell.value;
        const [ownNear, otherNear] = [near(usual, cell), near(id, cell)];
        const same = bySeries.get(id)?.get(keyName(cell)) === n;
        if (same && ownNear !== n) forOther += 1;
        else if (ownNear === n && otherNear !== n) forUsual += 1;
        else if (ownNear !== undefined && otherNear !== undefined) {
          const [own, other] = [Math.abs(n - ownNear) / n, Math.abs(n - otherNear) / n];
          if (own > 0.03 && other < own / 2) forOther += 1;
          else if (other > 0.03 && own < other / 2) forUsual += 1;
        }
      }
      return { id, forOther, forUsual };
    });
  return scores.find(({ forOther, forUsual }) => forOther >= enough && forOther > 2 * forUsual)?.id;
}

/** A key without its period. */
const topicOf = (key: string): string => key.replace(/\|[^|]*/, '');
