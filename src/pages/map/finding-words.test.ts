import { describe, expect, it } from 'vitest';
import { provideAllMessages } from '#i18n/all-messages.ts';
import { tinyEvent, tinyTarget } from '#indicators/tiny-dataset.ts';
import type { TinyParts } from '#indicators/tiny-dataset.ts';
import { wordsOf } from '#pages/parts/words.ts';
import { toAtlasScale } from '#views/map/atlas-scale.ts';
import { toAtlasMap } from '#views/map/atlas-view.ts';
import { toMapFindings } from '#views/map/map-findings.ts';
import { rateRows, rateScope } from '#views/map/tiny-atlas.ts';
import { findingText } from './finding-words.ts';
import { classNotes, classText, mapWords } from './map-words.ts';

provideAllMessages();

const plain = (text: string): string => text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');
const rows = rateRows({ a: [40, 62], b: [50, 52], c: [60, 58], d: [80, 80] });

function told(
  language: 'vi' | 'en',
  classing: string,
  own: TinyParts['rows'] = rows,
  more: Omit<TinyParts, 'rows'> = {},
  fillsOlder = false,
): readonly string[] {
  const words = mapWords(wordsOf(language));
  const scope = rateScope(own, more);
  const scale = toAtlasScale(scope, classing);
  const now = toAtlasMap(scope, scale, '2024-2025', fillsOlder);
  const before = toAtlasMap(scope, scale, '2023-2024', fillsOlder);
  return toMapFindings(scope, scale, now, before).map((finding) =>
    plain(findingText(words, scope, now, before, finding)),
  );
}

describe('the sentences of a map', () => {
  it('name the highest, the lowest and the units that went to another class', () => {
    expect(told('vi', 'own:55,61')).toEqual([
      'Năm học 2024-2025, cao nhất: d (80%); thấp nhất: b (52%).',
      'So với năm học 2023-2024: 1 đơn vị lên lớp trên (a), 3 đơn vị giữ nguyên lớp.',
    ]);
    expect(told('en', 'own:55,61')).toEqual([
      'In school year 2024-2025, highest: d (80%); lowest: b (52%).',
      'Compared with school year 2023-2024: 1 unit went to a higher class (a), 3 units stayed in their class.',
    ]);
  });

  it('count the units below the target in both periods', () => {
    const planned = { context: { targets: [tinyTarget('standard-rate', '2025-12-31', 60)] } };
    expect(told('vi', 'target:3', rows, planned)[1]).toBe(
      'Năm học 2024-2025, 2/4 đơn vị dưới kế hoạch 60% (b, c); năm học 2023-2024 là 2 đơn vị.',
    );
    expect(told('en', 'target:3', rows, planned)[1]).toBe(
      'In school year 2024-2025, 2 of 4 units below the target of 60% (b, c); 2 in school year 2023-2024.',
    );
  });

  it('refuse to compare across a change of definition, with the reason', () => {
    const changed = { context: { events: [tinyEvent('new-rule', '2024-07-01', 'definition')] } };
    expect(told('vi', 'own:55', rows, changed).at(-1)).toBe(
      'Không so được với năm học 2023-2024 ở 4 đơn vị (a, b, c, d): định nghĩa khác.',
    );
    expect(told('en', 'own:55', rows, changed).at(-1)).toBe(
      'Not comparable with school year 2023-2024 in 4 units (a, b, c, d): different definition.',
    );
  });

  it('name figures of an earlier period with it', () => {
    const gap = rateRows({ a: [40, 62], b: [50, undefined], c: [60, 58] });
    expect(told('vi', 'own:55', gap, {}, true).at(-1)).toBe(
      '1 đơn vị vẽ số của kỳ trước: b (2023-2024).',
    );
    expect(told('en', 'own:55', gap, {}, true).at(-1)).toBe(
      'Drawn from an earlier period in 1 unit: b (2023-2024).',
    );
  });

  it('say what is made up', () => {
    const invented = rows.map((row) => ({ ...row, series: 'invented' }));
    expect(told('vi', 'own:55,61', invented)[0]).toBe(
      'Năm học 2024-2025, cao nhất: d (80%); thấp nhất: b (52%) (số minh hoạ).',
    );
  });
});

describe('the legend', () => {
  const words = mapWords(wordsOf('vi'));
  const scope = rateScope(rows);

  it('writes classes the way readers write numbers', () => {
    const scale = toAtlasScale(scope, 'own:55,62.5');
    expect([0, 1, 2].map((at) => classText(words, scope.indicator, scale, at))).toEqual([
      'dưới 55%',
      '55% đến dưới 62,5%',
      'từ 62,5%',
    ]);
  });

  it('says how classes were made, and of what', () => {
    expect(classNotes(words, scope, toAtlasScale(scope, 'equal:4')).map(plain)).toEqual([
      'Cách chia: khoảng đều nhau; 4 lớp, tính trên 8 giá trị của 2 kỳ (2023-2024 → 2024-2025), dùng chung cho mọi kỳ.',
    ]);
  });
});
