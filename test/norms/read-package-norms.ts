import { folderSource } from '#build/site/folder-source.ts';
import type { Standing } from '#norms/evaluate-share.ts';
import { standingOfUnit } from '#norms/evaluate-share.ts';
import type { NormsRecord, Recognised } from '#norms/norms-record.ts';
import { toNormsRecord } from '#publish/norms-record.ts';
import { readPublishable } from '#publish/publishable.ts';
import type { AttainmentView } from '#views/attainment/attainment-view.ts';
import { toAttainmentView } from '#views/attainment/attainment-view.ts';

/** The record of a package of this repository as the build makes it, its levels, and where the communes of each district stand. */
export async function readNorms(id: string): Promise<{
  readonly record: NormsRecord;
  readonly view: AttainmentView;
  readonly recognised: readonly Recognised[];
  readonly computed: ReadonlyMap<string, readonly Standing[]>;
}> {
  const outcome = await readPublishable(folderSource(`data/${id}`));
  if (!outcome.ok) throw new Error(`${id} is refused: ${outcome.error.kind}`);
  const pack = outcome.value;
  const record = toNormsRecord(pack);
  const { rootAreaId } = pack.context.meta;
  const districts = pack.context.areas.filter(({ level }) => level === 'district');
  const view = toAttainmentView(
    record,
    rootAreaId,
    districts.map((area) => area.id),
    { period: '', publishedOnly: false, assumptions: [] },
  );
  if (!view) throw new Error(`${id} has nothing to judge`);
  const computed = new Map(
    view.districts.map(({ areaId, communes }) => [
      areaId,
      communes.map(({ outcomes }) => standingOfUnit(outcomes)),
    ]),
  );
  return { record, view, recognised: record.recognised, computed };
}
