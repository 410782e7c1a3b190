import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedView, encodeRoute, rootPrefix } from './link.ts';
import { decodePath, encodePath } from './path.ts';
import { decodeQuery, encodeQuery } from './query.ts';
import type { Page, ViewState } from './route.ts';
import { emptyView } from './route.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const year = fc.integer({ min: 1990, max: 2099 }).map((y) => `${y}-${y + 1}`);
const period = fc.oneof(fc.constant(''), year, fc.constant('2024-12-31'), fc.constant('2024'));
const level = fc.constantFrom('', 'primary', 'lowerSecondary', 'generalEducation');
const category = fc.constantFrom('', 'learningField:law', 'nhóm tuổi:85 trở lên', 'age:65+');
const view: fc.Arbitrary<ViewState> = fc.record({
  period,
  comparePeriod: period,
  areaIds: fc.uniqueArray(id, { maxLength: 4 }),
  level,
  category,
  counting: fc.oneof(fc.constant(''), id),
  indicatorId: fc.oneof(fc.constant(''), id),
  finding: fc.constantFrom('', 'jump', 'sources'),
  assumption: fc.constantFrom(
    '',
    'c-02635~age5-enrolment-rate~~45,c-02641~literacy-rate-level-1~a15to35~900',
  ),
  boundary: fc.constantFrom('', '2025-07', 'pre-2025-07:district'),
  mayEstimate: fc.boolean(),
  secondId: fc.oneof(fc.constant(''), id),
  unitSet: fc.oneof(
    fc.constantFrom('', 'district', 'town', 'chon'),
    id.map((text) => `giong:${text}`),
  ),
  fromPeriod: period,
  measure: fc.oneof(
    fc.constantFrom('', 'difference', 'percent', 'index'),
    id.map((text) => `per:${text}`),
  ),
  figureKind: fc.constantFrom('', 'lines', 'bars', 'heat', 'scatter'),
  classing: fc.constantFrom('', 'natural:5', 'own:-1.5,50,62.5', 'target:4'),
  filter: fc.constantFrom('', '2', '0,4', '2.0', 'not-collected'),
  inside: fc.oneof(fc.constant(''), id),
  frame: fc.constantFrom('', '2.5,310,220'),
  older: fc.constantFrom('', '1'),
  publishedOnly: fc.boolean(),
  figure: fc.option(
    fc.record({
      indicatorId: id,
      areaId: id,
      period: year,
      level,
      category,
      counting: fc.oneof(fc.constant(''), id),
    }),
    { nil: undefined },
  ),
});
const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom<Page>(
    { kind: 'overview' },
    { kind: 'indicator-list' },
    { kind: 'area-list' },
    { kind: 'methods' },
    { kind: 'quality' },
    { kind: 'attainment' },
    { kind: 'norms' },
    { kind: 'intake' },
    { kind: 'compare' },
    { kind: 'map' },
    { kind: 'gallery' },
  ),
  id.map((value): Page => ({ kind: 'indicator', id: value })),
  id.map((value): Page => ({ kind: 'area', id: value })),
);

describe('links', () => {
  it('decode(encode(view)) is the view', () => {
    fc.assert(
      fc.property(view, (state) => {
        expect(decodeQuery(encodeQuery(state))).toEqual(state);
      }),
    );
  });

  it('decode(encode(path)) is the page, in both languages', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('vi' as const, 'en' as const),
        id.filter((text) => text !== 'en'),
        page,
        (language, packageId, target) => {
          expect(decodePath(encodePath(language, packageId, target))).toEqual({
            language,
            packageId,
            page: target,
          });
        },
      ),
    );
  });

  it('any text is read without harm', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(decodeQuery(`?${text}`)).toBeDefined();
        expect(() => decodePath(text)).not.toThrow();
      }),
    );
  });

  it('a link without choices has no query', () => {
    expect(encodeQuery(emptyView)).toBe('');
    expect(
      encodeRoute({
        language: 'en',
        packageId: 'lao-cai',
        page: { kind: 'area', id: 'bac-ha' },
        view: { ...emptyView, period: '2021-2022' },
      }),
    ).toBe('en/lao-cai/areas/bac-ha/?nam=2021-2022');
  });

  it('a filtered list of findings has its own keys', () => {
    const route = {
      language: 'vi' as const,
      packageId: 'lao-cai',
      page: { kind: 'quality' as const },
      view: { ...emptyView, areaIds: ['lao-cai'], indicatorId: 'pupils', finding: 'jump' },
    };
    expect(encodeRoute(route)).toBe('lao-cai/chat-luong/?dv=lao-cai&chi-so=pupils&loai=jump');
    expect(encodeRoute({ ...route, language: 'en', view: emptyView })).toBe(
      'en/lao-cai/data-quality/',
    );
    expect(carriedView(route.view)).toEqual({ ...emptyView, areaIds: ['lao-cai'] });
  });

  it('steps back to the root', () => {
    expect(rootPrefix('')).toBe('');
    expect(rootPrefix('lao-cai/chi-so/pupils/')).toBe('../../../');
  });
});

describe('old links keep working', () => {
  it.each([
    ['?namhoc=2024-2025&donvi=bac-ha', { period: '2024-2025', areaIds: ['bac-ha'] }],
    [
      '?year=2024/25&unit=sa-pa,bac-ha&level=primary',
      { period: '2024-2025', areaIds: ['sa-pa', 'bac-ha'], level: 'primary' },
    ],
    ['?nam=2021–2022', { period: '2021-2022' }],
  ])('%s', (search, expected) => {
    expect(decodeQuery(search)).toEqual({ ...emptyView, ...expected });
  });

  it('what cannot be read falls back to the default', () => {
    expect(decodeQuery('?nam=2024-2026x&cap=university&dv=<b>&so=a~b')).toEqual(emptyView);
  });
});
