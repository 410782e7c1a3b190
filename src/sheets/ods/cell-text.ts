import type { XmlAttributes } from '#sheets/xlsx/read-xml.ts';

/** Parts of a cell that are no text of it: comments, pictures, how to pronounce it. */
const besides: ReadonlySet<string> = new Set([
  'annotation',
  'frame',
  'g',
  'custom-shape',
  'ruby-text',
  'note',
  'detective',
]);

/** Longest run of spaces that one mark may stand for. */
const longestRun = 1000;

/** Gathers the text of a cell: its paragraphs, one a line; runs of white space are one space, as the format says. */
export class CellText {
  readonly #paragraphs: string[] = [];
  #depth = 0;
  #skipped = 0;
  #text = '';

  open(name: string, attributes: XmlAttributes): void {
    if (this.#skipped > 0 || besides.has(name)) {
      this.#skipped += 1;
      return;
    }
    this.#depth += 1;
    if (name === 's') {
      const count = Number(attributes['text:c'] ?? 1);
      this.#text += ' '.repeat(
        Math.min(Math.max(Number.isInteger(count) ? count : 1, 1), longestRun),
      );
    } else if (name === 'tab') this.#text += '\t';
    else if (name === 'line-break') this.#text += '\n';
  }

  add(text: string): void {
    if (this.#skipped === 0 && this.#depth > 0) this.#text += text.replace(/[ \t\r\n]+/g, ' ');
  }

  close(): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    this.#depth -= 1;
    if (this.#depth > 0) return;
    this.#paragraphs.push(this.#text);
    this.#text = '';
  }

  /** The whole text; the next cell begins empty. Undefined when the cell has no paragraph at all. */
  take(): string | undefined {
    const paragraphs = this.#paragraphs.splice(0);
    [this.#text, this.#depth, this.#skipped] = ['', 0, 0];
    return paragraphs.length === 0 ? undefined : paragraphs.join('\n');
  }
}
