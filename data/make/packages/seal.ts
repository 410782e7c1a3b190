// Writes datapackage.json of each package: sizes and sha256 of all files. `--check` only compares and fails when one is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describePackage } from './describe-package.ts';
import { packageDescriptions } from './package-descriptions.ts';

const data = join(import.meta.dirname, '..', '..');
const onlyCheck = process.argv.includes('--check');

for (const description of packageDescriptions) {
  const folder = join(data, description.name);
  const path = join(folder, 'datapackage.json');
  const text = describePackage(folder, description);
  const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (isCurrent) continue;
  if (onlyCheck) {
    process.stderr.write(
      `${description.name}: datapackage.json does not match its files; run npx node data/make/packages/seal.ts\n`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(path, text);
    process.stdout.write(`${description.name}: sealed\n`);
  }
}
