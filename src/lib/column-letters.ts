/** Letters of a zero-based column as a spreadsheet shows them: 0 -> "A", 26 -> "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Zero-based column of its letters: "B" -> 1, "AA" -> 26; -1 for none. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
