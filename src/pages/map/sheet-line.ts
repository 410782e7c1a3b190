import type { GeoSheet } from '#geo/geo-sheet.ts';
import { upperFirst } from '#pages/parts/words.ts';
import type { MapWords } from './map-words.ts';

/** What every map says of its outlines: how exact, of which day, for what use, whose. */
export function sheetLine({ m, of }: MapWords, sheet: GeoSheet): string {
  return [
    sheet.approximate ? `${upperFirst(of(sheet.label))}.` : '',
    sheet.vintage === ''
      ? ''
      : m.mapVintage({ date: sheet.vintage.split('-').reverse().join('/') }),
    m.mapDisclaimer,
    of(sheet.attribution).replace(/[^.]$/, '$&.'),
  ]
    .filter((text) => text !== '')
    .join(' ');
}
