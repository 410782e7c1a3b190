import type { Indicator } from '#domain/indicator.ts';
import { headerKey } from './header-key.ts';
import { indicatorSynonyms } from './indicator-synonyms.ts';

/** Indicators of a list by every name; made once, read for every header. */
export interface IndicatorIndex {
  readonly byId: ReadonlyMap<string, Indicator>;
  /** By header key, with and without the word for the quantity ("Số", "Tỷ lệ"). */
  readonly byKey: ReadonlyMap<string, readonly Indicator[]>;
}

/** What the first word of a name says about the quantity. */
export type Quantity = 'rate' | 'count' | 'level';

const heads: readonly (readonly [head: string, quantity: Quantity])[] = [
  ['ti le phan tram', 'rate'],
  ['ti le', 'rate'],
  ['ti trong', 'rate'],
  ['phan tram', 'rate'],
  ['share of', 'rate'],
  ['rate of', 'rate'],
  ['percentage of', 'rate'],
  ['percent of', 'rate'],
  ['percent', 'rate'],
  ['tong so luong', 'count'],
  ['tong so', 'count'],
  ['so luong', 'count'],
  ['tong', 'count'],
  ['so', 'count'],
  ['number of', 'count'],
  ['total number of', 'count'],
  ['total', 'count'],
  ['muc do', 'level'],
];

/** Takes the word for the quantity off a key: "ti le truong dat chuan" -> "truong dat chuan", rate. */
export function splitQuantity(key: string): { rest: string; quantity?: Quantity } {
  const head = heads.find(([words]) => key.startsWith(`${words} `));
  if (head !== undefined) return { rest: key.slice(head[0].length + 1), quantity: head[1] };
  return / (?:rate|share|percentage)$/.test(key) ? { rest: key, quantity: 'rate' } : { rest: key };
}

/** Makes the index of a list of indicators. */
export function makeIndicatorIndex(indicators: readonly Indicator[]): IndicatorIndex {
  const byId = new Map<string, Indicator>();
  const byKey = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    byId.set(indicator.id, indicator);
    for (const key of keysOf(indicator)) {
      const list = byKey.get(key) ?? [];
      if (!list.includes(indicator)) byKey.set(key, [...list, indicator]);
    }
  }
  return { byId, byKey };
}

function keysOf(indicator: Indicator): Set<string> {
  const { id, name, short } = indicator;
  const written = [name.vi, name.en, short.vi, short.en, id, ...(indicatorSynonyms.get(id) ?? [])];
  const plain = written.map((text) => text.replace(/\s*\([^)]*\)/gu, ''));
  const keys = [...written, ...plain].map(headerKey).filter((key) => key !== '');
  return new Set(keys.flatMap((key) => [key, splitQuantity(key).rest]));
}
