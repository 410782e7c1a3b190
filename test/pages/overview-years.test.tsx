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

const overview = (query: string) => textOf(pageHtml(laoCai, `lao-cai/${query}`));

/** Cards stand between the lead and the figures by unit. */
const cards = (text: string) => text.slice(0, text.indexOf('Theo huyện'));

describe('the overview of another year', () => {
  it.each(['2020-2021', '2021-2022', '2022-2023', '2023-2024'])(
    '%s shows no staff: they were published for 2024-2025 only',
    (year) => {
      const text = cards(overview(`?nam=${year}`));
      expect(text).toContain(`năm học ${year}`);
      expect(text).not.toContain('16.779');
      expect(text).toContain(`… Năm học ${year}: không có số, không so sánh`);
    },
  );

  it('2024-2025 shows them', () => {
    expect(cards(overview(''))).toContain('16.779');
  });

  it('tells the figures of that year and leaves out what was not collected', () => {
    expect(overview('?nam=2021-2022')).toContain(
      'Năm học 2021-2022, tỉnh Lào Cai có 612 trường, 8.242 lớp với 227.749 học sinh.',
    );
    expect(overview('?nam=2023-2024')).toContain(
      'Năm học 2023-2024, tỉnh Lào Cai có 610 trường với gần 235.000 học sinh.',
    );
  });

  it('says when nothing was collected, and blames no other year', () => {
    const text = overview('?nam=2022-2023');
    expect(text).toContain('Năm học 2022-2023, chưa thu thập được số liệu chung của tỉnh Lào Cai.');
    expect(text).not.toContain('72,2%, vượt');
    expect(cards(text)).not.toContain('2021-2022: không có số');
  });

  it('keeps the figures by unit of that year too', () => {
    expect(overview('?nam=2021-2022')).toContain(
      'Hình 1 Chưa có số liệu theo đơn vị Tỷ lệ trường đạt chuẩn quốc gia (%), năm học 2021-2022',
    );
  });

  it('has strips of years that end with it', () => {
    const html = pageHtml(vietNam, 'viet-nam/?nam=2016-2017');
    const labels = [...html.matchAll(/class="[^"]*dotYear[^"]*">([^<]*)</g)].map((match) =>
      (match[1] ?? '').replace('\u2011', '-'),
    );
    expect(new Set(labels)).toEqual(new Set(['12-13', '16-17']));
  });
});
