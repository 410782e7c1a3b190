import type { Area } from '#domain/area.ts';
import { isInForce } from '#readers/period-days.ts';
import type { Joining } from './join-units.ts';
import type { KnownShapes } from './known-shapes.ts';
import type { OutlineProblem } from './outline-problem.ts';
import { outlineProblem } from './outline-problem.ts';
import type { OutlineState } from './outline-state.ts';

/** What is wrong between shapes and units, and what a person still has to say. */
export function unitProblems(
  join: Joining,
  state: OutlineState,
  areas: ReadonlyMap<string, Area>,
  known: KnownShapes | undefined,
  today: string,
): OutlineProblem[] {
  const open = join.features.filter(({ by }) => by === 'none');
  const joined = join.features.filter(({ areaId }) => areaId !== '');
  const nameOf = (id: string) => areas.get(id)?.name.vi ?? id;
  const left = join.features.filter(({ by }) => by === 'left-out').length;
  return [
    ...(joined.length === 0
      ? [outlineProblem('error', 'nothing-joined', { features: join.features.length })]
      : open.length > 0
        ? [outlineProblem('error', 'not-joined', { count: open.length })]
        : []),
    ...open.flatMap(({ why, code, name, number, label }) =>
      why === 'clash'
        ? [
            outlineProblem(
              'warning',
              'code-and-name-differ',
              { code, name },
              { feature: number, label },
            ),
          ]
        : [],
    ),
    ...join.doubled
      .filter((id) => !state.merged.includes(id))
      .map((id) => {
        const own = joined.filter(({ areaId }) => areaId === id);
        const at = { feature: own[0]?.number ?? 0, label: nameOf(id) };
        return outlineProblem('error', 'unit-doubled', { unit: nameOf(id), count: own.length }, at);
      }),
    ...(joined.length > 0 && join.unitsWithout.length > 0
      ? [
          outlineProblem('warning', 'unit-without-shape', {
            count: join.unitsWithout.length,
            units: join.unitsWithout.slice(0, 12).map(nameOf).join(', '),
          }),
        ]
      : []),
    ...notInForce(join, state.stated.vintage, areas),
    ...otherSet(join, areas, known),
    ...(left === 0 ? [] : [outlineProblem('note', 'left-out', { count: left })]),
    ...statedProblems(state, today),
  ];
}

function notInForce(
  join: Joining,
  vintage: string,
  areas: ReadonlyMap<string, Area>,
): OutlineProblem[] {
  if (vintage === '') return [];
  return join.features.flatMap(({ areaId, number, label }) => {
    const area = areas.get(areaId);
    if (!area || isInForce(area.validFrom, area.validTo, { from: vintage, to: vintage })) return [];
    const facts = { unit: area.name.vi, from: area.validFrom, to: area.validTo };
    return [outlineProblem('error', 'unit-not-in-force', facts, { feature: number, label })];
  });
}

/** Boundaries of another time than those that the package's figures are reported in. */
function otherSet(
  join: Joining,
  areas: ReadonlyMap<string, Area>,
  known: KnownShapes | undefined,
): OutlineProblem[] {
  const own = boundarySetOf(join, areas);
  const published = known?.boundarySet ?? '';
  return own === '' || published === '' || own === published
    ? []
    : [outlineProblem('warning', 'other-boundary-set', { own, published })];
}

/** The boundary set of most of the joined units; '' when there is none. */
export function boundarySetOf(join: Joining, areas: ReadonlyMap<string, Area>): string {
  const counts = new Map<string, number>();
  for (const { areaId } of join.features) {
    const set = areas.get(areaId)?.boundarySet ?? '';
    if (set !== '') counts.set(set, (counts.get(set) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function statedProblems({ stated }: OutlineState, today: string): OutlineProblem[] {
  const { vintage, source, licence } = stated;
  return [
    ...(isDay(vintage) ? [] : [outlineProblem('error', 'vintage-missing', {})]),
    ...(isDay(vintage) && vintage > today
      ? [outlineProblem('warning', 'vintage-later', { date: vintage })]
      : []),
    ...(source.trim() === '' ? [outlineProblem('error', 'source-missing', {})] : []),
    ...(licence.trim() === '' ? [outlineProblem('error', 'licence-missing', {})] : []),
  ];
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
