import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#indicators/dataset.ts';
import { pageHtml, textOf } from '../support/page-text.tsx';
import { readDataset } from '../support/read-dataset.ts';

let laoCai: Dataset;
beforeAll(async () => {
  laoCai = await readDataset('lao-cai');
});

const page = (link: string) => textOf(pageHtml(laoCai, `lao-cai/${link}`));
const numbers = (text: string) =>
  [...new Set([...text.matchAll(/Hình (\d)/g)].map((match) => match[1]))].join('');

describe('an axis that does not begin at zero', () => {
  it('says where it begins, not what the smallest figure is', () => {
    // the smallest is 46 %, ticks begin at 40
    const text = page('chi-so/national-standard-school-rate/');
    expect(text).toContain('%, trục bắt đầu từ 40');
    expect(text).not.toContain('từ 46');
  });

  it('says so on the page of a unit as well', () => {
    // Bắc Hà 67,2, the whole 59,7 and 72,2
    expect(page('don-vi/bac-ha/')).toMatch(/bên cạnh toàn vùng %, trục bắt đầu từ \d/);
  });
});

describe('a change', () => {
  it('keeps the digits of its indicator, and one in percent', () => {
    // 28,64 - 27,63 = 1,0…: 235731/8231 and 227749/8242
    expect(page('')).toContain('Tăng 1,0 (3,6%) so với năm học 2021-2022');
    expect(page('')).not.toMatch(/(Tăng|Giảm)[^()]*\(\d+%\)/);
  });

  it('has no space before the percent sign', () => {
    expect(page('chi-so/pupils/')).toContain('+6,3%');
    expect(page('chi-so/pupils/')).not.toMatch(/\d %/);
  });
});

describe('figures', () => {
  it.each([
    'chi-so/national-standard-school-rate/',
    'chi-so/pupils/',
    'chi-so/clc-participation/',
    'chi-so/staff/',
  ])('of %s are numbered without a gap', (link) => {
    const found = numbers(page(link));
    expect('123456'.startsWith(found)).toBe(true);
  });

  it('speak of shares that may not add up to 100% only where shares are drawn', () => {
    expect(page('don-vi/bac-ha/')).not.toContain('khác 100%');
    expect(page('chi-so/pupils/')).toContain('khác 100%');
  });

  it('write no unit twice', () => {
    expect(page('don-vi/lao-cai-city/')).not.toContain('(%) (%)');
  });
});
