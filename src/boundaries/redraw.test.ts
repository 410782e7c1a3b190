import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { toDataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { compose } from './composition.ts';
import { redraw } from './redraw.ts';
import { tinyLink, tinyReform, tinyUnit } from './tiny-reform.ts';

const ids = ['a', 'b', 'c', 'd'] as const;
const reportedUnits = (dataset: Dataset) =>
  dataset.context.areas.filter((area) => area.boundarySet === 'old');
const inNew = (dataset: Dataset, mayEstimate = false) =>
  redraw(dataset, reportedUnits(dataset), { boundarySet: 'new', level: 'district', mayEstimate });
const at = (areaId: string, indicatorId = 'pupils'): CellRef => ({
  indicatorId,
  areaId,
  period: '2024-2025',
  level: '',
  category: '',
  counting: 'office',
});
const cellOf = (dataset: Dataset, areaId: string, indicatorId?: string) =>
  evaluate(dataset, at(areaId, indicatorId), { publishedOnly: false });
const numberOf = (dataset: Dataset, areaId: string, indicatorId?: string) => {
  const { value } = cellOf(dataset, areaId, indicatorId);
  return value.kind === 'reported' ? value.n : value.kind;
};
const pupils = (...values: readonly TinyRow['value'][]): TinyRow[] =>
  values.map((value, i) => ({ area: ids[i] ?? '', value }));
const classes = (...values: readonly TinyRow['value'][]): TinyRow[] =>
  pupils(...values).map((row) => ({ ...row, indicator: 'classes' }));
const merged = [tinyLink('a', 'x'), tinyLink('b', 'x'), tinyLink('c', 'y'), tinyLink('d', 'z')];

describe('units that went whole', () => {
  it('adds counts and says what they were made of', () => {
    const dataset = inNew(tinyReform(pupils(100, 250, 70, 30), merged));
    const cell = cellOf(dataset, 'x');
    expect(cell.value).toEqual({ kind: 'reported', n: 350 });
    expect(cell.meta?.status).toBe('derived');
    expect(cell.parts.map(({ ref }) => ref.areaId)).toEqual(['a', 'b']);
    expect(cell.parts.map((part) => part.cell.line)).toEqual([2, 3]);
    expect(dataset.redrawn?.units?.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  });

  it('computes ratios anew from the sums of their parts, never as a mean of ratios', () => {
    const dataset = inNew(tinyReform([...pupils(100, 400), ...classes(5, 10)], merged));
    const cell = cellOf(dataset, 'x', 'class-size');
    // 100 in 5 classes are 20 a class, 400 in 10 are 40; together 500 in 15, not 30
    expect(cell.value).toEqual({ kind: 'reported', n: 500 / 15 });
    expect([cell.numerator, cell.denominator]).toEqual([500, 15]);
  });

  it('adds the parts that a source printed beside a rate', () => {
    const rate = (area: string, value: number, parts: TinyRow['parts'] & {}): TinyRow => ({
      area,
      indicator: 'solid-rate',
      value,
      parts,
    });
    const rows = [rate('a', 50, [10, 20]), rate('b', 90, [72, 80])];
    expect(numberOf(inNew(tinyReform(rows, merged)), 'x', 'solid-rate')).toBe(82);
  });

  it('refuses a rate that was printed without its parts', () => {
    const rows: TinyRow[] = ['a', 'b'].map((area) => ({
      area,
      indicator: 'solid-rate',
      value: 50,
    }));
    const cell = cellOf(inNew(tinyReform(rows, merged)), 'x', 'solid-rate');
    expect([cell.value.kind, cell.refusal]).toEqual(['not-collected', 'part-missing']);
  });

  it('does not carry over what cannot be added, not even where one unit went whole', () => {
    const rows: TinyRow[] = ids.map((area) => ({ area, indicator: 'rank', value: 2 }));
    const dataset = inNew(tinyReform(rows, merged));
    expect(cellOf(dataset, 'x', 'rank').refusal).toBe('not-additive');
    expect(cellOf(dataset, 'z', 'rank').refusal).toBe('not-additive');
  });

  it('counts "none" as nothing, also in a ratio, and keeps an absence that all parts share', () => {
    const dataset = inNew(
      tinyReform([...pupils('nil', 40, 'withheld', 'nil'), ...classes(2, 2)], merged),
    );
    expect(numberOf(dataset, 'x')).toBe(40);
    expect(numberOf(dataset, 'x', 'class-size')).toBe(10);
    expect(numberOf(dataset, 'y')).toBe('withheld');
    expect(numberOf(dataset, 'z')).toBe('nil');
  });

  it('refuses a sum of which a part is missing, and shows the parts', () => {
    const cell = cellOf(inNew(tinyReform(pupils(100, 'not-collected'), merged)), 'x');
    expect(cell).toMatchObject({ value: { kind: 'not-collected' }, refusal: 'part-missing' });
    expect(cell.parts).toHaveLength(2);
  });

  it('leaves reported units and the whole as they are', () => {
    const before = tinyReform([...pupils(1, 2, 3, 4), { area: 'whole', value: 99 }], merged);
    const after = inNew(before);
    for (const id of ['whole', ...ids]) expect(cellOf(after, id)).toEqual(cellOf(before, id));
  });
});

describe('units that were cut', () => {
  const cut = [tinyLink('a', 'x', 0.25), tinyLink('a', 'y', 0.75), tinyLink('b', 'x')];

  it('refuses', () => {
    const cell = cellOf(inNew(tinyReform(pupils(100, 10), cut)), 'x');
    expect([cell.value.kind, cell.refusal]).toEqual(['not-collected', 'cut']);
  });

  it('estimates by the stated share when asked to, and says so', () => {
    const dataset = inNew(tinyReform([...pupils(100, 10), ...classes(8, 2)], cut), true);
    const cell = cellOf(dataset, 'x');
    expect(cell.value).toEqual({ kind: 'reported', n: 35 });
    expect(cell.meta?.status).toBe('estimated');
    expect(cell.parts.map((part) => part.share)).toEqual([
      { n: 0.25, sourceId: 'decree' },
      undefined,
    ]);
    expect(numberOf(dataset, 'x', 'class-size')).toBe(35 / 4);
    expect(numberOf(dataset, 'y')).toBe(75);
  });

  it('refuses where nobody states a share, asked or not', () => {
    const links = [tinyLink('a', 'x', Number.NaN), tinyLink('a', 'y', Number.NaN)];
    expect(cellOf(inNew(tinyReform(pupils(100), links), true), 'x').refusal).toBe('cut');
  });

  it('refuses what is partly of a territory that reported nothing', () => {
    const links = [tinyLink('a', 'x'), tinyLink('elsewhere', 'x')];
    expect(cellOf(inNew(tinyReform(pupils(100), links)), 'x').refusal).toBe('unknown-origin');
  });
});

describe('one crosswalk of communes, read in three ways', () => {
  // District p had the communes 1 and 2, q had 3 and 4. New: m = 1 + 2, n = 3, k = 4.
  const commune = (id: string, parentId: string) => tinyUnit(id, { level: 'commune', parentId });
  const districts = [tinyUnit('p'), tinyUnit('q')];
  const olds = [commune('1', 'p'), commune('2', 'p'), commune('3', 'q'), commune('4', 'q')];
  const news = ['m', 'n', 'k'].map((id) => commune(id, 'whole'));
  const areas = [...districts, ...olds, ...news];
  const links = [tinyLink('1', 'm'), tinyLink('2', 'm'), tinyLink('3', 'n'), tinyLink('4', 'k')];
  const across = [...links, tinyLink('2', 'k')].filter(
    (link) => !(link.oldAreaId === '2' && link.newAreaId === 'm'),
  );

  it('makes new communes of old ones', () => {
    const made = compose(areas, links, olds, news).get('m');
    expect(made?.contributions.map(({ areaId }) => areaId)).toEqual(['1', '2']);
    expect(made?.contributions.every(({ relation }) => relation === 'whole')).toBe(true);
  });

  it('makes an old district of new communes, and knows the one that cuts across', () => {
    const whole = compose(areas, links, news, districts);
    expect(whole.get('p')?.contributions).toEqual([
      { areaId: 'm', relation: 'whole', share: undefined },
    ]);
    expect(whole.get('q')?.contributions.map(({ areaId }) => areaId)).toEqual(['n', 'k']);
    const cut = compose(areas, across, news, districts);
    expect(cut.get('p')?.contributions).toEqual([
      { areaId: 'm', relation: 'whole', share: undefined },
      { areaId: 'k', relation: 'part', share: undefined },
    ]);
  });

  it('makes a new commune of a district only where that became one as a whole', () => {
    const made = compose(areas, links, districts, news);
    expect(made.get('m')?.contributions).toEqual([
      { areaId: 'p', relation: 'whole', share: undefined },
    ]);
    expect(made.get('n')?.contributions).toEqual([
      { areaId: 'q', relation: 'part', share: undefined },
    ]);
  });
});

describe('whatever the figures and the crosswalk', () => {
  const counts = fc.array(fc.nat(1_000_000), { minLength: 4, maxLength: 4 });
  const whole = fc
    .array(fc.constantFrom('x', 'y', 'z'), { minLength: 4, maxLength: 4 })
    .map((news) => ids.map((id, i) => tinyLink(id, news[i] ?? 'x')));
  const total = (dataset: Dataset, units: readonly string[]) =>
    units.reduce((sum, id) => sum + Number(numberOf(dataset, id)), 0);

  it('re-adding conserves the total', () => {
    fc.assert(
      fc.property(counts, whole, (values, links) => {
        const dataset = inNew(tinyReform(pupils(...values), links));
        const units = dataset.redrawn?.units?.map(({ id }) => id) ?? [];
        expect(total(dataset, units)).toBe(total(dataset, ids));
      }),
    );
  });

  it('stated shares that add up to one conserve it too', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 99 }), (values, percent) => {
        const links = [
          tinyLink('a', 'x', percent / 100),
          tinyLink('a', 'y', 1 - percent / 100),
          ...['b', 'c', 'd'].map((id) => tinyLink(id, 'y')),
        ];
        const dataset = inNew(tinyReform(pupils(...values), links), true);
        expect(total(dataset, ['x', 'y'])).toBeCloseTo(total(dataset, ids), 6);
      }),
    );
  });

  it('to the new units and back is the identity where the crosswalk is one to one', () => {
    const shuffled = fc.shuffledSubarray(['n1', 'n2', 'n3', 'n4'], { minLength: 4 });
    fc.assert(
      fc.property(counts, shuffled, (values, news) => {
        const links = ids.map((id, i) => tinyLink(id, news[i] ?? ''));
        const forth = inNew(tinyReform(pupils(...values), links));
        const back = redraw(forth, forth.redrawn?.units ?? [], {
          boundarySet: 'old',
          level: 'district',
          mayEstimate: false,
        });
        // Without what the old units reported: only what came back through the new ones is left.
        const cube = { ...back.cube, areaIds: back.cube.areaIds.map((id) => `${id} then`) };
        const blind = { ...toDataset(back.context, cube), redrawn: back.redrawn };
        expect(ids.map((id) => numberOf(blind as Dataset, id))).toEqual(values);
      }),
    );
  });

  it('a ratio of sums lies between the ratios of its parts', () => {
    const some = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(some, some, whole, (of, by, links) => {
        const dataset = inNew(tinyReform([...pupils(...of), ...classes(...by)], links));
        for (const { id } of dataset.redrawn?.units ?? []) {
          const cell = cellOf(dataset, id, 'class-size');
          const parts = cell.parts.map(({ ref }) =>
            Number(numberOf(dataset, ref.areaId, 'class-size')),
          );
          const n = Number(numberOf(dataset, id, 'class-size'));
          expect(n).toBeGreaterThanOrEqual(Math.min(...parts) - 1e-9);
          expect(n).toBeLessThanOrEqual(Math.max(...parts) + 1e-9);
        }
      }),
    );
  });

  it('codes are never looked at: with other codes the figures are the same', () => {
    fc.assert(
      fc.property(
        counts,
        whole,
        fc.array(fc.string(), { minLength: 8 }),
        (values, links, codes) => {
          const dataset = tinyReform(pupils(...values), links);
          const areas = dataset.context.areas.map((area, i) => ({
            ...area,
            officialCode: codes[i % codes.length] ?? '',
          }));
          const other = toDataset({ ...dataset.context, areas }, dataset.cube);
          for (const id of ['x', 'y', 'z'])
            expect(numberOf(inNew(other), id)).toEqual(numberOf(inNew(dataset), id));
        },
      ),
    );
  });
});
