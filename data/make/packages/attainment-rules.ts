import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Test {
  readonly input: string;
  readonly min: number;
  readonly minHardship: number;
  readonly ageBand?: string;
  readonly ageBandHardship?: string;
}

interface RulesFile {
  readonly recognition: readonly {
    readonly programmes: readonly {
      readonly id: string;
      readonly levels: readonly { readonly id: string; readonly tests: readonly Test[] }[];
    }[];
  }[];
}

/** Tests of every level up to one, as rules.json of a package holds them. */
export function testsUpTo(folder: string, programmeId: string, levelId: string): readonly Test[] {
  const rules = JSON.parse(readFileSync(join(folder, 'rules.json'), 'utf8')) as RulesFile;
  const levels =
    rules.recognition[0]?.programmes.find(({ id }) => id === programmeId)?.levels ?? [];
  const at = levels.findIndex(({ id }) => id === levelId);
  if (at < 0) throw new Error(`No level ${programmeId}:${levelId} in rules.json`);
  return levels.slice(0, at + 1).flatMap(({ tests }) => tests);
}

/** Fewest people that pass a test: the smallest n with 100 n >= threshold d. */
export const fewest = (threshold: number, denominator: number): number =>
  Math.ceil((threshold * denominator) / 100);
