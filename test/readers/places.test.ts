import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlaceIndex } from '#readers/place-index.ts';
import type { PlaceQuery } from '#readers/resolve-place.ts';
import { resolvePlace } from '#readers/resolve-place.ts';
import { isTotalLabel } from '#readers/total-label.ts';
import { realAreas } from '../support/real-lists.ts';

const laoCai = makePlaceIndex(await realAreas('lao-cai'));
const vietNam = makePlaceIndex(await realAreas('viet-nam'));
const both = makePlaceIndex([...laoCai.areas, ...vietNam.areas]);

const before = '2024-2025';
const after = '2025-2026';

/** The reading in one word: the area's id and what was fixed, or the kind with the ids it names. */
function said(query: PlaceQuery, index = laoCai): string {
  const reading = resolvePlace(index, query);
  switch (reading.kind) {
    case 'found':
      return [reading.area.id, reading.by, reading.fixed].filter(Boolean).join(' ');
    case 'ambiguous':
      return `ambiguous: ${reading.candidates.map(({ id }) => id).join(' ')}`;
    case 'clash':
      return `clash: ${reading.byCode?.id ?? '-'} ${reading.byName?.id ?? '-'}`;
    case 'unknown':
      return `unknown: ${reading.nearest.map(({ id }) => id).join(' ')}`.trim();
    case 'not-in-force':
      return `not-in-force: ${reading.area.id} ${reading.from}..${reading.to}`;
  }
}

const districts = [
  ['080', 'TP Lào Cai', 'lao-cai-city'],
  ['082', 'Huyện Bát Xát', 'bat-xat'],
  ['083', 'Huyện Mường Khương', 'muong-khuong'],
  ['084', 'Huyện Si Ma Cai', 'si-ma-cai'],
  ['085', 'Huyện Bắc Hà', 'bac-ha'],
  ['086', 'Huyện Bảo Thắng', 'bao-thang'],
  ['087', 'Huyện Bảo Yên', 'bao-yen'],
  ['088', 'Thị xã Sa Pa', 'sa-pa'],
  ['089', 'Huyện Văn Bàn', 'van-ban'],
] as const;

describe('resolvePlace by name', () => {
  it.each([
    ['Huyện Bắc Hà', 'bac-ha name'],
    ['H. Bắc Hà', 'bac-ha name'],
    ['H.Bắc Hà', 'bac-ha name'],
    ['h bắc hà', 'bac-ha name'],
    ['HUYỆN BẮC HÀ', 'bac-ha name'],
    ['Huyện Bắc Hà'.normalize('NFD'), 'bac-ha name'],
    ['huyen bac ha', 'bac-ha name'],
    ['Bac Ha district', 'bac-ha name'],
    ['Bắc Hà district', 'bac-ha name'],
    ['  Huyện   Bắc-Hà ', 'bac-ha name'],
    ['1. Huyện Bắc Hà', 'bac-ha name'],
    ['Huyện Bắc Hà (cũ)', 'bac-ha name'],
    ['Huyện Bắc Hà, tỉnh Lào Cai', 'bac-ha name'],
    ['Huyện Bắc Hà (Lào Cai)', 'bac-ha name'],
    ['Phòng GD&ĐT huyện Bắc Hà', 'bac-ha name'],
    ['UBND huyện Bắc Hà', 'bac-ha name'],
    ['Huyện Bac Hà', 'bac-ha name spelling'],
    ['TT Bắc Hà', 'c-02839 name'],
    ['Thị trấn Bắc Hà', 'c-02839 name'],
    ['TP Lào Cai', 'lao-cai-city name'],
    ['Tp. Lào Cai', 'lao-cai-city name'],
    ['T.P. Lào Cai', 'lao-cai-city name'],
    ['TP.Lào Cai', 'lao-cai-city name'],
    ['Thành phố Lào Cai', 'lao-cai-city name'],
    ['thành phố Laocai', 'lao-cai-city name spelling'],
    ['Lao Cai city', 'lao-cai-city name'],
    ['tỉnh Lào Cai', 'lao-cai name'],
    ['Tỉnh Lào Cai (cũ)', 'lao-cai alias'],
    ['Lào Cai province', 'lao-cai name'],
    ['Phường Lào Cai', 'c-02641 name'],
    ['TX Sa Pa', 'sa-pa name'],
    ['Thị xã Sa Pa', 'sa-pa name'],
    ['TX. SaPa', 'sa-pa name'],
    ['Thị xã Sapa', 'sa-pa name'],
    ['Huyện Sa Pa', 'sa-pa alias old-name'],
    ['Sa Pa town', 'sa-pa name'],
    ['Phường Sa Pa', 'c-03001 name'],
    ['P. Sa Pả', 'c-03002 name'],
    ['Simacai', 'ambiguous: si-ma-cai c-02809'],
    ['huyện Xi Ma Cai', 'si-ma-cai alias old-name'],
    ['Bảo Thắng', 'bao-thang name'],
    ['Xã Y Tý', 'c-02701 name'],
    ['Xã Ý Tý', 'c-02701 name spelling'],
    ['Xã Y Tí', 'c-02701 name'],
    ['Xã Xuân Hòa', 'c-02962 name'],
    ['Xã Xuân Hoà', 'c-02962 name'],
    ['Xã Nậm Chảy', 'c-02770 name'],
    ['Xã Quan Hồ Thẩn', 'c-02827 name'],
    ['Quan Hồ Thẩn', 'c-02827 name'],
  ])('%s in 2024-2025: %s', (name, expected) => {
    expect(said({ name, period: before })).toBe(expected);
  });

  it.each([
    ['Lào Cai', 'ambiguous: lao-cai lao-cai-city c-02641'],
    ['Bắc Hà', 'ambiguous: bac-ha c-02839'],
    ['Sa Pa', 'ambiguous: sa-pa c-03001'],
    ['Xã Thanh Bình', 'ambiguous: c-02779 c-03022'],
    ['Huyện Bảo Hạ', 'unknown: c-02989 c-02989-2025-07'],
    ['Huyện Bắc Hạ', 'unknown: bac-ha c-02839 c-02839-2025-07'],
    ['Huyện Bắc Haa', 'unknown: bac-ha c-02839 c-02839-2025-07'],
    ['Huyện Lào Cai', 'unknown: lao-cai lao-cai-2025-07 lao-cai-city'],
    ['Lao Cai town', 'unknown: lao-cai lao-cai-2025-07 lao-cai-city'],
    ['Huyện Bắc Hà, tỉnh Hà Giang', 'unknown: '],
    ['Hồ Thẩn', 'unknown:'],
    ['Hải Phòng', 'unknown:'],
    ['__proto__', 'unknown:'],
    ['', 'unknown:'],
    ['Xã Bắc Hà', 'not-in-force: c-02839-2025-07 2025-07-01..'],
  ])('%s in 2024-2025 is not taken: %s', (name, expected) => {
    expect(said({ name, period: before })).toContain(expected.trim());
  });

  it.each([
    ['Tỉnh Lào Cai', 'lao-cai-2025-07 name'],
    ['Lào Cai mới', 'lao-cai-2025-07 name'],
    ['Tỉnh Lào Cai (mới)', 'lao-cai-2025-07 name'],
    ['Huyện Bắc Hà', 'not-in-force: bac-ha ..2025-06-30'],
    ['Tỉnh Yên Bái', 'not-in-force: yen-bai ..2025-06-30'],
    ['Xã Bắc Hà', 'c-02839-2025-07 name'],
    ['Lào Cai', 'ambiguous: lao-cai-2025-07 c-02647-2025-07'],
    ['Phường Sa Pa', 'c-03006-2025-07 name'],
  ])('%s in 2025-2026: %s', (name, expected) => {
    expect(said({ name, period: after })).toBe(expected);
  });

  it('needs the half of 2025 where a calendar year has both', () => {
    expect(said({ name: 'Tỉnh Lào Cai', period: '2025' })).toBe(
      'ambiguous: lao-cai lao-cai-2025-07',
    );
    expect(said({ name: 'Tỉnh Lào Cai', period: '2025-06' })).toBe('lao-cai name');
    expect(said({ name: 'Tỉnh Lào Cai', period: '2025-07-01' })).toBe('lao-cai-2025-07 name');
    expect(said({ name: 'Tỉnh Lào Cai' })).toBe('ambiguous: lao-cai lao-cai-2025-07');
  });

  it('lets the other rows part areas of one name', () => {
    const name = 'Lào Cai';
    expect(said({ name, period: before, levelHint: 'district' })).toBe('lao-cai-city name');
    expect(said({ name, period: before, levelHint: 'province' })).toBe('lao-cai name');
    expect(said({ name: 'Bắc Hà', period: before, levelHint: 'district' })).toBe('bac-ha name');
    expect(said({ name: 'Xã Thanh Bình', period: before, parentHint: 'sa-pa' })).toBe(
      'c-03022 name',
    );
    expect(said({ name: 'Tỉnh Lào Cai', period: before, levelHint: 'district' })).toBe(
      'lao-cai name',
    );
  });

  it('never puts a commune in the place of a district that has ended', () => {
    expect(said({ name: 'Bắc Hà', period: after, levelHint: 'district' })).toBe(
      'not-in-force: bac-ha ..2025-06-30',
    );
  });

  it('knows the provinces', () => {
    expect(said({ name: 'TP. Hồ Chí Minh', period: before }, vietNam)).toBe(
      'ho-chi-minh-city name',
    );
    expect(said({ name: 'TP HCM', period: before }, vietNam)).toBe('ho-chi-minh-city alias');
    expect(said({ name: 'Sài Gòn', period: before }, vietNam)).toBe(
      'ho-chi-minh-city alias old-name',
    );
    expect(said({ name: 'Bà Rịa-Vũng Tàu', period: before }, vietNam)).toBe('ba-ria-vung-tau name');
    expect(said({ name: 'Thừa Thiên - Huế', period: before }, vietNam)).toBe('thua-thien-hue name');
    expect(said({ name: 'Khánh Hoà', period: before }, vietNam)).toBe('khanh-hoa name');
    expect(said({ name: 'Dak Lak', period: before }, vietNam)).toBe('dak-lak name');
    expect(said({ name: 'Cả nước', period: before }, vietNam)).toBe('viet-nam name');
    expect(said({ name: 'Hà Nội', period: before }, vietNam)).toBe('ha-noi name');
  });
});

describe('resolvePlace by code', () => {
  it.each(districts)('%s is %s', (code, name, id) => {
    expect(said({ code, period: before }, both)).toBe(`${id} code`);
    expect(said({ code, name, period: before }, both)).toBe(`${id} code`);
  });

  it.each(districts)('%s without its zero is restored with %s beside it', (code, name, id) => {
    const bare = name.replace(/^(?:TP|Huyện|Thị xã) /, '');
    const lost = code.slice(1);
    expect(said({ code: lost, name, period: before }, both)).toBe(`${id} code zero-restored`);
    expect(said({ code: lost, name: bare, period: before }, both)).toBe(`${id} code zero-restored`);
  });

  it.each(districts)('%s without its zero and a name is not taken', (code) => {
    expect(said({ code: code.slice(1), period: before }, both)).toMatch(/^(?:ambiguous|unknown)/);
    expect(said({ code: code.slice(1), period: before }, laoCai)).toMatch(/^unknown/);
    expect(said({ code: code.slice(1), period: after }, both)).toMatch(/^(?:ambiguous|unknown)/);
  });

  it.each<[PlaceQuery, string]>([
    [{ code: '80', name: 'Tỉnh Long An', period: before }, 'long-an code'],
    [{ code: '80', name: 'Long An', period: before }, 'long-an code'],
    [{ code: '80', period: before, levelHint: 'province' }, 'long-an code'],
    [{ code: '15', period: '2024' }, 'yen-bai code'],
    [{ code: '15', period: before }, 'yen-bai code'],
    [{ code: '15', period: after }, 'lao-cai-2025-07 code'],
    [{ code: '15', period: '2025' }, 'ambiguous: lao-cai-2025-07 yen-bai'],
    [{ code: '15', name: 'Yên Bái', period: after }, 'not-in-force: yen-bai ..2025-06-30'],
    [{ code: '15', name: 'Lào Cai', period: before }, 'not-in-force: lao-cai-2025-07 2025-07-01..'],
    [{ code: '10', name: 'Lào Cai', period: before }, 'lao-cai code'],
    [{ code: '10', name: 'Toàn tỉnh', period: before }, 'lao-cai code'],
    [{ code: '10', period: after }, 'not-in-force: lao-cai ..2025-06-30'],
    [{ code: '080', period: after }, 'not-in-force: lao-cai-city 2004-12-02..2025-06-30'],
    [{ code: "'080", name: 'Thành phố Lào Cai', period: before }, 'lao-cai-city code'],
    [{ code: 'lao-cai-city', period: before }, 'lao-cai-city code'],
    [{ code: '085', name: 'Huyện Bắc Haa', period: before }, 'bac-ha code spelling'],
    [{ code: '085', name: 'Huyện Bắc Hạ', period: before }, 'bac-ha code spelling'],
    [{ code: '085', name: 'Huyện Bảo Yên', period: before }, 'clash: bac-ha bao-yen'],
    [{ code: '085', name: 'Thị trấn Bắc Hà', period: before }, 'clash: bac-ha c-02839'],
    [{ code: '85', name: 'Huyện Bảo Yên', period: before }, 'clash: - bao-yen'],
    [{ code: '085', name: 'Hải Phòng', period: before }, 'clash: bac-ha hai-phong'],
    [{ code: '085', name: 'Atlantis', period: before }, 'clash: bac-ha -'],
    [{ code: '999', name: 'Huyện Bắc Hà', period: before }, 'clash: - bac-ha'],
    [{ code: '02770', name: 'Xã Nậm Chầy', period: before }, 'clash: c-02770 c-03076'],
    [{ code: '0080', name: 'TP Lào Cai', period: before }, 'clash: - lao-cai-city'],
    [{ code: '999', name: 'Atlantis', period: before }, 'unknown:'],
    [{ code: '1', name: 'Hà Nội', period: before }, 'ha-noi code zero-restored'],
    [{ code: '2701', name: 'Xã Y Tý', period: before }, 'c-02701 code zero-restored'],
  ])('%o: %s', (query, expected) => {
    expect(said(query, both)).toBe(expected);
  });
});

describe('resolvePlace, properties', () => {
  it('finds every area by its code and its full name in its own time', () => {
    const wrong = both.areas.filter((area) => {
      const period = area.validTo === '' ? after : before;
      const name = area.name.vi.replace(/ \(.*/, '');
      const found = said({ code: area.officialCode, name, period }, both);
      return found !== `${area.id} ${area.officialCode === '' ? 'name' : 'code'}`;
    });
    expect(wrong).toEqual([]);
  });

  it('never throws, whatever the texts', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, fc.string(), (code, name, period) => {
        expect(resolvePlace(laoCai, { code, name, period }).kind).toBeTypeOf('string');
        expect(resolvePlace(laoCai, { name }).kind).not.toBe('clash');
      }),
    );
    expect(resolvePlace(laoCai, { name: '\u0301'.repeat(100_000) }).kind).toBe('unknown');
  });
});

describe('isTotalLabel', () => {
  it.each([
    'Tổng cộng',
    'TỔNG SỐ',
    'Toàn tỉnh',
    'Cộng',
    'Cộng:',
    'Total',
    'Cả nước',
    'Tổng số (9 đơn vị)',
    'Tổng cộng'.normalize('NFD'),
    'toan tinh',
    'Tổng',
  ])('%s adds up the others', (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  it.each(['Cộng Hoà', 'Bắc Hà', '', 'Tổng số trường', 'x'.repeat(100_000)])(
    '%s does not',
    (text) => {
      expect(isTotalLabel(text)).toBe(false);
    },
  );
});
