import type { Convention } from './mapping.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the numbers of a table say about how they are written. */
export type ConventionFound =
  | { readonly kind: 'decided'; readonly convention: Convention }
  /** Both ways are used. */
  | { readonly kind: 'mixed'; readonly vi: string; readonly en: string }
  /** Only texts like "8.231" in columns with decimals: nobody can know. */
  | { readonly kind: 'ambiguous'; readonly example: string };

const dotGroups = /^\d{1,3}(?:\.\d{3})+$/;
const commaGroups = /^\d{1,3}(?:,\d{3})+$/;

/**
 * Decides once for a table. Whole numbers settle what decimals leave open: "8.231" in a column of counts can only be
 * 8231, and "8,231" there only the other way of writing.
 */
export function decideConvention(
  counts: readonly string[],
  decimals: readonly string[],
  vocabulary: Vocabulary,
  { isInThousands = false, hasNumberCells = false } = {},
): ConventionFound {
  const dot = counts.find((text) => dotGroups.test(text));
  const comma = counts.find((text) => commaGroups.test(text));
  if (dot !== undefined && comma !== undefined) return { kind: 'mixed', vi: dot, en: comma };
  const byDecimals = vocabulary.convention(decimals.filter((text) => /\d/.test(text)));
  if (byDecimals.kind === 'mixed') return { kind: 'mixed', vi: byDecimals.vi, en: byDecimals.en };
  const byCounts = dot === undefined ? (comma === undefined ? undefined : 'en') : 'vi';
  if (byDecimals.kind === 'vi' || byDecimals.kind === 'en') {
    if (byCounts !== undefined && byCounts !== byDecimals.kind)
      return byCounts === 'vi'
        ? { kind: 'mixed', vi: dot ?? '', en: byDecimals.en }
        : { kind: 'mixed', vi: byDecimals.vi, en: comma ?? '' };
    return { kind: 'decided', convention: byDecimals.kind };
  }
  // One "25,773" typed as text among the numbers of a workbook proves nothing.
  if (byCounts === 'en' && hasNumberCells) return { kind: 'ambiguous', example: comma ?? '' };
  if (byCounts !== undefined) return { kind: 'decided', convention: byCounts };
  // "36,454" nghìn người: a thousand of thousands would be more children than there are.
  const hasCommaOnly = isInThousands && decimals.every((text) => !text.includes('.'));
  if (byDecimals.kind === 'ambiguous' && !hasCommaOnly)
    return { kind: 'ambiguous', example: byDecimals.vi || byDecimals.en };
  return { kind: 'decided', convention: 'vi' };
}
