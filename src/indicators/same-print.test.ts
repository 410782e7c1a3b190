import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from '#domain/package-context.ts';
import { isSamePrint, printedFigureName } from './same-print.ts';

const print = (printedValue: string, decimals: number): PublishedFigure => ({
  id: 'p',
  areaId: 'lao-cai',
  period: '2024-2025',
  indicatorId: 'schools',
  level: '',
  printedText: printedValue,
  printedValue,
  printedNumerator: '',
  printedDenominator: '',
  decimals,
  sourceId: 's',
  note: { vi: '', en: '' },
});

describe('two prints of one figure', () => {
  it('agree as far as the coarser goes', () => {
    expect(isSamePrint(print('72', 0), print('72.2', 1))).toBe(true);
    expect(isSamePrint(print('72', 0), print('72.6', 1))).toBe(false);
    expect(isSamePrint(print('594', 0), print('593', 0))).toBe(false);
  });

  it('are of one figure when unit, period, indicator and level are the same', () => {
    const name = printedFigureName(print('594', 0));
    expect(printedFigureName(print('593', 0))).toBe(name);
    expect(printedFigureName({ ...print('593', 0), level: 'primary' })).not.toBe(name);
    expect(printedFigureName({ ...print('593', 0), indicatorId: '' })).toBe('');
  });
});
