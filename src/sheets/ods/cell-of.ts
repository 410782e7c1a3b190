import type { Cell } from '#sheets/sheet.ts';
import { decimal, isoDate, numberCell } from '#sheets/xlsx/cell-value.ts';
import type { XmlAttributes } from '#sheets/xlsx/read-xml.ts';

/**
 * Value of a cell as it was stored, never as it is shown; undefined when what stands there is not what its type says.
 * @param text paragraphs of the cell; undefined when it has none
 * @param format number format of its style
 */
export function cellOf(
  attributes: XmlAttributes,
  text: string | undefined,
  format: string,
): Cell | undefined {
  if (attributes['calcext:value-type'] === 'error') return { kind: 'error', text: text ?? '' };
  const value = attributes['office:value'] ?? '';
  switch (attributes['office:value-type']) {
    case undefined:
      return text ?? '';
    case 'string':
      return text ?? attributes['office:string-value'] ?? '';
    case 'float':
    case 'currency':
      return numberOf(value, format.replace('%', ''));
    case 'percentage':
      return numberOf(value, format.includes('%') ? format : '0%');
    case 'date':
      return isoDate(attributes['office:date-value'] ?? '', 'date');
    case 'time':
      return timeOf(attributes['office:time-value'] ?? '');
    case 'boolean':
      return booleanOf(attributes['office:boolean-value'] ?? '');
    default:
      return undefined;
  }
}

function numberOf(text: string, format: string): Cell | undefined {
  const value = Number(text);
  return decimal.test(text) && Number.isFinite(value) ? numberCell(value, format) : undefined;
}

/** "PT12H30M00S" -> 12:30:00. */
function timeOf(text: string): Cell | undefined {
  const match = /^-?PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds = ''] = match;
  const parts = [hours, minutes, seconds].map((part) => part.padStart(2, '0'));
  return { kind: 'date', text: parts.join(':'), format: 'time' };
}

const booleanOf = (text: string): Cell | undefined =>
  text === 'true' ? 'TRUE' : text === 'false' ? 'FALSE' : undefined;
