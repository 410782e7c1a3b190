/**
 * Gathers the text of a string with runs: every "t" counts but those that only tell how to pronounce it. Ends of lines
 * and signs that XML cannot hold are written "_x000D_".
 */
export class RichText {
  #text = '';
  #isInText = false;
  #phonetic = 0;

  open(name: string): void {
    if (name === 'rPh') this.#phonetic += 1;
    this.#isInText = name === 't' && this.#phonetic === 0;
  }

  add(text: string): void {
    if (this.#isInText) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic -= 1;
    if (name === 't') this.#isInText = false;
  }

  /** The text so far; the next one begins empty. */
  take(): string {
    const text = this.#text;
    this.#text = '';
    return decodeEscapes(text);
  }
}

/** "_x000D_" -> a carriage return; "_x005F_" is the underline that keeps such text as it is. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
