import type { SheetFault } from './sheet-fault.ts';

/** How many faults of one rule are told one by one; a million lost letters need no million sentences. */
const faultsPerRule = 200;

/** Faults as they are found, bounded for each rule. */
export class FaultList {
  readonly #found: SheetFault[] = [];
  readonly #counts = new Map<string, number>();

  get all(): readonly SheetFault[] {
    return this.#found;
  }

  add(...faults: readonly SheetFault[]): void {
    for (const fault of faults) {
      const count = this.#counts.get(fault.rule) ?? 0;
      this.#counts.set(fault.rule, count + 1);
      if (count < faultsPerRule) this.#found.push(fault);
    }
  }
}
