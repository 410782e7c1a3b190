import type { Vocabulary } from './vocabulary.ts';

/** Whether a column of periods is of school years, by its header or by one of its texts. */
export const hasSchoolYears = (
  header: string,
  texts: readonly string[],
  vocabulary: Vocabulary,
): boolean =>
  /năm học|niên học|school|academic/iu.test(header) ||
  texts.some((text) => {
    const read = vocabulary.period(text);
    return read.ok && read.kind === 'school-year';
  });
