import type { Area } from '#domain/area.ts';
import type { PlaceIndex } from '#readers/place-index.ts';
import { makePlaceIndex } from '#readers/place-index.ts';
import { nearestPlaces } from '#readers/nearest-places.ts';
import { isInForce } from '#readers/period-days.ts';
import type { PlaceReading } from '#readers/resolve-place.ts';
import { resolvePlace } from '#readers/resolve-place.ts';
import type { OutlineFeature, OutlineLayer } from './outline-file.ts';
import type { OutlineLevel, OutlineState } from './outline-state.ts';

/** What became of one shape. */
export interface JoinedFeature {
  readonly number: number;
  /** Words by which a person knows the shape. */
  readonly label: string;
  readonly code: string;
  readonly name: string;
  readonly areaId: string;
  readonly by: 'code' | 'name' | 'alias' | 'hand' | 'none' | 'left-out';
  /** Why it has no unit: several fit, code and name are of two, none fits, it was not in force. */
  readonly why: '' | Exclude<PlaceReading['kind'], 'found'> | 'other-level';
  /** Units it may be, best first. */
  readonly candidates: readonly string[];
}

/** Shapes and units brought together. */
export interface Joining {
  readonly level: OutlineLevel;
  readonly levels: readonly OutlineLevel[];
  readonly codeColumn: string;
  readonly nameColumn: string;
  readonly features: readonly JoinedFeature[];
  /** Units of the level on that day, in the order of the list. */
  readonly units: readonly string[];
  readonly unitsWithout: readonly string[];
  readonly doubled: readonly string[];
}

/** Shapes looked at to tell which column is what. */
const sampled = 400;

/** Shapes that keep a list of candidates; a file of another country has none anyway. */
const mostCandidates = 500;

/** Levels that the pages of a package draw: its own units, and communes beside wider ones. */
const levelsOf = (areas: readonly Area[], usual: OutlineLevel): OutlineLevel[] =>
  [...new Set([usual, 'commune'] as const)].filter((level) =>
    areas.some((area) => area.level === level),
  );

/**
 * Joins shapes to units by official code or id, by name, or by both, on the day that the boundaries were valid: a code
 * means nothing without its day. What is not certain is left to a person, with the units that come nearest.
 */
export function joinUnits(
  layer: OutlineLayer,
  areas: readonly Area[],
  rootAreaId: string,
  usual: OutlineLevel,
  state: OutlineState,
): Joining {
  const index = makePlaceIndex(areas);
  const levels = levelsOf(areas, usual);
  const { vintage } = state.stated;
  const query = (level: OutlineLevel) => ({
    levelHint: level,
    ...(vintage === '' ? {} : { period: vintage }),
  });
  const found = columnsOf(layer, index, levels, usual, query);
  const level = state.level ?? found.level;
  const codeColumn = state.codeColumn ?? found.codeColumn;
  const nameColumn = state.nameColumn ?? found.nameColumn;
  const byId = new Map(areas.map((area) => [area.id, area]));
  const span = vintage === '' ? undefined : { from: vintage, to: vintage };
  const isHere = ({ validFrom, validTo }: Area) => !span || isInForce(validFrom, validTo, span);
  const units = areas.filter(
    (area) => area.level === level && isHere(area) && isUnder(area, rootAreaId, byId),
  );
  let listed = 0;
  const features = layer.features.map((feature): JoinedFeature => {
    const words = wordsOf(feature, codeColumn, nameColumn);
    const chosen = state.choices[String(feature.number)];
    if (chosen !== undefined)
      return {
        ...words,
        areaId: byId.has(chosen) ? chosen : '',
        by: chosen === '' ? 'left-out' : 'hand',
        why: '',
        candidates: [],
      };
    const { code, name } = words;
    const reading = resolvePlace(index, { code, name, ...query(level) });
    if (reading.kind === 'found' && reading.area.level === level)
      return { ...words, areaId: reading.area.id, by: reading.by, why: '', candidates: [] };
    listed += 1;
    const near = listed > mostCandidates ? [] : candidatesOf(reading, index, words.label);
    return {
      ...words,
      areaId: '',
      by: 'none',
      why: reading.kind === 'found' ? 'other-level' : reading.kind,
      candidates: [...new Set(near)]
        .filter((area) => area.level === level && isHere(area))
        .map(({ id }) => id)
        .slice(0, 3),
    };
  });
  const counts = new Map<string, number>();
  for (const { areaId } of features)
    if (areaId !== '') counts.set(areaId, (counts.get(areaId) ?? 0) + 1);
  // Until the day is said, only units of the boundaries that the shapes are of.
  const sets = new Set([...counts.keys()].map((id) => byId.get(id)?.boundarySet));
  const wanted = units.filter(
    ({ boundarySet }) => span || sets.size === 0 || sets.has(boundarySet),
  );
  return {
    level,
    levels,
    codeColumn,
    nameColumn,
    features,
    units: wanted.map(({ id }) => id),
    unitsWithout: wanted.filter(({ id }) => !counts.has(id)).map(({ id }) => id),
    doubled: [...counts].flatMap(([id, count]) => (count > 1 ? [id] : [])),
  };
}

/** Whether a unit lies under the whole of the package, or has no unit above it that could say. */
function isUnder(area: Area, rootId: string, byId: ReadonlyMap<string, Area>): boolean {
  let at: Area | undefined = area;
  for (let step = 0; at && step < 6; step += 1) {
    if (at.id === rootId || at.successorIds.includes(rootId)) return true;
    at = byId.get(at.parentId);
  }
  const root = byId.get(rootId);
  return root?.successorIds.some((id) => id === area.parentId) ?? false;
}

function candidatesOf(reading: PlaceReading, index: PlaceIndex, label: string): readonly Area[] {
  switch (reading.kind) {
    case 'ambiguous':
      return reading.candidates;
    case 'clash':
      return [reading.byName, reading.byCode].filter((area) => area !== undefined);
    case 'not-in-force':
      return [reading.area, ...nearestPlaces(index, label)];
    case 'unknown':
      return [...reading.nearest, ...nearestPlaces(index, label)];
    case 'found':
      return nearestPlaces(index, label);
  }
}

function wordsOf({ number, properties }: OutlineFeature, codeColumn: string, nameColumn: string) {
  const code = properties.get(codeColumn) ?? '';
  const name = properties.get(nameColumn) ?? '';
  const first = [...properties.values()].find((text) => /\p{L}{2}/u.test(text)) ?? '';
  const label = (name || code || first).slice(0, 80);
  return { number, label, code, name };
}

type Query = (level: OutlineLevel) => {
  readonly levelHint: OutlineLevel;
  readonly period?: string;
};

/** The columns whose words are codes and names of units, and the level that most of them are of. */
function columnsOf(
  { columns, features }: OutlineLayer,
  index: PlaceIndex,
  levels: readonly OutlineLevel[],
  usual: OutlineLevel,
  query: Query,
): { level: OutlineLevel; codeColumn: string; nameColumn: string } {
  const sample = features.slice(0, sampled);
  const score = (column: string, key: 'code' | 'name', level: OutlineLevel): number => {
    const areas = new Set<string>();
    for (const { properties } of sample) {
      const text = properties.get(column) ?? '';
      if (text === '' || text.length > 80) continue;
      if (key === 'name' && index.byId.has(text)) continue; // "bac-ha" is an id
      const reading = resolvePlace(index, { [key]: text, ...query(level) });
      const hits =
        reading.kind === 'found'
          ? [reading.area]
          : reading.kind === 'not-in-force'
            ? [reading.area]
            : reading.kind === 'ambiguous'
              ? reading.candidates
              : [];
      for (const area of hits) if (area.level === level) areas.add(area.id);
    }
    return areas.size;
  };
  const best = (key: 'code' | 'name', level: OutlineLevel) => {
    const scores = columns
      .slice(0, 60)
      .map((column) => ({ column, hits: score(column, key, level) }));
    return scores.reduce((top, one) => (one.hits > top.hits ? one : top), { column: '', hits: 0 });
  };
  const order = [usual, ...levels.filter((level) => level !== usual)];
  const readings = order.map((level) => {
    const [code, name] = [best('code', level), best('name', level)];
    return { level, code, name, hits: Math.max(code.hits, name.hits) };
  });
  const [first] = readings;
  const top = readings.reduce((most, one) => (one.hits > most.hits ? one : most), {
    level: usual,
    code: { column: '', hits: 0 },
    name: { column: '', hits: 0 },
    hits: 0,
  });
  const { level, code, name } = top.hits === 0 && first ? first : top;
  // A column of names is no column of codes because one of them happens to be an id.
  const isCode = code.column !== name.column || code.hits > name.hits;
  return { level, codeColumn: isCode ? code.column : '', nameColumn: name.column };
}
