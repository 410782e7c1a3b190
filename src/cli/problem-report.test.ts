import { describe, expect, it } from 'vitest';
import { problem } from '#snapshot/problem.ts';
import { countReadings, mayPublish, reportLines, summaryLine } from './problem-report.ts';

const comma = (line: number) =>
  problem(
    'error',
    'number-format',
    { file: 'observations.csv', line, column: 'value', value: '72,2' },
    { suggestion: '72.2' },
  );

describe('reportLines', () => {
  it('gives file, column, line, value, rule and cure, one block for a wrong column', () => {
    expect(reportLines([2, 3, 4, 5, 6, 7, 8].map(comma), 'vi')).toEqual([
      'LỖI [number-format] ×7 observations.csv, cột value',
      ...[2, 3, 4, 5, 6].map(
        (line) => `  dòng ${line}: “72,2” không phải số theo cách ghi của gói.`,
      ),
      '  … và 2 chỗ nữa',
      '  Cách sửa: Ghi 72.2 (chấm trước phần lẻ, không ngăn hàng nghìn).',
    ]);
  });

  it('gives each place its own cure where cures differ', () => {
    const other = { ...comma(3), value: '8.231', params: { suggestion: '8231' } };
    const lines = reportLines([comma(2), other], 'en');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/72,2.*Cure: Write 72\.2/);
    expect(lines[2]).toMatch(/8\.231.*Cure: Write 8231/);
  });

  it('lets no control sign of a file reach the terminal', () => {
    const hostile = problem(
      'error',
      'type-error',
      { file: 'a.csv', value: '\u001B[2Jx' },
      { type: 'date' },
    );
    expect(reportLines([hostile], 'vi').join('')).not.toMatch(/\p{Cc}/u);
  });
});

describe('mayPublish', () => {
  const file = { path: 'a.csv', bytes: 1, sha256: '', rows: 3, cells: 9 };
  const reading = {
    descriptor: undefined,
    context: undefined,
    cube: undefined,
    norms: undefined,
    problems: [],
    files: [file],
  };

  it('needs something read and no error', () => {
    const counts = countReadings([reading, reading]);
    expect(counts).toMatchObject({ packages: 2, files: 2, rows: 6, cells: 18, errors: 0 });
    expect(mayPublish(counts)).toBe(true);
    expect(mayPublish(countReadings([]))).toBe(false);
    expect(mayPublish(countReadings([{ ...reading, files: [] }]))).toBe(false);
    expect(mayPublish(countReadings([{ ...reading, problems: [comma(2)] }]))).toBe(false);
  });

  it('is summed up in one line', () => {
    expect(summaryLine(countReadings([reading]), 'vi')).toBe(
      '1 gói, 1 tệp, 3 dòng, 9 ô đã đọc; 0 lỗi, 0 cảnh báo, 0 lưu ý.',
    );
  });
});
