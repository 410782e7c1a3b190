import type { SheetFault, SheetFaultParams, SheetRule } from './sheet-fault.ts';

/** Where a fault stands; what is left out means the whole. */
export interface FaultPlace {
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly value?: string;
}

/** Longest piece of a file that a fault repeats. */
const valueLength = 120;

/** A fault with its place made whole. */
export function makeFault<R extends SheetRule>(
  severity: SheetFault['severity'],
  rule: R,
  { sheet = '', row = 0, column = -1, value = '' }: FaultPlace,
  params: SheetFaultParams[R],
): SheetFault<R> {
  return { severity, rule, sheet, row, column, value: value.slice(0, valueLength), params };
}

/** Stops the reading of a file: thrown inside the room, caught at its door, and there a fault like any other. */
export class Refusal extends Error {
  readonly fault: SheetFault;

  constructor(fault: SheetFault) {
    super(fault.rule);
    this.fault = fault;
  }
}

/** A refusal of the file as a whole, or at a place in it. */
export const refusal = <R extends SheetRule>(
  rule: R,
  params: SheetFaultParams[R],
  place: FaultPlace = {},
): Refusal => new Refusal(makeFault('error', rule, place, params));
