import { evaluate } from '#indicators/evaluate.ts';
import { targetFor } from '#views/ranking-view.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import type { ValueMatrix } from '#views/value-matrix.ts';
import { toValueMatrix } from '#views/value-matrix.ts';
import type { BreaksRemark } from './breaks.ts';
import { classOf } from '#views/class-breaks.ts';
import { breaksOf, printed } from './breaks.ts';
import type { ClassMethod, Classing } from './classing.ts';
import { classMethods, parseClassing } from './classing.ts';
import type { AtlasTone } from './tones.ts';
import { divergingTones, sequentialTones } from './tones.ts';

/** Where classes are parted: at a target, or at the value of the whole in a period. */
export interface Cut {
  readonly kind: 'target' | 'whole';
  readonly value: number;
  /** Due date of the target, or period of the value. */
  readonly when: string;
}

/** Classes that are the same in all periods. */
export interface AtlasScale {
  /** What was asked for, or the usual of the indicator; undefined for steps of a scale, each a class of its own. */
  readonly classing: Classing | undefined;
  readonly methods: readonly ClassMethod[];
  readonly limits: readonly number[];
  readonly tones: readonly AtlasTone[];
  readonly cut: Cut | undefined;
  readonly remark: BreaksRemark | undefined;
  /** Periods in which a unit has a figure: all of their values made the classes. */
  readonly periods: readonly string[];
  readonly valueCount: number;
  /** Digits after the point that the indicator prints. */
  readonly decimals: number;
  readonly low: number;
  /** Greatest value of all: the size of circles is locked too. */
  readonly high: number;
}

/** Classes over all units and periods of a scope. */
export function toAtlasScale(scope: Scope, asked: string): AtlasScale {
  const { indicator } = scope;
  const matrix = toValueMatrix(
    scope,
    scope.units.map((unit) => unit.id),
    scope.choices.periods,
  );
  const values = [...matrix.values].filter((n) => !Number.isNaN(n));
  const periods = periodsWithValues(matrix);
  const common = {
    periods,
    valueCount: values.length,
    decimals: indicator.decimals,
    low: values.reduce((least, n) => Math.min(least, n), Infinity),
    high: values.reduce((most, n) => Math.max(most, n), 0),
  };
  if (indicator.kind === 'status') {
    const limits = [...new Set(values)].sort((a, b) => a - b).slice(1);
    const tones = sequentialTones(limits.length + 1);
    const none = { classing: undefined, methods: [], cut: undefined, remark: undefined };
    return { ...common, ...none, limits, tones };
  }
  const cuts = cutsOf(scope, periods.at(-1) ?? scope.period);
  const methods = classMethods.filter(
    (method) => (method !== 'target' && method !== 'whole') || cuts[method] !== undefined,
  );
  const classing = parseClassing(asked, cuts.target ? 'target' : 'natural');
  const { method } = classing;
  const cut = method === 'target' || method === 'whole' ? cuts[method] : undefined;
  const { limits, remark } = breaksOf(values, classing, indicator.decimals, cut?.value);
  const below = cut ? limits.indexOf(cut.value) + 1 : 0;
  const above = limits.length + 1 - below;
  const tones = cut
    ? divergingTones(below, above, indicator.direction === 'lower')
    : sequentialTones(above);
  return { ...common, classing, methods, limits, tones, cut, remark };
}

/**
 * Number of the class of a value, from 0. Figures that print alike share a class; but a target, the value of the whole
 * and limits of the reader's own part exact values: 69,96% has not reached 70%, however it is printed.
 */
export function shadeOf({ limits, cut, classing, decimals }: AtlasScale, n: number): number {
  if (classing?.method === 'own') return classOf(n, limits);
  const shade = classOf(printed(n, decimals), limits);
  if (!cut) return shade;
  const first = limits.indexOf(cut.value) + 1;
  return n >= cut.value ? Math.max(first, shade) : Math.min(first - 1, shade);
}

function periodsWithValues({ periods, values }: ValueMatrix): readonly string[] {
  return periods.filter((_, column) => {
    for (let at = column; at < values.length; at += periods.length)
      if (!Number.isNaN(values[at] ?? Number.NaN)) return true;
    return false;
  });
}

/** Where the classes could be parted: the same for all periods, so that of the latest one. Counts grow with size: no unit is held against the whole. */
function cutsOf(scope: Scope, period: string): { readonly target?: Cut; readonly whole?: Cut } {
  const target = targetFor({ ...scope, period });
  const { value } = evaluate(scope.dataset, refOf(scope, scope.root.id, period), scope.options);
  const canHold = scope.indicator.kind !== 'count' && scope.indicator.kind !== 'index';
  return {
    ...(target && canHold
      ? { target: { kind: 'target', value: target.value, when: target.dueDate } }
      : {}),
    ...(canHold && value.kind === 'reported'
      ? { whole: { kind: 'whole', value: value.n, when: period } }
      : {}),
  };
}
