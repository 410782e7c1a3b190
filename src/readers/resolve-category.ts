import type { Category, CategoryName } from './category-names.ts';
import { categoryNames } from './category-names.ts';
import { hasPhrase, headerKey, withoutPhrase } from './header-key.ts';

/** The category that a text means; `total` is the whole that the others are parts of. */
export type CategoryReading =
  | { readonly kind: 'found'; readonly category: Category; readonly isExact: boolean }
  | { readonly kind: 'total' }
  | { readonly kind: 'unknown' };

const totals: ReadonlySet<string> = new Set(
  ['tổng số', 'tổng', 'tổng cộng', 'chung', 'total', 'all', 'cả hai', 'both'].map(headerKey),
);

// With their marks: "năm" is a year.
const sexes: ReadonlyMap<string, string> = new Map([
  ['nam', 'male'],
  ['male', 'male'],
  ['boys', 'male'],
  ['nữ', 'female'],
  ['nu', 'female'],
  ['female', 'female'],
  ['girls', 'female'],
]);

const byKey = new Map(categoryNames.map((name) => [name.key, name]));

/** Reads a cell or a header that is a category: "Công lập", "Ngoài công lập", "Nữ", "Pháp luật", "TH&THCS", "Tổng số". */
export function resolveCategory(text: string): CategoryReading {
  if (text.length > 200) return { kind: 'unknown' };
  const sex = sexes.get(text.normalize('NFC').trim().toLowerCase());
  if (sex !== undefined) {
    return { kind: 'found', category: { dimension: 'sex', value: sex }, isExact: true };
  }
  const key = headerKey(text).replace(/^(?:trong do|chia ra|loai hinh) /, '');
  if (totals.has(key)) return { kind: 'total' };
  const name = byKey.get(key) ?? bilingual(text);
  return name === undefined
    ? { kind: 'unknown' }
    : { kind: 'found', category: name.category, isExact: name.isExact };
}

/** "Công lập - Public", as yearbooks print it: both halves have to mean the same. */
function bilingual(text: string): CategoryName | undefined {
  const [first, second, ...more] = text
    .split(/ [-–] |\n/u)
    .map((half) => byKey.get(headerKey(half)));
  return more.length === 0 && first?.category.value === second?.category.value ? first : undefined;
}

/** The category named inside a header's key, and the key without it: "so truong cong lap" -> public, "so truong". */
export function categoryIn(key: string): { category: Category; rest: string } | undefined {
  const name = categoryNames.find(
    (candidate) => candidate.insideHeaders && hasPhrase(key, candidate.key),
  );
  return name && { category: name.category, rest: withoutPhrase(key, name.key) };
}
