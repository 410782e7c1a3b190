/** `node src/build/gates/frictionless.ts`: every package of data/ through the reference library. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFrictionless, packageFolders } from './check-frictionless.ts';

const dataFolder = process.argv[2] ?? fileURLToPath(new URL('../../../data', import.meta.url));
const names = packageFolders(dataFolder);

if (names.length === 0) {
  console.error(`No datapackage.json under ${dataFolder}: nothing was checked.`);
  process.exitCode = 1;
}
for (const name of names) {
  const report = await checkFrictionless(join(dataFolder, name), name);
  console.log(
    `${name}: ${report.tables} tables, ${report.rows} rows, ${report.problems.length} problems`,
  );
  for (const problem of report.problems.slice(0, 40)) console.log(`  ${problem}`);
  if (report.problems.length > 0) process.exitCode = 1;
}
