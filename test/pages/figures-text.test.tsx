import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#indicators/dataset.ts';
import { pageHtml, textOf } from '../support/page-text.tsx';
import { readDataset } from '../support/read-dataset.ts';

let laoCai: Dataset;
let vietNam: Dataset;
beforeAll(async () => {
  laoCai = await readDataset('lao-cai');
  vietNam = await readDataset('viet-nam');
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

  it('that is the greatest may be a fall', () => {
    // Si Ma Cai 39 to 37 is 5,1 % less; TP Lào Cai 92 to 91 is 1,1 % less
    expect(page('chi-so/schools/')).toContain(
      'Si Ma Cai thay đổi nhiều nhất theo %: giảm 2 (5,1%)',
    );
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
    const haNoi = textOf(pageHtml(vietNam, 'viet-nam/don-vi/ha-noi/'));
    expect(haNoi).toContain('Hình 1');
    expect(haNoi).not.toContain('khác 100%');
    expect(page('chi-so/pupils/')).toContain('khác 100%');
  });

  it('write no unit twice', () => {
    expect(page('don-vi/lao-cai-city/')).not.toContain('(%) (%)');
  });
});

describe('the table under a figure', () => {
  it('of the national standard holds all five published points', () => {
    for (const link of ['', 'chi-so/national-standard-school-rate/']) {
      const text = page(link);
      const table = text.slice(text.indexOf('Bảng số của hình'));
      for (const point of ['08/2017 khoảng 46,0', '2020 58,9', '2023-2024 59,7', '2025 75,6'])
        expect(table).toContain(point);
      expect(table).toContain('2024-2025 72,2');
    }
  });

  it('of a unit holds its figures beside the whole, and a sentence says the last', () => {
    const text = page('don-vi/bac-ha/');
    // 39 of 58
    expect(text).toContain('Huyện Bắc Hà: 39/58, 67,2% (minh hoạ), xếp thứ 5/9');
    expect(text).toMatch(/Bảng số của hình Kỳ Bắc Hà Lào Cai .*2024-2025 67,2\* 72,2/);
  });
});
