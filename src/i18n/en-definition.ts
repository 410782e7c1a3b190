import type { viDefinition } from './vi-definition.ts';

/** Texts of the definition of an indicator, in English. */
export const enDefinition: typeof viDefinition = {
  formulaCount: 'Counted directly; the overall figure is the sum of the units.',
  formulaRatio: (v) =>
    `${v.numerator} ÷ ${v.denominator}${v.multiplier}. The overall figure is the sum of the numerators divided by the sum of the denominators, not the average of the rates.`,
  cautions: 'Points to note',
  ownCode: 'Code in the data package',
};
