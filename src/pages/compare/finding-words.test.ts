import { describe, expect, it } from 'vitest';
import type { Area } from '#domain/area.ts';
import { provideAllMessages } from '#i18n/all-messages.ts';
import type { TinyParts, TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyDataset, tinyEvent } from '#indicators/tiny-dataset.ts';
import { wordsOf } from '#pages/parts/words.ts';
import { encodeRoute } from '#url/link.ts';
import { emptyView } from '#url/route.ts';
import { toComparison } from '#views/compare/comparison.ts';
import type { Finding } from '#views/compare/findings.ts';
import { toFindings } from '#views/compare/findings.ts';
import { tinyScope } from '#views/tiny-scope.ts';
import { compareWords } from './compare-words.ts';
import { findingRoute, findingText } from './finding-words.ts';

// Sentences written by hand, in both languages, over rows that can be worked out on paper.

provideAllMessages();

const names: Readonly<Record<string, readonly [string, string]>> = {
  whole: ['Toàn tỉnh', 'The province'],
  a: ['Bắc Hà', 'Bắc Hà'],
  b: ['Sa Pa', 'Sa Pa'],
  c: ['Văn Bàn', 'Văn Bàn'],
  d: ['Bát Xát', 'Bát Xát'],
};

const named = (area: Area): Area => {
  const [vi = '', en = ''] = names[area.id] ?? [];
  return { ...area, name: { vi, en }, short: { vi, en } };
};

/** Values of one indicator by unit, the last one in 2024-2025. */
function over(
  indicator: string,
  values: Readonly<Record<string, readonly TinyRow['value'][]>>,
  more: Partial<TinyRow> = {},
): TinyRow[] {
  return Object.entries(values).flatMap(([area, list]) =>
    list.map((value, i) => ({
      area,
      indicator,
      value,
      period: `${2025 - list.length + i}-${2026 - list.length + i}`,
      ...more,
    })),
  );
}

/** Standard schools of all schools: the rate is computed from the parts. */
const shares = (
  values: Readonly<Record<string, readonly (readonly [number, number])[]>>,
): TinyRow[] =>
  Object.entries(values).flatMap(([area, list]) => [
    ...over('standard', { [area]: list.map(([top]) => top) }),
    ...over('schools', { [area]: list.map(([, bottom]) => bottom) }),
  ]);

const units = {
  pupils: { unit: { vi: 'học sinh', en: 'pupils' } },
  classes: { unit: { vi: 'lớp', en: 'classes' } },
  schools: { unit: { vi: 'trường', en: 'schools' } },
  'class-size': { unit: { vi: 'học sinh/lớp', en: 'pupils per class' } },
};

function ask(indicator: string, parts: TinyParts, measure = '') {
  const made = { ...parts, indicators: { ...units, ...parts.indicators } };
  const areas = tinyDataset(made).context.areas.map(named);
  const scope = tinyScope(indicator, { ...made, context: { ...made.context, areas } });
  return toComparison(scope, { fromPeriod: '', basePeriod: '', measure });
}

/** The sentence of a finding in both languages; hyphens and spaces that do not break are plain. */
function told(comparison: ReturnType<typeof ask>, pick: (finding: Finding) => boolean) {
  const finding = toFindings(comparison).find(pick);
  return (['vi', 'en'] as const).map((language) =>
    finding
      ? findingText(compareWords(wordsOf(language)), comparison, finding)
          .replaceAll('\u2011', '-')
          .replaceAll('\u00a0', ' ')
      : '',
  );
}

const kind = (wanted: Finding['kind']) => (finding: Finding) => finding.kind === wanted;
const change = (role: 'root' | 'up' | 'down') => (finding: Finding) =>
  finding.kind === 'change' && finding.role === role;

type Case = readonly [
  name: string,
  comparison: ReturnType<typeof ask>,
  pick: (finding: Finding) => boolean,
  vi: string,
  en: string,
];

const press = { series: 'press' };

const cases: readonly Case[] = [
  [
    'counts, highest and lowest',
    ask('pupils', { rows: over('pupils', { a: [1200], b: [850], c: [990] }) }),
    kind('range'),
    'Năm học 2024-2025, cao nhất: Bắc Hà (1.200); thấp nhất: Sa Pa (850).',
    'School year 2024-2025, highest: Bắc Hà (1,200); lowest: Sa Pa (850).',
  ],
  [
    'rates, highest and lowest',
    ask('solid-rate', { rows: over('solid-rate', { a: [98.4], b: [61], c: [70.25] }) }),
    kind('range'),
    'Năm học 2024-2025, cao nhất: Bắc Hà (98,4%); thấp nhất: Sa Pa (61%).',
    'School year 2024-2025, highest: Bắc Hà (98.4%); lowest: Sa Pa (61%).',
  ],
  [
    'a small denominator shows its fraction',
    ask('standard-rate', { rows: shares({ a: [[12, 14]], b: [[20, 40]] }) }),
    kind('range'),
    'Năm học 2024-2025, cao nhất: Bắc Hà (12/14 (85,7%)); thấp nhất: Sa Pa (50%).',
    'School year 2024-2025, highest: Bắc Hà (12/14 (85.7%)); lowest: Sa Pa (50%).',
  ],
  [
    'made-up figures are named so',
    ask('pupils', { rows: over('pupils', { a: [10], b: [8] }, { series: 'office-split' }) }),
    kind('range'),
    'Năm học 2024-2025, cao nhất: Bắc Hà (10); thấp nhất: Sa Pa (8) (số minh hoạ).',
    'School year 2024-2025, highest: Bắc Hà (10); lowest: Sa Pa (8) (illustrative).',
  ],
  [
    'nearly is said',
    ask('pupils', {
      rows: [
        ...over('pupils', { a: [24_000] }, { qualifier: 'under' }),
        ...over('pupils', { b: [7000] }, { qualifier: 'over' }),
      ],
    }),
    kind('range'),
    'Năm học 2024-2025, cao nhất: Bắc Hà (gần 24.000); thấp nhất: Sa Pa (trên 7.000).',
    'School year 2024-2025, highest: Bắc Hà (nearly 24,000); lowest: Sa Pa (over 7,000).',
  ],
  [
    'all alike as printed',
    ask('solid-rate', { rows: over('solid-rate', { a: [100], b: [99.98], c: [100] }) }),
    kind('equal'),
    'Năm học 2024-2025, cả 3 đơn vị như nhau: 100%.',
    'School year 2024-2025, 3 units, all alike: 100%.',
  ],
  [
    'one unit, a count',
    ask('classes', { rows: over('classes', { a: [8231] }) }),
    kind('level'),
    'Năm học 2024-2025, Bắc Hà có 8.231 lớp.',
    'School year 2024-2025, Bắc Hà had 8,231 classes.',
  ],
  [
    'one unit, a rate',
    ask('solid-rate', { rows: over('solid-rate', { a: [86.4] }) }),
    kind('level'),
    'Năm học 2024-2025, Bắc Hà đạt 86,4%.',
    'School year 2024-2025, Bắc Hà stood at 86.4%.',
  ],
  [
    'the whole rises: 64 of 8.167 are 0,8%',
    ask('classes', { rows: over('classes', { whole: [8167, 8231], a: [100, 101], b: [100, 99] }) }),
    change('root'),
    'Toàn tỉnh tăng 64 lớp so với năm học 2023-2024 (tương ứng 0,8%).',
    'The province is up 64 classes on school year 2023-2024 (0.8%).',
  ],
  [
    'the whole falls: 2.310 of 238.041 are 1,0%',
    ask('pupils', {
      rows: over('pupils', { whole: [238_041, 235_731], a: [500, 490], b: [400, 400] }),
    }),
    change('root'),
    'Toàn tỉnh giảm 2.310 học sinh so với năm học 2023-2024 (tương ứng 1,0%).',
    'The province is down 2,310 pupils on school year 2023-2024 (1.0%).',
  ],
  [
    'rates move in points',
    ask('solid-rate', {
      rows: over('solid-rate', { whole: [68.1, 72.2], a: [60, 65], b: [60, 58] }),
    }),
    change('root'),
    'Toàn tỉnh tăng 4,1 điểm phần trăm so với năm học 2023-2024, đạt 72,2%.',
    'The province is up 4.1 percentage points on school year 2023-2024, to 72.2%.',
  ],
  [
    'a rate of parts: 420/600 to 429/594 is 2,2 points',
    ask('standard-rate', {
      rows: shares({
        whole: [
          [420, 600],
          [429, 594],
        ],
        a: [
          [40, 60],
          [41, 59],
        ],
      }),
    }),
    change('root'),
    'Toàn tỉnh tăng 2,2 điểm phần trăm so với năm học 2023-2024, đạt 72,2%.',
    'The province is up 2.2 percentage points on school year 2023-2024, to 72.2%.',
  ],
  [
    'below half of the last digit nothing moved',
    ask('solid-rate', { rows: over('solid-rate', { whole: [72.2, 72.24], a: [1, 2], b: [3, 4] }) }),
    change('root'),
    'Toàn tỉnh giữ nguyên so với năm học 2023-2024 (72,2%).',
    'The province is unchanged on school year 2023-2024 (72.2%).',
  ],
  [
    'from twice as many on it is times',
    ask('pupils', { rows: over('pupils', { whole: [100, 210], a: [50, 60], b: [50, 40] }) }),
    change('root'),
    'Toàn tỉnh tăng 110 học sinh so với năm học 2023-2024 (gấp 2,1 lần).',
    'The province is up 110 pupils on school year 2023-2024 (2.1 times as many).',
  ],
  [
    'averages move in percent: 27,8 of 25 is 11,2%',
    ask('class-size', {
      rows: [
        ...over('pupils', { whole: [2500, 2780] }),
        ...over('classes', { whole: [100, 100] }),
        ...over('class-size', { a: [20, 21], b: [30, 30] }),
      ],
    }),
    change('root'),
    'Toàn tỉnh tăng 2,8 học sinh/lớp so với năm học 2023-2024 (tương ứng 11,2%).',
    'The province is up 2.8 pupils per class on school year 2023-2024 (11.2%).',
  ],
  [
    'the largest rise',
    ask('pupils', { rows: over('pupils', { a: [200, 230], b: [100, 110], c: [300, 290] }) }),
    change('up'),
    'Đơn vị tăng nhiều nhất theo %: Bắc Hà tăng 30 học sinh so với năm học 2023-2024 (tương ứng 15,0%).',
    'Largest rise in percent: Bắc Hà is up 30 pupils on school year 2023-2024 (15.0%).',
  ],
  [
    'the largest fall',
    ask('solid-rate', { rows: over('solid-rate', { a: [70, 72], b: [60, 58.5], c: [90, 89.9] }) }),
    change('down'),
    'Đơn vị giảm nhiều nhất: Sa Pa giảm 1,5 điểm phần trăm so với năm học 2023-2024, đạt 58,5%.',
    'Largest fall: Sa Pa is down 1.5 percentage points on school year 2023-2024, to 58.5%.',
  ],
  [
    'who fell back is named',
    ask('solid-rate', {
      rows: over('solid-rate', { a: [70, 72], b: [60, 58.5], c: [90, 89.9], d: [50, 50.04] }),
    }),
    kind('directions'),
    'So với năm học 2023-2024: 1 đơn vị tăng, 2 đơn vị giảm (Sa Pa, Văn Bàn), 1 đơn vị giữ nguyên (Bát Xát).',
    'Against school year 2023-2024: 1 unit up, 2 units down (Sa Pa, Văn Bàn), 1 unit unchanged (Bát Xát).',
  ],
  [
    'all rose',
    ask('pupils', { rows: over('pupils', { a: [100, 101], b: [100, 102] }) }),
    kind('directions'),
    'So với năm học 2023-2024: 2 đơn vị tăng.',
    'Against school year 2023-2024: 2 units up.',
  ],
  [
    'a base that is missing is refused',
    ask('pupils', {
      rows: over('pupils', { a: ['not-collected', 101], b: [100, 102], c: [50, 60] }),
    }),
    kind('refused'),
    'Không so được với năm học 2023-2024 ở 2 đơn vị (Bắc Hà, Bát Xát): không có số.',
    'Not comparable with school year 2023-2024 in 2 units (Bắc Hà, Bát Xát): no figure.',
  ],
  [
    'single points with definitions of their own are refused',
    ask('solid-rate', { rows: over('solid-rate', { a: [60, 70], b: [61, 71] }, press) }),
    kind('refused'),
    'Không so được với năm học 2023-2024 ở 2 đơn vị (Bắc Hà, Sa Pa): định nghĩa khác.',
    'Not comparable with school year 2023-2024 in 2 units (Bắc Hà, Sa Pa): different definition.',
  ],
  [
    'a comparison across a reform of boundaries is refused',
    ask('pupils', {
      rows: over('pupils', { a: [100, 101], b: [100, 102] }),
      context: { events: [tinyEvent('e', '2024-07-01', 'boundary')] },
    }),
    kind('refused'),
    'Không so được với năm học 2023-2024 ở 2 đơn vị (Bắc Hà, Sa Pa): địa giới khác.',
    'Not comparable with school year 2023-2024 in 2 units (Bắc Hà, Sa Pa): other boundaries.',
  ],
  [
    'rounded figures are refused',
    ask('pupils', {
      rows: [
        ...over('pupils', { a: [100, 101] }, { qualifier: 'about' }),
        ...over('pupils', { b: [100, 102], c: [100, 102] }),
      ],
    }),
    kind('refused'),
    'Không so được với năm học 2023-2024 ở 1 đơn vị (Bắc Hà): số làm tròn.',
    'Not comparable with school year 2023-2024 in 1 unit (Bắc Hà): rounded figure.',
  ],
  [
    'a peak inside the years',
    ask('pupils', { rows: over('pupils', { whole: [100, 150, 120], a: [1, 2, 3] }) }),
    kind('turn'),
    'Toàn tỉnh cao nhất vào năm học 2023-2024 (150), từ đó giảm 30 (20,0%).',
    'The province peaked in school year 2023-2024 (150) and is down 30 (20.0%) since.',
  ],
  [
    'a trough inside the years',
    ask('solid-rate', { rows: over('solid-rate', { whole: [60, 50, 55.5], a: [1, 2, 3] }) }),
    kind('turn'),
    'Toàn tỉnh thấp nhất vào năm học 2023-2024 (50%), từ đó tăng 5,5 điểm phần trăm.',
    'The province was lowest in school year 2023-2024 (50%) and is up 5.5 percentage points since.',
  ],
  [
    'up the places',
    ask('solid-rate', {
      rows: over('solid-rate', { a: [50, 90], b: [60, 60], c: [70, 70], d: [80, 80] }),
    }),
    kind('places'),
    'Bắc Hà từ hạng 4 lên hạng 1 so với năm học 2023-2024.',
    'Bắc Hà rose from place 4 to 1 since school year 2023-2024.',
  ],
  [
    'down the places',
    ask('solid-rate', {
      rows: over('solid-rate', { a: [90, 50], b: [60, 60], c: [70, 70], d: [80, 80] }),
    }),
    kind('places'),
    'Bắc Hà từ hạng 1 xuống hạng 4 so với năm học 2023-2024.',
    'Bắc Hà fell from place 1 to 4 since school year 2023-2024.',
  ],
  [
    'a line that moved at one unit is told',
    ask('pupils', {
      rows: over('pupils', { a: [100, 101], b: [100, 102] }),
      context: {
        events: [
          {
            ...tinyEvent('e', '2024-11-01', 'boundary'),
            areaId: 'a',
            title: { vi: 'Xã Tà Chải nhập vào thị trấn', en: 'Tà Chải joins the township' },
          },
        ],
      },
    }),
    kind('event'),
    '',
    '',
  ],
  [
    'a line that moved between the counts',
    ask('pupils', {
      rows: over('pupils', { a: [100, 101], b: [100, 102] }),
      context: {
        events: [
          {
            ...tinyEvent('e', '2024-03-01', 'boundary'),
            areaId: 'a',
            title: { vi: 'Xã Tà Chải nhập vào thị trấn', en: 'Tà Chải joins the township' },
          },
        ],
      },
    }),
    kind('event'),
    'Bắc Hà: Xã Tà Chải nhập vào thị trấn (01/03/2024); số trước và sau mốc này không hẳn của cùng một địa giới.',
    'Bắc Hà: Tà Chải joins the township (1 March 2024); figures before and after are not quite of one place.',
  ],
  [
    'changes in percent have a range of their own',
    ask('pupils', { rows: over('pupils', { a: [100, 140.4], b: [100, 98.9] }) }, 'percent'),
    kind('range'),
    'Năm học 2024-2025, cao nhất: Bắc Hà (+40,4%); thấp nhất: Sa Pa (−1,1%).',
    'School year 2024-2025, highest: Bắc Hà (+40.4%); lowest: Sa Pa (−1.1%).',
  ],
  [
    'differences of rates are points',
    ask('solid-rate', { rows: over('solid-rate', { a: [60, 64.1], b: [60, 58] }) }, 'difference'),
    kind('range'),
    'Năm học 2024-2025, cao nhất: Bắc Hà (+4,1 điểm %); thấp nhất: Sa Pa (−2,0 điểm %).',
    'School year 2024-2025, highest: Bắc Hà (+4.1 % points); lowest: Sa Pa (−2.0 % points).',
  ],
  [
    'an index has no unit',
    ask('pupils', { rows: over('pupils', { a: [200, 250], b: [100, 99] }) }, 'index'),
    kind('range'),
    'Năm học 2024-2025, cao nhất: Bắc Hà (125,0); thấp nhất: Sa Pa (99,0).',
    'School year 2024-2025, highest: Bắc Hà (125.0); lowest: Sa Pa (99.0).',
  ],
];

describe('sentences', () => {
  it.each(cases)('%s', (_, comparison, pick, vi, en) => {
    expect(told(comparison, pick)).toEqual([vi, en]);
  });

  it('are sixty and more, in two languages', () => {
    expect(cases.filter(([, , , vi]) => vi !== '').length * 2).toBeGreaterThanOrEqual(60);
  });

  it('each leads to a figure that shows it, with its units highlighted', () => {
    const comparison = ask('solid-rate', {
      rows: over('solid-rate', { a: [70, 72], b: [60, 58.5], c: [90, 89.9] }),
    });
    const route = {
      language: 'vi',
      packageId: 'p',
      page: { kind: 'compare' },
      view: emptyView,
    } as const;
    const links = toFindings(comparison).map((finding) => [
      finding.kind,
      encodeRoute(findingRoute(route, comparison, finding)),
    ]);
    expect(links).toContainEqual(['range', 'p/so-sanh/?dv=c,b&hinh=bars']);
    expect(links).toContainEqual(['directions', 'p/so-sanh/?dv=b,c&hinh=dumbbell']);
  });
});
