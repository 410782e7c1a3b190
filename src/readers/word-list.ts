/** Words and phrases written one after the other, parted by "|"; line breaks count as spaces. */
export function wordList(text: string): string[] {
  return text.split('|').map((words) => words.replace(/\s+/g, ' ').trim());
}
