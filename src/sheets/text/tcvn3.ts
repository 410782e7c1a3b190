/** Letters of TCVN3 (ABC fonts, ".VnTime") from the byte on which each run begins. */
const runs: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters: ReadonlyMap<string, string> = new Map([
  ...runs.flatMap(([start, run]) =>
    Array.from(run, (letter, at): [string, string] => [String.fromCharCode(start + at), letter]),
  ),
  // The micro sign turns into the Greek letter in some programs.
  ['\u03BC', 'à'],
]);

/** "ơ" before "ng" or "c" without its "ư": the soft hyphen that stood for "ư" was dropped on the way. */
export const hasLostSoftHyphen = (converted: string): boolean =>
  /(?<![ưƯ])[ơờớởỡợƠỜỚỞỠỢ](?:ng|NG|c|C)(?!\p{L})/u.test(converted);

/**
 * Text in TCVN3 shown as Latin-1 letters ("Tr­êng") to Unicode; undefined when it holds letters TCVN3 has not.
 *
 * The fonts have capitals of Ă Â Ê Ô Ơ Ư Đ only; "TR¦êNG" is shown in a font of capitals. So a word with two or more
 * plain capitals and no small plain letter becomes capital as a whole, as does a short word in a line of such words.
 */
export function tcvn3ToUnicode(text: string): string | undefined {
  let isForeign = false;
  const converted = text.replace(/[^\0-\x7F]/gu, (sign) => {
    const letter = letters.get(sign);
    if (letter === undefined && /\p{L}|\p{M}/u.test(sign)) isForeign = true;
    return letter ?? sign;
  });
  if (isForeign) return undefined;
  return converted.replace(/[^\n]+/g, capitaliseLine);
}

const hasSmallPlain = /[a-z]/;
const plainCapitals = (word: string) => word.match(/[A-Z]/g)?.length ?? 0;

function capitaliseLine(line: string): string {
  if (!/[A-Z]/.test(line)) return line;
  const isCapitalLine = !hasSmallPlain.test(line) && /[A-Z].*[A-Z]/.test(line);
  return line.replace(/\p{L}+/gu, (word) =>
    !hasSmallPlain.test(word) && (isCapitalLine || plainCapitals(word) > 1)
      ? word.toUpperCase()
      : word,
  );
}
