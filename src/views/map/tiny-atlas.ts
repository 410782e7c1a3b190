import type { TinyParts, TinyRow } from '#indicators/tiny-dataset.ts';
import type { Scope } from '#views/scope.ts';
import { tinyScope } from '#views/tiny-scope.ts';

// For tests only.

const [first, second] = ['2023-2024', '2024-2025'] as const;

/** Rates of the units a to d in two school years, by their parts: what is left out was not collected. */
export function rateRows(
  rates: Readonly<Record<string, readonly [before: number | undefined, now: number | undefined]>>,
  of = 100,
): readonly TinyRow[] {
  return Object.entries(rates).flatMap(([area, values]) =>
    values.flatMap((value, i): TinyRow[] => {
      const period = i === 0 ? first : second;
      return value === undefined
        ? []
        : [
            { area, period, indicator: 'standard', value },
            { area, period, indicator: 'schools', value: of },
          ];
    }),
  );
}

/** A scope of the share of standard schools. */
export const rateScope = (rows: TinyParts['rows'], more: Omit<TinyParts, 'rows'> = {}): Scope =>
  tinyScope('standard-rate', { rows, ...more });
