import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#indicators/dataset.ts';
import { toDataset } from '#indicators/dataset.ts';
import type { Block } from '#table/cube.ts';
import { unitsOf } from '#views/scope.ts';
import { readDataset } from '../support/read-dataset.ts';
import { compareCells, compareSums } from './compare.ts';
import type { Place } from './places.ts';
import { placesOf } from './places.ts';
import type { OracleAnswers } from './sql-oracle.ts';
import { askOracle } from './sql-oracle.ts';

interface Floors {
  readonly cells: number;
  readonly figures: number;
  readonly totals: number;
}

/** How many comparisons there are at least; fewer means that the oracle was asked less than it should. */
const floors = new Map<string, Floors>([
  ['lao-cai true', { cells: 300_000, figures: 1_000, totals: 10 }],
  ['lao-cai false', { cells: 300_000, figures: 2_500, totals: 140 }],
  ['viet-nam true', { cells: 80_000, figures: 30_000, totals: 600 }],
  ['viet-nam false', { cells: 80_000, figures: 30_000, totals: 600 }],
]);

describe.each(['lao-cai', 'viet-nam'])('figures of %s agree with SQL over its CSV files', (id) => {
  let dataset: Dataset;
  let places: readonly Place[];
  let unitIds: readonly string[];
  const answers = new Map<boolean, OracleAnswers>();

  beforeAll(async () => {
    dataset = await readDataset(id);
    places = placesOf(dataset);
    for (const publishedOnly of [true, false])
      answers.set(publishedOnly, await askOracle(`data/${id}`, publishedOnly));
    unitIds = answersFor(true).unitIds;
  }, 30_000);

  const answersFor = (publishedOnly: boolean): OracleAnswers => {
    const found = answers.get(publishedOnly);
    if (!found) throw new Error('the oracle was not asked');
    return found;
  };
  const floorsFor = (publishedOnly: boolean): Floors => {
    const found = floors.get(`${id} ${publishedOnly}`);
    if (!found) throw new Error(`no floors for ${id}`);
    return found;
  };

  it('has the same units', () => {
    const ids = unitsOf(dataset).map((unit) => unit.id);
    expect(ids.toSorted()).toEqual(unitIds);
    expect(ids).toHaveLength(id === 'lao-cai' ? 9 : 63);
  });

  it.each([true, false])('each cell, published only: %s', (publishedOnly) => {
    const result = compareCells(dataset, places, answersFor(publishedOnly), publishedOnly);
    expect(result.differences.slice(0, 20)).toEqual([]);
    expect(result.compared).toBeGreaterThan(floorsFor(publishedOnly).cells);
    expect(result.withFigure).toBeGreaterThan(floorsFor(publishedOnly).figures);
    expect([...result.byOrigin.keys()].toSorted()).toEqual(['printed', 'ratio', 'sum-of-levels']);
  });

  it('asks every figure that the oracle has', () => {
    const asked = new Set(
      places.map(
        (place) => `${place.indicatorId}|${place.counting}|${place.level}|${place.category}`,
      ),
    );
    const stems = [...answersFor(false).cells.keys()].map((key) =>
      key.split('|').slice(0, 4).join('|'),
    );
    expect(stems.filter((stem) => !asked.has(stem))).toEqual([]);
  });

  it.each([true, false])('each total over the units, published only: %s', (publishedOnly) => {
    const result = compareSums(
      dataset,
      places,
      unitIds,
      answersFor(publishedOnly),
      publishedOnly,
      'number',
    );
    expect(result.differences.slice(0, 20)).toEqual([]);
    expect(result.withFigure).toBeGreaterThan(floorsFor(publishedOnly).totals);
  });

  it.each([true, false])('how many units a total covers, published only: %s', (publishedOnly) => {
    const result = compareSums(
      dataset,
      places,
      unitIds,
      answersFor(publishedOnly),
      publishedOnly,
      'coverage',
    );
    expect(result.differences.slice(0, 5)).toEqual([]);
  });

  it('has no ratio of ratios, which the oracle does not follow', () => {
    const isRatio = (indicatorId: string) => dataset.indicators.get(indicatorId)?.formula !== null;
    const nested = dataset.context.indicators.filter(
      ({ formula }) =>
        formula && dataset.indicators.has(formula.numerator) && isRatio(formula.numerator),
    );
    expect(nested).toEqual([]);
  });

  describe('would notice', () => {
    /** The dataset with one block changed. */
    const planted = (
      indicatorId: string,
      level: string,
      change: (block: Block) => Partial<Block>,
    ): Dataset => {
      const blocks = dataset.cube.blocks.map((block) =>
        block.indicatorId === indicatorId && block.level === level && block.category === ''
          ? { ...block, ...change(block) }
          : block,
      );
      return toDataset(dataset.context, { ...dataset.cube, blocks });
    };
    const asked = () =>
      places.filter((place) =>
        ['pupils', 'classes', 'pupils-per-class'].includes(place.indicatorId),
      );
    const firstReported = (block: Block) => block.kind.findIndex((kind) => kind === 1);

    it('one number that is off by one, in the cell, its ratio and its total', () => {
      const wrong = planted('classes', 'primary', (block) => {
        const value = block.value.slice();
        const at = firstReported(block);
        value[at] = (value[at] ?? 0) + 1;
        return { value };
      });
      const { differences } = compareCells(wrong, asked(), answersFor(false), false);
      expect(differences.some((text) => text.startsWith('classes|'))).toBe(true);
      expect(differences.some((text) => text.startsWith('pupils-per-class|'))).toBe(true);
      expect(compareCells(dataset, asked(), answersFor(false), false).differences).toEqual([]);
    });

    it('a kind of missing that became another', () => {
      const wrong = planted('pupils', 'primary', (block) => {
        const kind = block.kind.slice();
        kind[firstReported(block)] = 6;
        return { kind };
      });
      expect(
        compareCells(wrong, asked(), answersFor(false), false).differences.length,
      ).toBeGreaterThan(0);
    });

    it('a unit left out of a total', () => {
      const withFigure =
        [...answersFor(false).sums].find(
          ([key, sum]) => key.startsWith('pupils|') && sum.covered > 1,
        )?.[0] ?? '';
      const place = places.filter((candidate) =>
        withFigure.startsWith(
          `${candidate.indicatorId}|${candidate.counting}|${candidate.level}|${candidate.category}|`,
        ),
      );
      expect(place).toHaveLength(1);
      expect(
        compareSums(dataset, place, unitIds.slice(1), answersFor(false), false, 'number')
          .differences.length,
      ).toBeGreaterThan(0);
    });
  });
});
