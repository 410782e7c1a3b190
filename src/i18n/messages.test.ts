import { provideAllMessages } from './all-messages.ts';
import { describe, expect, it } from 'vitest';

import { boundaryTexts } from './boundary-texts.ts';
import { enFigure } from './en-figure.ts';
import { enPages } from './en-pages.ts';
import { enSentences } from './en-sentences.ts';
import { enStates } from './en-states.ts';
import { manyOf, oneOf } from './en-words.ts';
import { mapTexts } from './map-texts.ts';
import { methodsTexts } from './methods-texts.ts';
import { messagesEn } from './messages-en.ts';
import { messagesVi } from './messages-vi.ts';
import { messagesOf } from './messages.ts';
import { numberFormat } from './number-format.ts';
import { qualityTexts } from './quality-texts.ts';
import { dateLabel, periodInText, periodLabel, shortPeriod } from './period-format.ts';

type Call = (values: unknown) => unknown;

/** Every text of a catalogue with its path: "themes.network". */
function textsOf(catalogue: object, prefix = ''): ReadonlyMap<string, string | Call> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, text]: [string, unknown]) =>
      typeof text === 'object' && text !== null
        ? [...textsOf(text, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, text as string | Call] as const],
    ),
  );
}

/** The text of a message filled with plain sample values, and the names of the values it asked for. */
function filled(text: string | Call, sample: string): { text: unknown; asked: readonly string[] } {
  if (typeof text === 'string') return { text, asked: [] };
  const asked = new Set<string>();
  const values = new Proxy(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return name === 'items' ? [sample, sample, sample] : sample;
      },
    },
  );
  return { text: text(values), asked: [...asked].sort() };
}

/** Letters with Vietnamese marks, wherever they come from; proper names are taken out first. */
const hasVietnamese = (text: string): boolean =>
  /[\u0300-\u036f]|đ/iu.test(text.replace(/Sĩ Số|Tiếng Việt/g, '').normalize('NFD'));

// Every page's own catalogue stands under its name beside the one of all pages.
const vi = textsOf({
  ...messagesVi,
  methodsPage: methodsTexts.vi,
  mapPage: mapTexts.vi,
  qualityPage: qualityTexts.vi,
  boundaries: boundaryTexts('vi'),
});
const en = textsOf({
  ...messagesEn,
  methodsPage: methodsTexts.en,
  mapPage: mapTexts.en,
  qualityPage: qualityTexts.en,
  boundaries: boundaryTexts('en'),
});

provideAllMessages();

describe('messages', () => {
  it('are chosen by language', () => {
    expect(messagesOf('vi').navOverview).toBe('Tổng quan');
    expect(messagesOf('en').navOverview).toBe('Overview');
  });

  it('have the same keys in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  it('have no key in two parts, where one would hide the other', () => {
    const keys = [enPages, enFigure, enSentences, enStates].flatMap((part) => Object.keys(part));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('put the same values into both languages', () => {
    const asked = (texts: typeof vi) =>
      [...texts].map(([key, text]) => [key, filled(text, '2').asked] as const);
    expect(new Map(asked(en))).toEqual(new Map(asked(vi)));
  });

  it('are whole texts, with one thing as with many', () => {
    const isWhole = (text: unknown) =>
      typeof text === 'string' && /\S/.test(text) && !/undefined|NaN|\[object|\$\{|=>/.test(text);
    const broken = [...vi, ...en].filter(
      ([, text]) => !['1', '2', 'schools'].every((sample) => isWhole(filled(text, sample).text)),
    );
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  it('leave no Vietnamese in English but proper names', () => {
    const left = [...en].filter(([, text]) => hasVietnamese(String(filled(text, '2').text)));
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('would notice Vietnamese', () => {
    expect(['Huyện', 'đơn vị', 'Đơn', 'so với', 'Cỡ'].map(hasVietnamese)).not.toContain(false);
    expect(hasVietnamese('Sĩ Số: “…” ÷ × − ’')).toBe(false);
  });
});

describe('English sentences', () => {
  const m = messagesEn;

  it('open with the period', () => {
    const parts = m.listAnd({
      items: [
        m.leadPart({ value: '601', unit: 'schools' }),
        m.leadPart({ value: '7,906', unit: 'classes' }),
        m.leadPart({ value: '235,731', unit: 'pupils' }),
      ],
    });
    const place = 'Lào Cai province';
    expect(m.leadScale({ period: 'school year 2024-2025', place, parts })).toBe(
      'In school year 2024-2025, Lào Cai province had 601 schools, 7,906 classes and 235,731 pupils.',
    );
    expect(m.leadScale({ period: '31 December 2024', place, parts: '1 school' })).toBe(
      'On 31 December 2024, Lào Cai province had 1 school.',
    );
    expect(m.leadScale({ period: 'School year 2024-2025', place, parts: '1 school' })).toBe(
      'In school year 2024-2025, Lào Cai province had 1 school.',
    );
  });

  it('compare with the plan', () => {
    const name = 'National-standard school rate';
    const rate = (plan: string) => m.leadRate({ name, value: '72.2%', plan });
    expect(rate(m.planAbove({ points: '4.2', target: '68%' }))).toBe(
      'National-standard school rate: 72.2%, 4.2 percentage points above the target (68%).',
    );
    expect(rate(m.planBelow({ points: '1', target: '73.2%' }))).toBe(
      'National-standard school rate: 72.2%, 1 percentage point below the target (73.2%).',
    );
    expect(rate(m.planEqual({ target: '72.2%' }))).toBe(
      'National-standard school rate: 72.2%, equal to the target (72.2%).',
    );
  });

  it('tell a change', () => {
    const base = 'school year 2021-2022';
    expect(m.changeCount({ direction: m.rise, amount: '64', percent: '0.8', base })).toBe(
      'up 64 (0.8%) on school year 2021-2022',
    );
    const change = m.changedBy({ direction: m.fall, amount: '2,310' });
    const span = { from: 'school year 2020-2021', to: 'school year 2021-2022' };
    expect(m.levelTitle({ name: 'Pupils', level: 'Lower secondary', change, ...span })).toBe(
      'Pupils, lower secondary: down 2,310 from school year 2020-2021 to school year 2021-2022',
    );
  });

  it('count one thing and many', () => {
    expect(m.belowTarget({ count: '1', unit: 'district', target: '68%' })).toBe(
      '1 district has not reached the target of 68%',
    );
    const many = { count: '5', unit: 'district', target: '68%', missing: '9', things: 'schools' };
    expect(m.belowTargetMissing(many)).toBe(
      '5 districts have not reached the target of 68%, 9 schools short',
    );
    expect(m.allReached({ unit: 'districts', target: '68%' })).toBe(
      'Every district has reached the target of 68%',
    );
    expect(m.originWorthOfOne({ unit: 'classes', value: '0.4 percentage points' })).toBe(
      'One more class adds 0.4 percentage points.',
    );
    expect(m.leadPart({ value: '72.2', unit: '%' })).toBe('72.2%');
  });

  it.each([
    ['school', 'schools'],
    ['class', 'classes'],
    ['centre', 'centres'],
    ['attendance', 'attendances'],
    ['person', 'people'],
    ['child', 'children'],
    ['city', 'cities'],
    ['province or city', 'provinces and cities'],
    ['pupil per class', 'pupils per class'],
  ])('know "%s" and "%s" from either', (one, many) => {
    expect([oneOf(one), oneOf(many)]).toEqual([one, one]);
    expect([manyOf(one), manyOf(many)]).toEqual([many, many]);
  });
});

describe('numberFormat', () => {
  const [vn, gb] = [numberFormat('vi'), numberFormat('en')];

  it('groups thousands by the language, from four digits on', () => {
    expect([vn.decimal(235731, 0), gb.decimal(235731, 0)]).toEqual(['235.731', '235,731']);
    expect([vn.decimal(8231, 0), gb.decimal(8231, 0)]).toEqual(['8.231', '8,231']);
    expect([vn.decimal(999, 0), vn.decimal(0, 0)]).toEqual(['999', '0']);
    expect([vn.text('-1234567.80'), gb.text('-1234567.80')]).toEqual([
      '−1.234.567,80',
      '−1,234,567.80',
    ]);
  });

  it('keeps its decimals in tables and drops a lone ",0" in prose', () => {
    expect([vn.decimal(72.2, 1), gb.decimal(72.2, 1)]).toEqual(['72,2', '72.2']);
    expect([vn.decimal(82, 1), vn.prose(82, 1), gb.prose('82.04', 1)]).toEqual([
      '82,0',
      '82',
      '82',
    ]);
    expect([vn.prose(72.2, 1), vn.prose(1.7, 2), vn.prose(1200, 1)]).toEqual([
      '72,2',
      '1,70',
      '1.200',
    ]);
  });

  it('rounds half away from zero on decimal digits', () => {
    expect([vn.decimal(1.005, 2), vn.decimal(2.5, 0), vn.decimal(72.25, 1)]).toEqual([
      '1,01',
      '3',
      '72,3',
    ]);
    expect([vn.decimal(-2.5, 0), vn.decimal('-0.05', 1)]).toEqual(['−3', '−0,1']);
    expect([vn.decimal(999999.5, 0), gb.decimal('1e3', 0)]).toEqual(['1.000.000', '1,000']);
  });

  it('writes a true minus, and never one before zero', () => {
    expect([vn.decimal(-2310, 0), gb.decimal(-2310, 0)]).toEqual(['\u22122.310', '\u22122,310']);
    expect([vn.decimal(-0.04, 1), vn.prose(-0.04, 1)]).toEqual(['0,0', '0']);
  });

  it('signs a change, not a zero', () => {
    expect([vn.signed(64, 0), vn.signed(-2310, 0), gb.signed(4.1, 1)]).toEqual([
      '+64',
      '\u22122.310',
      '+4.1',
    ]);
    expect([vn.signed(0, 0), vn.signed(-0.04, 1), vn.signed(0.04, 1)]).toEqual(['0', '0,0', '0,0']);
  });

  it('gives a very small amount the digits that show it, or none', () => {
    // 1/824 = 0,00121…, 1/8231 = 0,00012…, 100/50 = 2
    expect([vn.small(1 / 824, 2, 3), vn.small(1 / 8231, 2, 3), vn.small(2, 2, 3)]).toEqual([
      '0,001',
      undefined,
      '2',
    ]);
  });
});

describe('periods', () => {
  it('do not break at their hyphen', () => {
    expect(periodLabel('2024-2025', 'vi')).toBe('2024\u20112025');
    expect(periodLabel('2021-2025', 'en')).toBe('2021\u20112025');
    expect(shortPeriod('2024-2025')).toBe('24\u201125');
  });

  it('keep "năm học" and "năm 2024" together in Vietnamese text', () => {
    expect(periodInText('2024-2025', 'vi')).toBe('năm\u00a0học 2024\u20112025');
    expect(periodInText('2024', 'vi')).toBe('năm\u00a02024');
  });

  it.each([
    ['2024-2025', 'năm\u00a0học 2024\u20112025', 'school year 2024\u20112025'],
    ['2024', 'năm\u00a02024', '2024'],
    ['2024-12-31', 'ngày 31/12/2024', '31 December 2024'],
    ['2021-2025', 'giai đoạn 2021\u20112025', '2021\u20112025'],
    ['không rõ', 'không rõ', 'không rõ'],
  ])('%s inside a sentence', (key, vietnamese, english) => {
    expect(periodInText(key, 'vi')).toBe(vietnamese);
    expect(periodInText(key, 'en')).toBe(english);
  });

  it('write months and days', () => {
    expect([periodLabel('2024-07', 'vi'), periodInText('2024-07', 'vi')]).toEqual([
      '07/2024',
      'tháng 07/2024',
    ]);
    expect([shortPeriod('2024-12-31'), shortPeriod('2024')]).toEqual(['12/24', '2024']);
    expect([dateLabel('2025-02-20', 'vi'), dateLabel('2025-02-05', 'en')]).toEqual([
      '20/02/2025',
      '5 February 2025',
    ]);
    expect(dateLabel('cuối năm 2024', 'vi')).toBe('cuối năm 2024');
  });
});
