import { describe, expect, it } from 'vitest';
import { loadPackage } from '#build/site/load-package.ts';
import { toQualityRecord } from '#publish/quality-record.ts';
import { cellKinds, cellsOf } from '#views/quality/completeness.ts';
import { toIndicatorCounts } from '#views/quality/completeness-grid.ts';
import { countByKind } from '#views/quality/choose-findings.ts';
import type { QualityRecord } from '#views/quality/quality-record.ts';

// What the page on data quality tells of the real packages. The numbers were counted in the CSV files by hand and by
// a few lines that read nothing but the columns value, missing and status.

const load = async (id: string) => {
  const pack = await loadPackage(id, `data/${id}`);
  return { pack, record: toQualityRecord(pack) };
};
const laoCai = await load('lao-cai');
const vietNam = await load('viet-nam');

const kindsOf = ({ completeness }: QualityRecord) => {
  const { total } = toIndicatorCounts(completeness, false);
  return Object.fromEntries(cellKinds.map((kind, i) => [kind, total[i] ?? 0]));
};

const none = { nil: 0, 'not-applicable': 0, suppressed: 0, withheld: 0, illustrative: 0 };

describe('cells of the packages', () => {
  it('lao-cai: 2.892 rows', () => {
    // department 106 + districts 13 + national standard 18 + statistics office 635 + recognition 48 + Yên Bái 247
    const expected = { ...none, published: 1067, illustrative: 864, 'not-collected': 959, withheld: 2 };
    expect(kindsOf(laoCai.record)).toEqual(expected);
  });

  it('viet-nam: 20.496 rows', () => {
    const expected = { ...none, published: 19897, 'not-collected': 252, nil: 214, withheld: 133 };
    expect(kindsOf(vietNam.record)).toEqual(expected);
  });

  it.each([
    ['lao-cai', '2024-2025', [6, 0, 0, 0]],
    ['bac-ha', '2024-2025', [0, 6, 0, 0]],
    ['bac-ha', '2022-2023', [0, 0, 0, 6]],
    ['bac-ha', '2018-2019', [0, 4, 0, 0]],
  ])('pupils of %s in %s', (areaId, period, expected) => {
    const { completeness } = laoCai.record;
    const pupils = completeness.indicators.find(({ id }) => id === 'pupils');
    if (!pupils) throw new Error('no pupils');
    const at =
      completeness.areaIds.indexOf(areaId) * completeness.periods.length +
      completeness.periods.indexOf(period);
    expect(cellsOf(completeness, pupils)[at]?.slice(0, 4)).toEqual(expected);
  });
});

describe.each([
  ['lao-cai', laoCai],
  ['viet-nam', vietNam],
])('the tally of %s', (_, { pack, record }) => {
  it('counts each figure once and no more remarks than there are', () => {
    const { tally } = record;
    const kinds = kindsOf(record);
    expect(tally.published.all).toBe(kinds['published']);
    expect(tally.illustrative.all).toBe(kinds['illustrative']);
    expect(tally.printed.all).toBe(pack.context.published.length);
    for (const checked of [tally.published, tally.illustrative, tally.printed])
      expect(checked.remarked).toBeLessThanOrEqual(checked.all);
  });

  it('tells every remark of the data check, by severity', () => {
    const counts = countByKind(record.findings);
    for (const severity of ['error', 'warning', 'note'] as const)
      expect(counts.reduce((sum, kind) => sum + kind.remarks[severity], 0)).toBe(
        pack.problems.filter((problem) => problem.severity === severity).length,
      );
  });

  it('leads every finding to figures and units of the package', () => {
    for (const { ref, areaIds, indicatorIds } of record.findings) {
      for (const id of [...areaIds, ...(ref ? [ref.areaId] : [])])
        expect(pack.context.areas.some((area) => area.id === id)).toBe(true);
      for (const id of [...indicatorIds, ...(ref ? [ref.indicatorId] : [])])
        expect(pack.context.indicators.some((indicator) => indicator.id === id)).toBe(true);
    }
  });

  it('is small enough to be fetched on a phone', () => {
    expect(JSON.stringify(record).length).toBeLessThan(100_000);
  });
});

describe('printed rates of lao-cai that do not follow from their parts', () => {
  const rates = laoCai.record.findings.filter((finding) => finding.kind === 'rate');
  const told = rates.map((rate) => [
    rate.publishedId,
    rate.computed,
    rate.distance,
    rate.readings
      .filter(({ agrees }) => agrees)
      .map(({ numerator, denominator }) => `${numerator}/${denominator}`)
      .join(' '),
    rate.isDigitLost,
  ]);

  it('586 of 594 is 98,7 and not 72,2; 354 of 593 lost a digit', () => {
    expect(told).toEqual([
      ['f011', '98.7', '26.5', '429/594 423/586', false],
      ['c-std-97', '59.7', '50.0', '', true],
      ['c-std-72-586', '99', '27', '428/594 422/586', false],
      ['c-std-pre-776', '78.5', '0.9', '', false],
    ]);
  });
});

describe('sources of lao-cai that print different figures', () => {
  const conflicts = laoCai.record.findings.filter((finding) => finding.kind === 'sources');

  it('are eight figures; 235.731 and 594 are in use', () => {
    expect(conflicts).toHaveLength(8);
    const used = conflicts.map(({ prints }) => prints.find(({ isUsed }) => isUsed)?.publishedId);
    expect(used).toContain('f005');
    expect(used).toContain('f003');
    expect(conflicts.every(({ prints }) => prints.filter(({ isUsed }) => isUsed).length === 1)).toBe(
      true,
    );
  });
});

describe('totals, jumps and gaps', () => {
  it('five levels of pupils make 235.445 of 235.731', () => {
    const sums = laoCai.record.findings.filter((finding) => finding.kind === 'sum');
    expect(sums).toMatchObject([{ parts: 'levels', count: 5, sum: 235445, total: 235731 }]);
  });

  it('lower-secondary schools went from 98 to 141', () => {
    const jumps = laoCai.record.findings.filter((finding) => finding.kind === 'jump');
    const found = jumps.find(
      ({ ref }) => ref?.level === 'lowerSecondary' && ref.indicatorId === 'schools',
    );
    expect(found).toMatchObject({ before: 98, value: 141, beforePeriod: '2002-2003' });
  });

  it('63 provinces have no kindergarten figures of 2019-2020', () => {
    const gaps = vietNam.record.findings.filter((finding) => finding.kind === 'gap');
    expect(gaps.map(({ indicatorIds }) => indicatorIds[0])).toEqual([
      'schools',
      'classes',
      'pupils',
      'teachers',
    ]);
    for (const gap of gaps)
      expect(gap).toMatchObject({ periods: ['2019-2020'], levels: ['kindergarten'] });
    expect(gaps[0]?.areaIds).toHaveLength(63);
  });
});
