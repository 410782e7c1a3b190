import type { Area } from '#domain/area.ts';
import type { PackageContext } from '#domain/package-context.ts';
import { valueKindCodes } from '#domain/value.ts';
import { toDataset } from '#indicators/dataset.ts';
import type { ClassSizeRow, InputRow, Norms } from '#norms/norms.ts';
import type { NormsRecord, Recognised, RecordClasses, RecordInputs } from '#norms/norms-record.ts';
import { inputKey } from '#norms/norms-record.ts';
import type { Cube } from '#table/cube.ts';
import { toLevelTable } from './level-table.ts';
import type { Publishable } from './publishable.ts';

/** Rules of a package with everything they are applied to, cut to what the pages on rules show. */
export function toNormsRecord({
  context,
  cube,
  norms,
  communeSheet,
}: Pick<Publishable, 'context' | 'cube' | 'norms' | 'communeSheet'>): NormsRecord {
  if (!norms) return noRules;
  const { rules, inputs, hardship, classSizes, certificates, upgrades } = norms;
  const inputKeys = [...new Set(inputs.map(({ input, ageBand }) => inputKey(input, ageBand)))];
  return {
    rules,
    communes: judgedCommunes(context.areas, inputs),
    hasCommuneMap: communeSheet !== undefined,
    inputKeys,
    inputs: byCommune(inputs, inputKeys),
    hardship,
    recognised: recognisedLevels(context, cube, norms),
    classSizes: bySize(classSizes),
    certificates,
    upgrades,
    levels: toLevelTable(toDataset(context, cube), rules),
  };
}

const noRules: NormsRecord = {
  rules: null,
  communes: [],
  hasCommuneMap: false,
  inputKeys: [],
  inputs: [],
  hardship: [],
  recognised: [],
  classSizes: [],
  certificates: [],
  upgrades: [],
  levels: null,
};

/** Communes of the parents that have inputs, in force on a date of theirs: one without inputs is judged too, as "no data". */
function judgedCommunes(areas: readonly Area[], inputs: readonly InputRow[]): readonly Area[] {
  const dates = [...new Set(inputs.map(({ date }) => date))];
  const known = new Set(inputs.map(({ areaId }) => areaId));
  const parents = new Set(areas.filter(({ id }) => known.has(id)).map(({ parentId }) => parentId));
  return areas.filter(
    (area) =>
      area.level === 'commune' &&
      parents.has(area.parentId) &&
      dates.some((date) => isInForce(area, date)),
  );
}

const isInForce = ({ validFrom, validTo }: Area, date: string): boolean =>
  validFrom <= date && (validTo === '' || date <= validTo);

function byCommune(inputs: readonly InputRow[], keys: readonly string[]): readonly RecordInputs[] {
  const groups = new Map<string, InputRow[]>();
  for (const row of inputs) {
    const name = `${row.date}|${row.areaId}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows): RecordInputs[] => {
    const [first] = rows;
    if (!first) return [];
    const { areaId, date, sourceId, noteId } = first;
    const parts = keys.map((key): RecordInputs['parts'][number] => {
      const row = rows.find(({ input, ageBand }) => inputKey(input, ageBand) === key);
      return row ? [row.numerator, row.denominator, row.line] : null;
    });
    const isIllustrative = rows.some((row) => row.isIllustrative);
    return [{ areaId, date, sourceId, noteId, isIllustrative, parts }];
  });
}

function bySize(rows: readonly ClassSizeRow[]): readonly RecordClasses[] {
  const groups = new Map<string, ClassSizeRow[]>();
  for (const row of rows) {
    const name = `${row.areaId}|${row.period}|${row.kind}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()].flatMap((group): RecordClasses[] => {
    const [first] = group;
    if (!first) return [];
    const { areaId, period, kind, sourceId, noteId } = first;
    const isIllustrative = group.some((row) => row.isIllustrative);
    const sizes = group.map(({ size, classes }) => [size, classes] as const);
    return [{ areaId, period, kind, sourceId, noteId, isIllustrative, sizes }];
  });
}

/** Levels in the observations, with the decision behind their source. */
function recognisedLevels(
  { series }: PackageContext,
  cube: Cube,
  { rules, decisions }: Norms,
): readonly Recognised[] {
  const published = new Set(
    series.filter(({ nature }) => nature === 'published').map(({ id }) => id),
  );
  const reportedCode = valueKindCodes.indexOf('reported');
  const programmes = new Map(
    rules.recognition.flatMap((set) =>
      set.programmes.map(({ id, recognisedBy }): [string, string] => [recognisedBy, id]),
    ),
  );
  return cube.blocks.flatMap((block): Recognised[] => {
    const programmeId = programmes.get(block.indicatorId);
    if (programmeId === undefined || block.category !== '' || !published.has(block.seriesId))
      return [];
    const found: Recognised[] = [];
    block.kind.forEach((code, at) => {
      if (code !== reportedCode) return;
      const meta = cube.metas[block.meta[at] ?? 0];
      const decision = decisions.find(({ sourceId }) => sourceId === meta?.sourceId);
      found.push({
        areaId: cube.areaIds[Math.floor(at / cube.periods.length)] ?? '',
        year: cube.periods[at % cube.periods.length] ?? '',
        programmeId,
        levelAt: (block.value[at] ?? 0) - 1,
        number: decision?.number ?? '',
        date: decision?.date ?? '',
        authority: decision?.authority ?? { vi: '', en: '' },
        sourceId: meta?.sourceId ?? '',
        noteId: meta?.noteId ?? '',
      });
    });
    return found;
  });
}
