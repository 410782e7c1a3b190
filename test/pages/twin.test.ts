import { beforeAll, describe, expect, it } from 'vitest';
import { provideAllMessages } from '#i18n/all-messages.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { twinCopy } from '#pages/indicator/twin-copy.ts';
import { twinCsv } from '#pages/indicator/twin-csv.ts';
import { wordsOf } from '#pages/parts/words.ts';
import { resolveScope } from '#views/scope.ts';
import { toTableView } from '#views/table-view.ts';
import { noChoices } from '#views/tiny-scope.ts';
import { readDataset } from '../support/read-dataset.ts';

let laoCai: Dataset;
beforeAll(async () => {
  provideAllMessages();
  laoCai = await readDataset('lao-cai');
});

function pupils() {
  const scope = resolveScope(laoCai, 'pupils', noChoices);
  if (!scope) throw new Error('no pupils');
  const view = toTableView(scope, '2021-2022');
  return { scope, view, words: wordsOf('vi') };
}

describe('a copied table', () => {
  it('holds the status of every row, the total of the units and the source', () => {
    const { scope, view, words } = pupils();
    const { text } = twinCopy(words, scope, view, view.rows, 'So với 2021-2022 (%)');
    const lines = text.replaceAll('\u2011', '-').split('\n');
    expect(lines[0]).toBe('Số trẻ, học sinh, học viên (học sinh) theo đơn vị và năm');
    expect(lines[1]).toBe(
      'Đơn vị\t2020-2021\t2021-2022\t2022-2023\t2023-2024\t2024-2025\tSo với 2021-2022 (%)\tTrạng thái',
    );
    expect(lines[2]).toBe('Tỉnh Lào Cai\t221.727\t227.749\t…\tgần 235.000\t235.731\t+3,5\t');
    expect(lines.find((line) => line.startsWith('Huyện Bắc Hà'))).toMatch(
      /\t22\.988\t[^\t]+\tminh hoạ$/,
    );
    expect(lines.at(-2)).toMatch(/^Tổng các đơn vị\t.*\t235\.731\t\tminh hoạ$/);
    expect(lines.at(-1)).toMatch(/^Nguồn: .*số minh hoạ/);
  });

  it('is a table for a spreadsheet too, in which no text becomes markup', () => {
    const { scope, view, words } = pupils();
    const { html } = twinCopy(words, scope, view, view.rows, '<b>&');
    expect(html.match(/<tr>/g)).toHaveLength(12);
    expect(html).toContain('<th>&lt;b&gt;&amp;</th>');
    expect(html).toContain('<td>minh hoạ</td>');
  });
});

describe('a CSV file', () => {
  it('keeps the word "nearly" of a rounded figure in a column of its own', () => {
    const { scope, view, words } = pupils();
    const [header = '', ...lines] = twinCsv(words, scope, view, view.rows).trim().split('\r\n');
    const at = header.split(',').indexOf('qualifier');
    const of = (period: string) =>
      lines.find((line) => line.startsWith('lao-cai,') && line.includes(`,${period},`)) ?? '';
    // commas inside the quoted name of the indicator: three more fields
    const field = (line: string) => line.replace(/"[^"]*"/g, 'x').split(',')[at];
    expect(field(of('2023-2024'))).toBe('under');
    expect(field(of('2024-2025'))).toBe('');
  });
});
