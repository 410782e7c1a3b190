import { folderSource } from '#build/site/folder-source.ts';
import type { Standing } from '#norms/evaluate-share.ts';
import { standingOfUnit } from '#norms/evaluate-share.ts';
import type { NormsRecord, Recognised } from '#norms/norms-record.ts';
import { toNormsRecord } from '#publish/norms-record.ts';
import { readPublishable } from '#publish/publishable.ts';
import type { AttainmentView } from '#views/attainment/attainment-view.ts';
import { toAttainmentView } from '#views/attainment/attainment-view.ts';

/** The record of a package of this repository as the build makes it, with its root unit and districts. */
export async function readRecord(id: string): Promise<{
  readonly record: NormsRecord;
  readonly rootId: string;
  readonly districtIds: readonly string[];
}> {
  const outcome = await readPublishable(folderSource(`data/${id}`));
  if (!outcome.ok) throw new Error(`${id} is refused: ${outcome.error.kind}`);
  const { context } = outcome.value;
  return {
    record: toNormsRecord(outcome.value),
    rootId: context.meta.rootAreaId,
    districtIds: context.areas.filter(({ level }) => level === 'district').map((area) => area.id),
  };
}

/** That record judged on its latest date, and where the communes of each district stand. */
export async function readNorms(id: string): Promise<{
  readonly record: NormsRecord;
  readonly view: AttainmentView;
  readonly recognised: readonly Recognised[];
  readonly computed: ReadonlyMap<string, readonly Standing[]>;
}> {
  const { record, rootId, districtIds } = await readRecord(id);
  const choices = { period: '', publishedOnly: false, assumptions: [] };
  const view = toAttainmentView(record, rootId, districtIds, choices);
  if (!view) throw new Error(`${id} has nothing to judge`);
  const computed = new Map(
    view.districts.map(({ areaId, communes }) => [
      areaId,
      communes.map(({ outcomes }) => standingOfUnit(outcomes)),
    ]),
  );
  return { record, view, recognised: record.recognised, computed };
}
