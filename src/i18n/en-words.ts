/** Names whose plural is more than an ending. */
const irregular: readonly (readonly [one: string, many: string])[] = [
  ['person', 'people'],
  ['child', 'children'],
  ['province or city', 'provinces and cities'],
  ['commune, ward or township', 'communes, wards and townships'],
];

/** "1 unit", "2 units". The thing may come in either number: catalogues say "pupils", levels of units "district". */
export function counted(count: string, thing: string): string {
  if (thing === '%') return `${count}%`;
  return `${count} ${count === '1' ? oneOf(thing) : manyOf(thing)}`;
}

/** "have" after a plural count, "has" after 1; any pair of words that follows a count. */
export function agree(count: string, afterOne: string, afterMany: string): string {
  return count === '1' ? afterOne : afterMany;
}

/** The singular: schools -> school, classes -> class, pupils per class -> pupil per class. */
export function oneOf(thing: string): string {
  const known = irregular.find((pair) => pair.includes(thing));
  if (known) return known[0];
  const [noun, rest] = splitNoun(thing);
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y${rest}`;
  if (noun.endsWith('sses')) return noun.slice(0, -2) + rest;
  return (noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun) + rest;
}

/** The plural: district -> districts, class -> classes; a plural stays as it is. */
export function manyOf(thing: string): string {
  const known = irregular.find((pair) => pair.includes(thing));
  if (known) return known[1];
  const [noun, rest] = splitNoun(thing);
  if (noun.endsWith('ss')) return `${noun}es${rest}`;
  if (noun === '' || noun.endsWith('s')) return thing;
  return (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`) + rest;
}

/** How a sentence opens: "In school year 2024-2025", "In 2024", "On 31 December 2024". */
export function openingPeriod(period: string): string {
  const isDay = /^\d{1,2} \p{L}+ \d{4}$/u.test(period);
  return `${isDay ? 'On' : 'In'} ${period.replace(/^School year/, 'school year')}`;
}

/** The name of a school level after another word: "Lower secondary" -> "lower secondary". */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The noun that takes the ending, apart from "per class" behind it. */
function splitNoun(thing: string): readonly [noun: string, rest: string] {
  const at = thing.indexOf(' per ');
  return at < 0 ? [thing, ''] : [thing.slice(0, at), thing.slice(at)];
}
