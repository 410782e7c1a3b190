import { describe, expect, it } from 'vitest';
import { loadPackage } from '#build/site/load-package.ts';
import { toQualityRecord } from '#publish/quality-record.ts';
import type { Language } from '#domain/localized.ts';
import { provideAllMessages } from '#i18n/all-messages.ts';
import { toDataset } from '#indicators/dataset.ts';
import { wordsOf } from '#pages/parts/words.ts';
import type { ListedFinding } from '#pages/quality/finding-words.ts';
import { findingText } from '#pages/quality/finding-words.ts';
import { qualityWords } from '#pages/quality/quality-words.ts';
import { encodeRoute } from '#url/link.ts';
import type { Route } from '#url/route.ts';
import { emptyView } from '#url/route.ts';

// The sentences of the page on data quality, over the real packages. Figures are those of the CSV files.

provideAllMessages();

const told = async (id: string) => {
  const pack = await loadPackage(id, `data/${id}`);
  const dataset = toDataset(pack.context, pack.cube);
  const listed = toQualityRecord(pack).findings.filter(
    (finding): finding is ListedFinding => finding.kind !== 'rate' && finding.kind !== 'sources',
  );
  return (language: Language) => {
    const page = { kind: 'quality' as const };
    const route: Route = { language, packageId: id, page, view: emptyView };
    return listed.map((finding) => {
      const { title, to, text } = findingText(
        qualityWords(wordsOf(language)),
        dataset,
        route,
        finding,
      );
      return { kind: finding.kind, title, text, link: to ? encodeRoute(to) : '' };
    });
  };
};

const laoCai = await told('lao-cai');
const vietNam = await told('viet-nam');

/** Periods are written with a hyphen that does not break and a space that does not either. */
const plain = (text: string): string => text.replaceAll('\u2011', '-').replaceAll('\u00a0', ' ');

const find = (lines: ReturnType<typeof laoCai>, kind: string, part: string) =>
  lines.find((line) => line.kind === kind && plain(line.text).includes(part));

describe('sentences', () => {
  it('a jump, with unit, period, values and a link to that year', () => {
    const line = find(laoCai('vi'), 'jump', 'tăng 43');
    expect(plain(line?.text ?? '')).toBe(
      'Năm học 2003-2004, tỉnh Lào Cai: 141 trường, tăng 43 (43,9%) so với 98 trường của năm học 2002-2003.',
    );
    expect(line?.link).toBe(
      'lao-cai/chi-so/schools/?nam=2003-2004&cap=lowerSecondary&cach=nso',
    );
    expect(plain(find(laoCai('en'), 'jump', 'up 43')?.text ?? '')).toBe(
      'School year 2003-2004, Lào Cai province: 141 schools, up 43 (43.9%) on 98 schools in school year 2002-2003.',
    );
  });

  it('a total that its parts do not make', () => {
    expect(plain(find(laoCai('vi'), 'sum', '235.445')?.text ?? '')).toBe(
      'Năm học 2024-2025, tỉnh Lào Cai: cộng 5 cấp học được 235.445 học sinh, tổng đã in là 235.731 học sinh, lệch 286 (0,12%).',
    );
    const units = find(vietNam('en'), 'sum', '4,173,627');
    expect(plain(units?.text ?? '')).toContain('63 units make 4,173,627');
    expect(plain(units?.text ?? '')).toContain('off by 7,659 (0.18%)');
  });

  it('a unit of its own is chosen where the link leads', () => {
    const line = find(vietNam('vi'), 'jump', 'Cao Bằng');
    expect(line?.link).toContain('dv=cao-bang');
  });

  it('many units and levels in one sentence', () => {
    expect(plain(find(vietNam('vi'), 'gap', '63 đơn vị')?.text ?? '')).toMatch(
      /^63 đơn vị: không có số của năm học 2019-2020\./,
    );
    expect(plain(find(laoCai('vi'), 'gap', 'ở mầm non')?.text ?? '')).toContain(
      'năm học 2022-2023, 2023-2024 ở mầm non, tiểu học, THCS, THPT, GDTX.',
    );
  });
});

describe.each([
  ['lao-cai', laoCai],
  ['viet-nam', vietNam],
])('every sentence of %s', (_, lines) => {
  it.each(['vi', 'en'] as const)('is whole, and leaves no code behind (%s)', (language) => {
    for (const { title, text } of lines(language)) {
      expect(title).not.toBe('');
      expect(text).not.toBe('');
      expect(`${title} ${text}`).not.toMatch(/undefined|NaN|\[object|\d{4}-\d{2}-\d{2}/);
    }
  });

  it('is as long a list in both languages', () => {
    expect(lines('en').map(({ kind }) => kind)).toEqual(lines('vi').map(({ kind }) => kind));
  });
});
