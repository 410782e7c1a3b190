/** `node src/build/gates/budgets.ts`: measures dist/ and fails when a budget is broken. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkBudgets, inKilobytes } from './check-budgets.ts';
import type { Budgets } from './check-budgets.ts';
import { measureSite } from './measure-site.ts';

const dist = process.argv[2] ?? fileURLToPath(new URL('../../../dist', import.meta.url));
const budgets = JSON.parse(
  readFileSync(new URL('budgets.json', import.meta.url), 'utf8'),
) as Budgets;

const { files, overviewBrotliBytes } = measureSite(dist);
const results = checkBudgets(files, budgets);
for (const result of results) {
  const sizes = `${inKilobytes(result.gzipBytes)} of ${inKilobytes(result.limitBytes)} gzip`;
  const verdict = result.problem === undefined ? '' : `, ${result.problem}`;
  console.log(`${result.budget}: ${sizes} in ${result.files} files${verdict}`);
}
console.log(`overview page: ${inKilobytes(overviewBrotliBytes)} Brotli`);
for (const file of files.toSorted((a, b) => b.gzipBytes - a.gzipBytes)) {
  console.log(`  ${file.budget} ${inKilobytes(file.gzipBytes)} ${file.name}`);
}
if (results.some((result) => result.problem !== undefined)) process.exitCode = 1;
