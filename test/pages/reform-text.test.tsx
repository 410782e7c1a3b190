import { beforeAll, describe, expect, it } from 'vitest';
import { redraw } from '#boundaries/redraw.ts';
import { showInBoundaries } from '#app/show-in-boundaries.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { toDataset } from '#indicators/dataset.ts';
import { tinyDataset } from '#indicators/tiny-dataset.ts';
import { decodePath } from '#url/path.ts';
import { decodeQuery } from '#url/query.ts';
import { boundariesHtml, pageHtml, textOf } from '../support/page-text.tsx';
import { readDataset } from '../support/read-dataset.ts';

// Made-up pupils of communes of today, in 2025-2026. Lùng Phình holds land of Bắc Hà and of Si Ma Cai, as in truth.
const simacai = { 'c-02809-2025-07': 1000, 'c-02824-2025-07': 500 };
const bacHa = {
  'c-02839-2025-07': 2000,
  'c-02842-2025-07': 300,
  'c-02869-2025-07': 400,
  'c-02890-2025-07': 600,
  'c-02896-2025-07': 700,
};
const lungPhinh = 'c-02848-2025-07';
const rows = Object.entries({ ...simacai, ...bacHa, [lungPhinh]: 400 }).map(([area, value]) => ({
  area,
  value,
  period: '2025-2026',
}));

/** A package of communes that has the units and the crosswalk of Lào Cai; `share` of Lùng Phình is of Si Ma Cai, if stated. */
let packageOf: (share?: number) => Dataset;
beforeAll(async () => {
  const { context } = await readDataset('lao-cai');
  packageOf = (share) => {
    const parents = new Map(context.areas.map(({ id, parentId }) => [id, parentId]));
    const intoIt = context.crosswalk.filter(({ newAreaId }) => newAreaId === lungPhinh);
    const ofSiMaCai = intoIt.filter((link) => parents.get(link.oldAreaId) === 'si-ma-cai').length;
    const crosswalk = context.crosswalk.map((link) => {
      if (share === undefined || link.newAreaId !== lungPhinh) return link;
      const isSiMaCai = parents.get(link.oldAreaId) === 'si-ma-cai';
      const newShare = isSiMaCai ? share / ofSiMaCai : (1 - share) / (intoIt.length - ofSiMaCai);
      return { ...link, newShare };
    });
    const made = tinyDataset({
      rows,
      meta: {
        id: 'lao-cai',
        rootAreaId: 'lao-cai-2025-07',
        unitLevel: 'commune',
        defaultPeriod: '2025-2026',
      },
      context: { areas: context.areas, crosswalk, sources: context.sources },
    });
    return toDataset(made.context, made.cube);
  };
});

const shown = (dataset: Dataset, link: string) => {
  const [path = '', query = ''] = link.split('?');
  const place = decodePath(path);
  if (!place) throw new Error(link);
  return showInBoundaries(dataset, { ...place, view: decodeQuery(query) });
};
const pupils = (dataset: Dataset, areaId: string) =>
  evaluate(
    dataset,
    {
      indicatorId: 'pupils',
      areaId,
      period: '2025-2026',
      level: '',
      category: '',
      counting: 'office',
    },
    { publishedOnly: false },
  );
const districts = 'lao-cai/chi-so/pupils/?dia-gioi=pre-2025-07:district';
const bar = (dataset: Dataset, link: string) => textOf(boundariesHtml(shown(dataset, link), link));
const page = (dataset: Dataset, link: string) => textOf(pageHtml(shown(dataset, link), link));

describe('figures of communes of today in the former districts', () => {
  it('are refused where a commune cuts across, and the commune is named', () => {
    const dataset = shown(packageOf(), districts);
    expect(pupils(dataset, 'bac-ha').refusal).toBe('cut');
    expect(pupils(dataset, 'si-ma-cai').refusal).toBe('cut');
    expect(dataset.redrawn).toMatchObject({ estimates: 'none' });
    expect(dataset.redrawn?.cutIds).toContain(lungPhinh);
    const text = bar(packageOf(), districts);
    expect(text).toContain('Theo địa giới cũ: 9');
    expect(text).toContain('Bắc Hà (Lùng Phình bị chia, không nguồn nào cho biết tỷ lệ chia)');
    expect(text).not.toContain('Kèm số ước tính');
  });

  it('are estimated by a stated share only when the reader asks', () => {
    const offered = shown(packageOf(0.25), districts);
    expect(offered.redrawn?.estimates).toBe('offered');
    expect(pupils(offered, 'bac-ha').refusal).toBe('cut');
    expect(bar(packageOf(0.25), districts)).toContain('bật “Kèm số ước tính”');

    const asked = `${districts}&uoc-tinh=1`;
    const used = shown(packageOf(0.25), asked);
    // By hand: Bắc Hà 2000 + 300 + 400 + 600 + 700 + 0,75 x 400; Si Ma Cai 1000 + 500 + 0,25 x 400.
    expect(pupils(used, 'bac-ha').value).toEqual({ kind: 'reported', n: 4300 });
    expect(pupils(used, 'si-ma-cai').value).toEqual({ kind: 'reported', n: 1600 });
    expect(pupils(used, 'bac-ha').meta?.status).toBe('estimated');
    expect(page(packageOf(0.25), asked)).toMatch(/Huyện Bắc Hà.*≈ 4\.300/);
    const text = bar(packageOf(0.25), asked);
    expect(text).toContain('Số có dấu ≈ là ước tính: phần của');
    expect(text).toContain('Lùng Phình');
  });

  it('conserve the total of the two districts whatever the share', () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const used = shown(packageOf(share), `${districts}&uoc-tinh=1`);
      const n = (id: string) => {
        const { value } = pupils(used, id);
        return value.kind === 'reported' ? value.n : Number.NaN;
      };
      expect(n('bac-ha') + n('si-ma-cai')).toBeCloseTo(5900, 9);
    }
  });

  it('a share of an old unit says nothing of the new one', () => {
    const dataset = packageOf();
    const crosswalk = dataset.context.crosswalk.map((link) =>
      link.newAreaId === lungPhinh ? { ...link, share: 1 } : link,
    );
    const other = toDataset({ ...dataset.context, crosswalk }, dataset.cube);
    const units = other.context.areas.filter(({ id }) => rows.some(({ area }) => area === id));
    const target = { boundarySet: 'pre-2025-07', level: 'district', mayEstimate: true } as const;
    expect(pupils(redraw(other, units, target), 'bac-ha').refusal).toBe('cut');
  });
});

describe('So sánh', () => {
  it('compares units in other boundaries than those of the reports', async () => {
    const vietNam = await readDataset('viet-nam');
    const link = 'viet-nam/so-sanh/?chi-so=pupils-per-class&dia-gioi=2025-07';
    const text = page(vietNam, link);
    expect(text).toContain('34');
    expect(text).not.toContain('Hà Giang');
    expect(text).toContain('Tuyên Quang');
  });
});
