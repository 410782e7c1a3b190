/** A phrase without the word that says what kind of thing it names. */
export interface StrippedPhrase {
  readonly rest: string;
  /** What the word stood for: "city", "rate". */
  readonly type: string;
}

// Folded words before a name (Vietnamese) or after it (English); the first list item names the kind.
const typeWords: readonly (readonly string[])[] = [
  ['province', 'tinh', 't'],
  ['city', 'thanh pho', 'tp'],
  ['town', 'thi xa', 'tx'],
  ['district', 'huyen', 'h', 'quan', 'q'],
  ['commune', 'xa', 'x'],
  ['ward', 'phuong', 'p'],
  ['township', 'thi tran', 'tt'],
  ['school', 'truong'],
];

// The same for words at the head of an indicator's name that a reader leaves out: "Tỷ lệ …", "Number of …".
const quantityWords: readonly (readonly string[])[] = [
  ['rate', 'ty le', 'ti le', 'share of', 'rate of'],
  ['number', 'so', 'tong so', 'number of'],
  ['level', 'muc do'],
];

const leading = [...typeWords, ...quantityWords].flatMap(([type = '', ...phrases]) =>
  phrases.map((phrase): readonly [phrase: string, type: string] => [phrase, type]),
);
const trailing = typeWords.map(([type = '']) => type);

/**
 * Takes one optional word off a folded phrase: "tp lao cai" -> "lao cai", city; "bac ha district" -> "bac ha", district.
 *
 * Nothing when the phrase has none, or has nothing else ("huyen").
 */
export function stripOptionalWord(folded: string): StrippedPhrase | undefined {
  const first = leading.find(([phrase]) => folded.startsWith(`${phrase} `));
  if (first !== undefined) return { rest: folded.slice(first[0].length + 1), type: first[1] };
  const last = trailing.find((type) => folded.endsWith(` ${type}`));
  if (last !== undefined) return { rest: folded.slice(0, -last.length - 1), type: last };
  return undefined;
}
