import { expect, it } from 'vitest';
import { compareWithPublished } from '#intake/compare/comparison.ts';
import { reportComparison } from '#intake/compare/report-comparison.ts';
import { tinyCell, tinyTarget } from '#intake/compare/tiny-file.ts';
import { comparisonLines } from './comparison-lines.ts';

const target = tinyTarget([
  { value: 12_000 },
  { area: 'a', value: 7000 },
  { area: 'b', value: 5000 },
  { area: 'c', value: 55, series: 'office-split' },
  { area: 'd', value: 10 },
]);
const cells = [
  { area: 'whole', value: 12_345 },
  { area: 'a', value: 7000 },
  { area: 'b', value: 5345 },
].map(tinyCell);
const lines = (language: 'vi' | 'en', moved = cells) =>
  comparisonLines(
    reportComparison(target, compareWithPublished(target, moved)),
    target.context,
    language,
  );

it('says what would change, with the headline figures that move', () => {
  expect(lines('vi')).toEqual([
    'SO VỚI BẢN t: 0 ô mới, 2 ô khác, 1 ô như cũ, 0 số đã công bố bị bỏ.',
    '  1 số đã công bố không có trong tệp: giữ nguyên.',
    // 7000 + 5000 + 10 becomes 7000 + 5345 + 10
    '  1 số tính ra (tỷ lệ, tổng) đổi theo; 1 số đầu trang Tổng quan đổi.',
    '    pupils: 12.000 (2024‑2025) → 12.345 (2024‑2025): +345',
    '  1 số minh hoạ bị bỏ vì tổng của chúng được thay.',
  ]);
  expect(lines('en')[3]).toBe('    pupils: 12,000 (2024‑2025) → 12,345 (2024‑2025): +345');
});

it('is short when nothing moves', () => {
  const same = [
    { area: 'a', value: 7000 },
    { area: 'b', value: 5000 },
    { area: 'd', value: 10 },
  ].map(tinyCell);
  expect(lines('vi', same)).toEqual([
    'SO VỚI BẢN t: 0 ô mới, 0 ô khác, 3 ô như cũ, 0 số đã công bố bị bỏ.',
  ]);
});
