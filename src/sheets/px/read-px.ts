import type { Cell, Sheet, SheetRow } from '#sheets/sheet.ts';
import { CellCount } from '#sheets/cell-count.ts';
import { cubePlace } from '#sheets/cube-place.ts';
import { refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';

/** Begins as a PC-Axis file does: with a keyword, an optional name in brackets, and "=". */
export const looksLikePx = (text: string): boolean =>
  /^\s*(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX)(?:\[[a-z-]+\])?\s*=\s*"/.test(
    text.slice(0, 200),
  );

/** A statement of a PX file: its keyword, the name in brackets behind it, and what it says. */
interface Statement {
  readonly keyword: string;
  readonly subject: string;
  readonly values: readonly string[];
}

interface Dimension {
  readonly name: string;
  readonly categories: readonly string[];
}

/** A PX file as a long sheet: a column for each of its dimensions, and "value". */
export function readPx(text: string, limits: OpenLimits): Sheet {
  const dataAt = /(?:^|[;\r\n])\s*DATA\s*=/.exec(text);
  if (dataAt === null) throw refusal('file-cut-off', {});
  const dataFrom = dataAt.index + dataAt[0].length;
  const dataEnd = text.indexOf(';', dataFrom);
  if (dataEnd < 0) throw refusal('file-cut-off', {});
  const statements = readStatements(text.slice(0, dataAt.index + 1));
  const dimensions = dimensionsOf(statements);
  const values = text.slice(dataFrom, dataEnd).match(/"[^"]*"|[^\s,;"]+/g) ?? [];
  const sizes = dimensions.map(({ categories }) => categories.length);
  const length = sizes.reduce((product, size) => product * size, 1);
  if (length >= limits.textRows) throw refusal('rows-too-many', { limit: limits.textRows });
  if (values.length !== length || dimensions.length === 0) {
    throw refusal('workbook-broken', { part: 'DATA' });
  }
  const count = new CellCount(limits);
  const header = [...dimensions.map(({ name }) => name), 'value'];
  const rows: SheetRow[] = [{ number: 1, cells: header }];
  values.forEach((value, at) => {
    const place = cubePlace(sizes, at);
    const names = dimensions.map(({ categories }, axis) => categories[place[axis] ?? 0] ?? '');
    const cells = [...names, toCell(value)];
    count.add(cells.length);
    rows.push({ number: at + 2, cells });
  });
  return { name: '', rows, merges: [], hiddenColumns: [] };
}

/** Statements of the file's own language; those of further languages are left out. */
function readStatements(text: string): Statement[] {
  const statement =
    /\s*([A-Z][A-Z0-9-]*)(\[[^\]]*\])?(?:\(((?:"[^"]*"|[^)"])*)\))?\s*=((?:"[^"]*"|[^";])*);/gy;
  const found: Statement[] = [];
  for (const [, keyword = '', language, subject = '', said = ''] of text.matchAll(statement)) {
    if (language !== undefined) continue;
    found.push({ keyword, subject: quotedTexts(subject)[0] ?? '', values: quotedTexts(said) });
  }
  return found;
}

/** Texts in quotes; one that goes on over several lines is written in several pairs of quotes without a comma. */
function quotedTexts(text: string): string[] {
  const found: string[] = [];
  let goesOn = false;
  for (const [, inside = '', comma] of text.matchAll(/"([^"]*)"\s*(,?)/g)) {
    if (goesOn) found.push((found.pop() ?? '') + inside);
    else found.push(inside);
    goesOn = comma === '';
  }
  return found;
}

function dimensionsOf(statements: readonly Statement[]): Dimension[] {
  const said = (keyword: string) =>
    statements.filter((statement) => statement.keyword === keyword).flatMap(({ values }) => values);
  const categories = new Map(
    statements
      .filter(({ keyword }) => keyword === 'VALUES')
      .map(({ subject, values }): [string, readonly string[]] => [subject, values]),
  );
  return [...said('STUB'), ...said('HEADING')].map((name) => {
    const own = categories.get(name) ?? [];
    if (own.length === 0) throw refusal('workbook-broken', { part: `VALUES("${name}")` });
    return { name, categories: own };
  });
}

/** A number with its text; signs for what is missing (".", "..", "-") stay as they are. */
function toCell(value: string): Cell {
  const text = value.startsWith('"') ? value.slice(1, -1) : value;
  return /^[+-]?\d+(?:\.\d+)?$/.test(text)
    ? { kind: 'number', value: Number(text), text, format: '' }
    : text;
}
