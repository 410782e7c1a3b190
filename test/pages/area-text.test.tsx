import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#indicators/dataset.ts';
import { pageHtml, textOf } from '../support/page-text.tsx';
import { readDataset } from '../support/read-dataset.ts';

let laoCai: Dataset;
beforeAll(async () => {
  laoCai = await readDataset('lao-cai');
});

const area = (id: string, query = '') => textOf(pageHtml(laoCai, `lao-cai/don-vi/${id}/${query}`));

describe('the page of a unit outside of the package’s own', () => {
  it('tells the new province from areas.csv: formed of two, in force from 1 July 2025', () => {
    const text = area('lao-cai-2025-07');
    expect(text).toContain('Thành lập từ Tỉnh Lào Cai, Tỉnh Yên Bái.');
    expect(text).toContain('99 xã, phường, không còn cấp huyện');
    expect(text).toContain('Địa giới từ 01/07/2025.');
    expect(text).not.toContain('thuộc Tỉnh Lào Cai:');
    expect(text).not.toContain('9 đơn vị cấp huyện');
  });

  it('shows its own figures: 75,6% in 2025, 1.046 schools', () => {
    const text = area('lao-cai-2025-07');
    expect(text).toContain('75,6 2025');
    expect(text).toContain('1.046 2024-2025');
    expect(text).not.toContain('72,2');
  });

  it('says that Yên Bái was in force to 30 June 2025 and is part of the new province', () => {
    const text = area('yen-bai');
    expect(text).toMatch(/^Đơn vị Tỉnh Yên Bái /);
    expect(text).toContain('Nay thuộc Tỉnh Lào Cai (từ 01/07/2025).');
    expect(text).toContain('Địa giới đến hết 30/06/2025.');
    expect(text).toContain('175 2024-2025');
  });
});

describe('the page of a district', () => {
  it.each([
    [
      'lao-cai-city',
      'Trường (trường) Đã công bố. Trường thuộc thành phố quản lý; không gồm trường THPT của sở. 57',
      'Trường (trường) 91*',
    ],
    [
      'muong-khuong',
      'Trường, Mầm non (trường) Đã công bố. 20 trường mầm non, ngoài ra có 1 nhóm trẻ tư thục. 20',
      'Trường (trường) 60*',
    ],
    ['van-ban', 'Trường (trường) Đã công bố 86', 'Trường (trường) 69*'],
    [
      'sa-pa',
      'Học sinh (học sinh) Đã công bố. Nguồn ghi "hơn 21 nghìn". trên 21.000',
      'Học sinh (học sinh) 24.828*',
    ],
  ])('%s: shows what was printed before what was made up', (id, printed, madeUp) => {
    const text = area(id);
    expect(text).toContain(printed);
    expect(text.indexOf(printed)).toBeLessThan(text.indexOf(madeUp));
  });

  it('shows the parts of a printed rate, and why it has no rank', () => {
    expect(area('lao-cai-city')).toContain(
      'Chuẩn mức 2 (%) 52,6 30/57 … dưới 3 đơn vị có số chính xác',
    );
  });

  it('gives no rank beside a figure that was rounded', () => {
    expect(area('van-ban', '?cong-bo=1')).toContain('trên 26.000 … số làm tròn');
  });

  it('joins no two points of the national standard in its strip', () => {
    const html = pageHtml(laoCai, 'lao-cai/don-vi/bac-ha/');
    const row = html.slice(html.indexOf('national-standard-school-rate'));
    const path = /<path d="([^"]*)"/.exec(row)?.[1] ?? '';
    expect(path).toMatch(/^M[^L]*M[^L]*$/);
  });
});

describe('an indicator whose units are all alike', () => {
  it('says so, and writes the names of steps on the bars', () => {
    const text = textOf(pageHtml(laoCai, 'lao-cai/chi-so/pcgd-lower-secondary-level/'));
    expect(text).toContain('Cả 9 huyện như nhau: Mức độ 2');
    expect(text).not.toContain('thấp nhất');
    expect(text).toContain('Mức độ 2Mức độ 2Mức độ 2');
  });
});
