/**
 * How two names with the same letters differ in their Vietnamese marks.
 * - `same`: the same marks, wherever the tone is put: "hoà" and "hòa"
 * - `fewer`: marks are missing on one side, none contradict: "Lao Cai", "Bắc Ha"
 * - `conflict`: different marks on a letter: "Bảo Hạ" and "Bảo Hà" are two names
 */
export type MarkComparison = 'same' | 'fewer' | 'conflict';

const tones = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);
const vowels = new Set('aeiouy');

interface Marks {
  /** Marks that belong to a letter (circumflex, breve, horn, stroke), by place of the letter. */
  readonly shapes: readonly string[];
  /** Tones by run of vowels, so that the place of a tone in its syllable does not count. */
  readonly tones: readonly string[];
}

/** Compares the marks of two names; case, spaces and punctuation do not count. Takes short texts. */
export function compareMarks(a: string, b: string): MarkComparison {
  const left = marksOf(a);
  const right = marksOf(b);
  if (left.shapes.length !== right.shapes.length) return 'conflict';
  const all = [compareLists(left.shapes, right.shapes), compareLists(left.tones, right.tones)];
  if (all.includes('conflict')) return 'conflict';
  return all.includes('fewer') ? 'fewer' : 'same';
}

/** Whether a name is written without any Vietnamese mark. */
export function isUnmarked(text: string): boolean {
  const { shapes, tones: found } = marksOf(text);
  return shapes.every((mark) => mark === '') && found.every((mark) => mark === '');
}

function compareLists(a: readonly string[], b: readonly string[]): MarkComparison {
  let result: MarkComparison = 'same';
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const one = a[at] ?? '';
    const two = b[at] ?? '';
    if (one === two) continue;
    if (one !== '' && two !== '') return 'conflict';
    result = 'fewer';
  }
  return result;
}

function marksOf(text: string): Marks {
  const shapes: string[] = [];
  const runs: string[] = [];
  let isInRun = false;
  for (const sign of text.toLowerCase().normalize('NFD')) {
    if (tones.has(sign)) {
      if (isInRun) runs.push((runs.pop() ?? '') + sign);
    } else if (/\p{M}/u.test(sign)) {
      if (shapes.length > 0) shapes.push((shapes.pop() ?? '') + sign);
    } else if (/[\p{L}\p{N}]/u.test(sign)) {
      shapes.push(sign === 'đ' || sign === 'ð' ? '-' : '');
      const isVowel = vowels.has(sign);
      if (isVowel && !isInRun) runs.push('');
      isInRun = isVowel;
    } else {
      isInRun = false;
    }
  }
  return { shapes, tones: runs };
}
