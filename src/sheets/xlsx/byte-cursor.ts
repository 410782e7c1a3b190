/** How a scan of some bytes ended: more bytes are needed, the rows end, or something only the general reader knows. */
export type ScanEnd = 'more' | 'end' | 'odd';

/** Ends a scan from within. */
export class Stop extends Error {
  readonly end: ScanEnd;

  constructor(end: ScanEnd) {
    super(end);
    this.end = end;
  }
}
const cut = new Stop('more');
export const odd = new Stop('odd');

const lt = 60;
const gt = 62;
const slash = 47;
const quote = 34;
const equals = 61;
const ampersand = 38;

/** Told the first sign and length of the name of an attribute, and where its value begins and ends. */
export type AttributeHandler = (first: number, size: number, from: number, to: number) => void;

/** Goes through bytes of XML that is written plainly: no comments or other sections, double quotes only. */
export class ByteCursor {
  bytes: Uint8Array = new Uint8Array();
  at = 0;
  end = 0;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  /** Where names of attributes of the tag at hand begin, and how long they are: no name may stand twice. */
  readonly #names: number[] = [];
  readonly #sizes: number[] = [];

  /** Reads attributes up to the end of a tag. @returns whether the tag closes itself */
  attributes(take: AttributeHandler): boolean {
    const { bytes } = this;
    let names = 0;
    for (;;) {
      const isApart = this.skipBlanks();
      const first = bytes[this.at] ?? 0;
      if (first === gt) {
        this.at += 1;
        return false;
      }
      if (first === slash) {
        this.at += 1;
        if (this.at >= this.end) throw cut;
        if (bytes[this.at] !== gt) throw odd;
        this.at += 1;
        return true;
      }
      if (!isApart || !isLetter(first)) throw odd;
      const name = this.at;
      while (this.at < this.end && isNameSign(bytes[this.at] ?? 0)) this.at += 1;
      const size = this.at - name;
      if (this.at + 1 >= this.end) throw cut;
      if (size === 0 || bytes[this.at] !== equals || bytes[this.at + 1] !== quote) throw odd;
      this.at += 2;
      const from = this.at;
      for (; this.at < this.end; this.at += 1) {
        const byte = bytes[this.at] ?? 0;
        if (byte === quote) break;
        if (byte === lt || byte === ampersand || byte < 32 || byte > 126) throw odd;
      }
      if (this.at >= this.end) throw cut;
      for (let i = 0; i < names; i += 1)
        if (this.#sizes[i] === size && this.#isSame(this.#names[i] ?? 0, name, size)) throw odd;
      this.#names[names] = name;
      this.#sizes[names] = size;
      names += 1;
      take(first, size, from, this.at);
      this.at += 1;
    }
  }

  /** Goes over a text to behind the tag that ends it. @returns where the text ends */
  textEnd(word: readonly number[]): number {
    const { bytes } = this;
    let { at } = this;
    for (; at < this.end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === lt) break;
      if (byte === gt || byte < 32 || byte === 127) throw odd;
    }
    this.at = at;
    this.take(word);
    return at;
  }

  #isSame(a: number, b: number, size: number): boolean {
    for (let i = 0; i < size; i += 1) if (this.bytes[a + i] !== this.bytes[b + i]) return false;
    return true;
  }

  /** Text of some bytes, with references to signs resolved. */
  decoded(from: number, to: number): string {
    let text: string;
    try {
      text = this.#decoder.decode(this.bytes.subarray(from, to));
    } catch {
      throw odd;
    }
    if (/[\uFFFE\uFFFF]/.test(text)) throw odd;
    return text.includes('&') ? text.replace(/&([^&;]*);?/g, resolved) : text;
  }

  /** A text of few signs; one sign is not worth a decoder. */
  short(from: number, to: number): string {
    if (to - from !== 1) return this.decoded(from, to);
    return String.fromCharCode(this.bytes[from] ?? 0);
  }

  digits(from: number, to: number): number {
    if (to === from || to - from > 9) throw odd;
    let value = 0;
    for (let at = from; at < to; at += 1) {
      const digit = (this.bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) throw odd;
      value = value * 10 + digit;
    }
    return value;
  }

  /** Goes over blanks to the next sign. @returns whether there were any */
  skipBlanks(): boolean {
    const from = this.at;
    for (; this.at < this.end; this.at += 1) {
      const byte = this.bytes[this.at] ?? 0;
      if (byte !== 32 && byte !== 10 && byte !== 13 && byte !== 9) return this.at > from;
    }
    throw cut;
  }

  is(word: readonly number[]): boolean {
    const { bytes, at, end } = this;
    for (let i = 0; i < word.length; i += 1) {
      if (at + i >= end) throw cut;
      if (bytes[at + i] !== word[i]) return false;
    }
    return true;
  }

  take(word: readonly number[]): void {
    if (!this.is(word)) throw odd;
    this.at += word.length;
  }
}

const named: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** The sign that a reference means; only plain signs above the blank have one here. */
function resolved(reference: string): string {
  const known = named.get(reference);
  if (known !== undefined) return known;
  const [, decimal, hex] = /^&#(?:(\d{1,7})|x([0-9a-f]{1,6}));$/i.exec(reference) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isSign = (code >= 32 && code < 0xd800) || (code > 0xdfff && code < 0xfffe);
  if (!isSign || reference.startsWith('&#X')) throw odd;
  return String.fromCharCode(code);
}

const isLetter = (byte: number): boolean =>
  (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90);

const isNameSign = (byte: number): boolean =>
  isLetter(byte) || (byte >= 48 && byte <= 58) || byte === 95 || byte === 45 || byte === 46;
