import type { OpenedFile } from '#sheets/sheet-fault.ts';
import { differsFromSnapshot, farFromKnown } from './checks/beside-snapshot.ts';
import { denominatorNamed } from './checks/denominator-named.ts';
import { levelsOverSchools } from './checks/levels-over-schools.ts';
import { hiddenRevealed, smallCounts } from './checks/privacy.ts';
import { packageChecks } from './checks/package-checks.ts';
import { ratioParts } from './checks/ratio-parts.ts';
import { repeatedKeys } from './checks/repeated-keys.ts';
import { seriesDoubt } from './checks/series-doubt.ts';
import { sharesAsParts } from './checks/shares.ts';
import { splitDecimals } from './checks/split-decimals.ts';
import { statedChanges } from './checks/stated-changes.ts';
import { tableTotals } from './checks/table-totals.ts';
import { unitsAbsent } from './checks/units-absent.ts';
import { yearClashes } from './checks/year-clashes.ts';
import type { FigureList } from './figure-list.ts';
import { CellFigures } from './figure-list.ts';
import type { IntakeCell } from './intake-cell.ts';
import type { IntakeProblem } from './intake-problem.ts';
import type { Convention, Preset, TableMapping } from './mapping.ts';
import { totalMark } from './read-table.ts';
import { settleTotals } from './settle-totals.ts';
import type { SoFar } from './so-far.ts';
import type { IntakeTarget } from './intake-target.ts';

/** The tables of a file as they were read. */
export interface TablesRead {
  /** The file with each table as a sheet. */
  readonly file: OpenedFile;
  readonly mappings: readonly TableMapping[];
  readonly cells: readonly IntakeCell[];
  readonly conventions: ReadonlyMap<string, Convention>;
  readonly unitRows: ReadonlyMap<string, number>;
  /** Tables with cells that could not be read. */
  readonly faulty: ReadonlySet<string>;
}

/** What the checks found. */
export interface CheckedFigures {
  /** Figures of units, with the parts of ratios that the file gives. */
  readonly figures: FigureList;
  /** Figures that may tell what a cell without one should hold, the totals of a part of the units among them. */
  readonly read: readonly IntakeCell[];
  /** In the order in which it is told. */
  readonly found: readonly (readonly IntakeProblem[])[];
}

/** Checks figures against one another, against the words around them and against what is published. */
export function checkFigures(
  { file, mappings, cells, conventions, unitRows, faulty }: TablesRead,
  target: IntakeTarget,
  preset: Preset,
  soFar: SoFar,
): CheckedFigures {
  const { vocabulary, context, published, known } = target;
  const settled = settleTotals(cells, vocabulary.areas, context.meta);
  const groups = [...bySeries(settled, target.seriesId)].map(([seriesId, own]) =>
    checkSeries(own, { ...target, seriesId }, unitRows, preset, soFar),
  );
  const read = groups.flatMap((group) => group.read);
  const figures = groups.flatMap((group) => group.figures);
  return {
    figures: new CellFigures(figures),
    read,
    found: [
      ...groups.flatMap(({ found }) => found),
      smallCounts(figures),
      preset.sharesArePercent === undefined ? sharesAsParts(figures, vocabulary.indicators) : [],
      soFar.check(farFromKnown(figures, known)),
      unitsAbsent(figures, vocabulary.areas, context.meta, faulty),
      hiddenRevealed(figures),
      yearClashes(file, mappings, figures, vocabulary),
      statedChanges(file, mappings, conventions, figures, vocabulary),
      splitDecimals(file, mappings, vocabulary, preset),
      !context.series.some(({ id }) => id === preset.seriesId)
        ? seriesDoubt(file, mappings, figures, context, published, target.seriesId)
        : [],
    ],
  };
}

/** Figures of one way of counting are never compared with those of another. */
function checkSeries(
  cells: readonly IntakeCell[],
  { vocabulary, context, seriesId, published }: IntakeTarget,
  unitRows: ReadonlyMap<string, number>,
  { preferredSource }: Preset,
  soFar: SoFar,
): Omit<CheckedFigures, 'figures'> & { readonly figures: readonly IntakeCell[] } {
  const unique = repeatedKeys(cells, preferredSource);
  const ratios = ratioParts(unique.cells, vocabulary.indicators);
  const totals = tableTotals(ratios.cells, vocabulary.indicators, unitRows);
  const told = new Set(totals.map(placeName));
  // A total of a part of the units checks its rows; it is a figure of no unit.
  const figures = ratios.cells.filter(({ areaId }) => areaId !== totalMark);
  return {
    figures,
    read: ratios.cells,
    found: [
      soFar.check(unique.problems),
      soFar.check(ratios.problems),
      soFar.check(totals),
      packageChecks(figures, context, seriesId, published).filter(
        (problem) => problem.rule !== 'units-total' || !told.has(placeName(problem)),
      ),
      differsFromSnapshot(figures, seriesId, published),
      denominatorNamed(figures, vocabulary.indicators),
      levelsOverSchools(figures),
    ],
  };
}

const placeName = ({ sheet, cell }: IntakeProblem): string => `${sheet}!${cell}`;

function bySeries(
  cells: readonly IntakeCell[],
  usual: string,
): ReadonlyMap<string, readonly IntakeCell[]> {
  if (cells.every(({ seriesId }) => seriesId === '' || seriesId === usual))
    return new Map([[usual, cells]]);
  const groups = new Map<string, IntakeCell[]>();
  for (const cell of cells) {
    const name = cell.seriesId === '' ? usual : cell.seriesId;
    const group = groups.get(name);
    if (group) group.push(cell);
    else groups.set(name, [cell]);
  }
  return groups;
}
