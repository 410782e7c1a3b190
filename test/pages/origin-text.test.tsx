import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#indicators/dataset.ts';
import { originHtml, pageHtml, textOf } from '../support/page-text.tsx';
import { readDataset } from '../support/read-dataset.ts';

let laoCai: Dataset;
beforeAll(async () => {
  laoCai = await readDataset('lao-cai');
});

const origin = (figure: string) => textOf(originHtml(laoCai, `lao-cai/?so=${figure}`));

describe('the origin of a computed ratio', () => {
  it('names the rows of its numerator and its denominator', () => {
    // observations-illustrative.csv: line 465 holds 22988 pupils, line 681 holds 824 classes
    const text = origin('pupils-per-class~bac-ha~2024-2025~~~department');
    expect(text).toContain(
      'Dòng của tệp: Số trẻ, học sinh, học viên observations-illustrative.csv, dòng 465',
    );
    expect(text).toContain('Dòng của tệp: Số nhóm, lớp observations-illustrative.csv, dòng 681');
    expect(text).toContain('Minh hoạ; tính từ các phần, có phần minh hoạ');
  });

  it('says what one pupil more is worth only where the digits show it', () => {
    // 1/824 = 0,0012…; 1/8231 = 0,00012…
    expect(origin('pupils-per-class~bac-ha~2024-2025~~~department')).toContain(
      'Thêm một học sinh là thêm 0,001 học sinh/lớp.',
    );
    const whole = origin('pupils-per-class~lao-cai~2024-2025~~~department');
    expect(whole).toContain('28,6');
    expect(whole).not.toContain('Thêm một');
  });
});

describe('the total of the units', () => {
  it('is marked as made up and opens its origin', () => {
    const html = pageHtml(laoCai, 'lao-cai/chi-so/pupils/');
    const row = html.slice(html.indexOf('Tổng các đơn vị'));
    const last = row.slice(0, row.indexOf('</tr>'));
    expect(last).toMatch(/madeUp[^>]*><button[^>]*data-so="pupils~sum-of-units~2024-2025/);
    const text = origin('pupils~sum-of-units~2024-2025~~~department');
    expect(text).toContain('235.731 học sinh số minh hoạ');
    expect(text).toContain('Tổng các đơn vị, Tỉnh Lào Cai, năm học 2024-2025');
    expect(text).toContain('Cộng các đơn vị');
    expect(text).toContain('Bắc Hà22.988');
  });

  it('of a rate is the sum of its parts: 429 of 594', () => {
    // 59 + 65 + 40 + 33 + 39 + 50 + 54 + 45 + 44 of 91 + 72 + 60 + 37 + 58 + 81 + 65 + 61 + 69
    const text = origin('national-standard-school-rate~sum-of-units~2024-2025~~~press');
    expect(text).toContain('72,2% số minh hoạ');
    expect(text).toContain('429594 × 100 = 72,2% khớp');
    expect(text).toContain('Bắc Hà67,2');
  });
});

describe('a count of staff', () => {
  it('is of managers, teachers and support staff, not of people', () => {
    const text = origin('staff~lao-cai~2024-2025~~~department');
    expect(text).toContain('16.779 cán bộ quản lý, giáo viên, nhân viên');
    expect(text).not.toContain('16.779 người');
  });
});
