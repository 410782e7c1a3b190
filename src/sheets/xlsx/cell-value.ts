import type { Cell, NumberCell } from '#sheets/sheet.ts';
import type { CellStyle } from './read-styles.ts';
import { decodeEscapes } from './rich-text.ts';
import { serialToIso } from './serial-date.ts';

/** A cell as a sheet writes it. */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  /** Undefined when the cell holds no value at all. */
  readonly value: string | undefined;
  readonly inline: string;
  /** Undefined when the cell holds no formula. */
  readonly formula: string | undefined;
}

/** What cells of a workbook are read with. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly isFrom1904: boolean;
}

const plain: CellStyle = { format: '', isDate: false };
/** A decimal number as workbooks store it. */
export const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Value of a cell; undefined when what stands there is not what its type says. */
export function cellValue(raw: RawCell, context: CellContext): Cell | undefined {
  const { type, value } = raw;
  if (type === 'inlineStr') return raw.inline;
  if (value === undefined) return '';
  switch (type) {
    case 's':
      return /^\s*\d+\s*$/.test(value) ? context.strings[Number(value)] : undefined;
    case 'str':
      return decodeEscapes(value);
    case 'b':
      return booleanText(value.trim());
    case 'e':
      return { kind: 'error', text: value.trim() };
    case 'd':
      return isoDate(value.trim(), styleOf(raw, context)?.format ?? '');
    case 'n':
    case '':
      return numberValue(value.trim(), styleOf(raw, context), context.isFrom1904);
    default:
      return undefined;
  }
}

/** Style of a cell; undefined when the workbook has none of that number. */
const styleOf = ({ style }: RawCell, { styles }: CellContext) =>
  styles[style] ?? (style === 0 ? plain : undefined);

/** A day, or day and time, as ISO writes it. */
export function isoDate(value: string, format: string): Cell | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?Z?)?$/.exec(value);
  if (match === null) return undefined;
  const [, day = '', time = '00:00'] = match;
  return { kind: 'date', text: /^[0:]+$/.test(time) ? day : `${day}T${time}`, format };
}

const booleanText = (value: string) =>
  value === '1' || value === 'true'
    ? 'TRUE'
    : value === '0' || value === 'false'
      ? 'FALSE'
      : undefined;

function numberValue(text: string, style: CellStyle | undefined, isFrom1904: boolean) {
  if (text === '') return '';
  if (style === undefined) return undefined;
  const { format, isDate } = style;
  const value = Number(text);
  if (!decimal.test(text) || !Number.isFinite(value)) return undefined;
  const day = isDate ? serialToIso(value, isFrom1904) : undefined;
  return day === undefined
    ? numberCell(value, format)
    : { kind: 'date' as const, text: day, format };
}

/** A number with its text as a spreadsheet keeps it: fifteen digits, so 0.1 + 0.2 is "0.3". */
export const numberCell = (value: number, format: string): NumberCell => ({
  kind: 'number',
  value,
  text: String(Number(value.toPrecision(15))),
  format,
});
