import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from './link.ts';
import { decodeQuery } from './query.ts';
import type { Route } from './route.ts';
import { emptyView } from './route.ts';
import { decodeShell, reservedWords } from './shell.ts';

const route = fc.record({
  language: fc.constantFrom('vi' as const, 'en' as const),
  packageId: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/).filter((id) => !reservedWords.has(id)),
  edition: fc.constantFrom('draft' as const, 'folder' as const),
  page: fc.constantFrom<Route['page']>(
    { kind: 'overview' },
    { kind: 'quality' },
    { kind: 'indicator', id: 'pupils' },
    { kind: 'area', id: 'bac-ha' },
  ),
  view: fc.constantFrom(emptyView, { ...emptyView, period: '2024-2025', areaIds: ['a', 'b'] }),
});

describe('shells', () => {
  it('hold any page of a package: decode(encode(route)) is the route', () => {
    fc.assert(
      fc.property(route, (place) => {
        const { path, query } = addressOf(place, () => false);
        const { edition, page, packageId, language } = place;
        expect(decodeShell(path, query)).toEqual({ edition, page, packageId, language });
        expect(decodeQuery(query)).toEqual(place.view);
      }),
    );
  });

  it('are not used for a page that has a document, but always for a draft', () => {
    const place = { language: 'vi', packageId: 'lao-cai', page: { kind: 'overview' } } as const;
    const at = (edition: 'draft' | 'folder') =>
      addressOf({ ...place, edition, view: emptyView }, () => true).path;
    expect(at('folder')).toBe('lao-cai/');
    expect(at('draft')).toBe('ban-nhap/');
  });

  it('read nothing else: no page, no package, another document', () => {
    expect(decodeShell('xem/', '')).toBeUndefined();
    expect(decodeShell('xem/', '?trang=')).toBeUndefined();
    expect(decodeShell('xem/', '?trang=a/b/c/d/e')).toBeUndefined();
    expect(decodeShell('xem/', '?trang=../../etc')).toBeUndefined();
    expect(decodeShell('lao-cai/', '?trang=lao-cai/')).toBeUndefined();
  });
});
