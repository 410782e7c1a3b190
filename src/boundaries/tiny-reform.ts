import type { Area } from '#domain/area.ts';
import type { CrosswalkLink } from '#domain/package-context.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { TinyRow } from '#indicators/tiny-dataset.ts';
import { tinyDataset } from '#indicators/tiny-dataset.ts';

// For tests only: the made-up place "whole", whose units a to d became others on a day.

const both = (text: string) => ({ vi: text, en: text });

/** A unit of the tiny place. */
export function tinyUnit(id: string, more: Partial<Area> = {}): Area {
  return {
    id,
    officialCode: '',
    name: both(id),
    short: both(id),
    type: 'district',
    level: 'district',
    parentId: 'whole',
    validFrom: '',
    validTo: '2025-06-30',
    predecessorIds: [],
    successorIds: [],
    boundarySet: 'old',
    order: 0,
    aliases: [],
    note: both(''),
    ...more,
  };
}

/** A row of the crosswalk: all of the old unit unless a share is given; NaN is a share that nobody states. */
export function tinyLink(oldAreaId: string, newAreaId: string, share = 1): CrosswalkLink {
  return {
    oldAreaId,
    newAreaId,
    relation: share === 1 ? 'whole' : 'part',
    share: Number.isNaN(share) ? undefined : share,
    date: '2025-07-01',
    sourceId: 'decree',
  };
}

/** The units a to d reported `rows`; by `links` they went into others, which share their codes for a trap. */
export function tinyReform(rows: readonly TinyRow[], links: readonly CrosswalkLink[]): Dataset {
  const newIds = [...new Set(links.map((link) => link.newAreaId))];
  const codes = ['01', '02', '03', '04'];
  return tinyDataset({
    rows,
    context: {
      areas: [
        tinyUnit('whole', { level: 'province', parentId: '', boundarySet: '', validTo: '' }),
        ...['a', 'b', 'c', 'd'].map((id, i) =>
          tinyUnit(id, { officialCode: codes[i] ?? '', order: i + 1 }),
        ),
        ...newIds.map((id, i) =>
          tinyUnit(id, {
            officialCode: codes.at(-1 - i) ?? '',
            boundarySet: 'new',
            validFrom: '2025-07-01',
            validTo: '',
            order: 10 + i,
          }),
        ),
      ],
      crosswalk: links,
    },
  });
}
