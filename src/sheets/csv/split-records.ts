/** A record of a text table. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** The first cell whose quote does not close where the cell ends; unclosed when it never does. */
  readonly brokenQuote?: { readonly column: number; readonly isUnclosed: boolean };
  /** Where the last cell begins in the text. */
  readonly lastStart: number;
}

/**
 * Takes delimited text apart, record by record. A quote is special only at the beginning of a cell; two quotes inside
 * are one; CRLF, LF and CR all end a record outside quotes and stay as they are inside. An empty delimiter makes every
 * line one cell.
 */
export function* splitRecords(text: string, delimiter: string): Generator<TextRecord> {
  const nextStop = stopFinder(text, delimiter);
  let at = 0;
  while (at < text.length) {
    const cells: string[] = [];
    let brokenQuote: TextRecord['brokenQuote'];
    let lastStart = at;
    for (;;) {
      lastStart = at;
      if (text[at] === '"') {
        const quoted = readQuoted(text, at);
        const end = nextStop(quoted.end);
        const rest = text.slice(quoted.end, end);
        if (!quoted.isClosed) brokenQuote = { column: cells.length, isUnclosed: true };
        else if (rest.trim() !== '') {
          brokenQuote ??= { column: cells.length, isUnclosed: false };
        }
        cells.push(quoted.value + rest.trimEnd());
        at = end;
      } else {
        const end = nextStop(at);
        cells.push(text.slice(at, end));
        at = end;
      }
      if (at >= text.length || text[at] !== delimiter) break;
      at += 1;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    yield { cells, lastStart, ...(brokenQuote && { brokenQuote }) };
  }
}

/** Finds where a cell without quotes ends: a delimiter, a line break or the end. Asks for places in rising order. */
function stopFinder(text: string, delimiter: string): (from: number) => number {
  const stop = new RegExp(delimiter === '' ? '[\\r\\n]' : `[\\r\\n${escapeSign(delimiter)}]`, 'g');
  return (from) => {
    stop.lastIndex = from;
    const match = stop.exec(text);
    return match?.index ?? text.length;
  };
}

const escapeSign = (sign: string) => (/[\]\\^-]/.test(sign) ? `\\${sign}` : sign);

function readQuoted(text: string, open: number): { value: string; end: number; isClosed: boolean } {
  let value = '';
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length, isClosed: false };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1, isClosed: true };
    value += '"';
    from = quote + 2;
  }
}
