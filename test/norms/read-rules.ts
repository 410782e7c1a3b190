import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rules } from '#norms/rules.ts';
import { readRules } from '#snapshot/read-rules.ts';

/** Text of the rules that a package of this repository carries. */
export const rulesText = (packageId: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'data', packageId, 'rules.json'), 'utf8');

/** Those rules, read and checked. */
export function packageRules(): Rules {
  const { rules, problems } = readRules(rulesText('lao-cai'), 'rules.json');
  if (!rules) throw new Error(JSON.stringify(problems));
  return rules;
}
