/**
 * `npm test`: every gate in order, a table of how they went, and the count as the last line.
 * With --only types,lint it runs those; with --list it names them all.
 */
import { parseArgs } from 'node:util';
import { gates } from './gate-list.ts';
import { runGates } from './run-gates.ts';
import { countLine, isSuccess, summaryTable, totalCounts } from './summary.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, list: { type: 'boolean', default: false } },
});
const wanted = values.only?.split(',');
const unknown = wanted?.filter((id) => !gates.some((gate) => gate.id === id)) ?? [];

if (values.list) {
  console.log(gates.map((gate) => gate.id).join('\n'));
} else if (unknown.length > 0) {
  console.error(`There is no gate called ${unknown.join(', ')}; --list names them.`);
  process.exitCode = 1;
} else {
  const chosen = gates.filter((gate) => wanted?.includes(gate.id) ?? true);
  const results = await runGates(chosen, (text) => console.log(text));
  const counts = totalCounts(results);
  console.log(`\n${summaryTable(results)}\n\n${countLine(counts)}`);
  process.exitCode = isSuccess(counts) ? 0 : 1;
}
