import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { descriptorFile } from '#snapshot/descriptor.ts';
import { profileBreaches } from './frictionless-profile.ts';
import { packageFolders } from './package-folders.ts';

// node src/cli/profile-check.ts [PACKAGE ...]
// Checks every datapackage.json against the Frictionless profiles. Exit 1 on a breach, or when there was none to check.

const folders = await packageFolders(process.argv.slice(2));
const print = (text: string) => process.stdout.write(`${text}\n`);

const outcomes = await Promise.all(
  folders.map(async ({ id, folder }) => {
    const text = await readFile(join(folder, descriptorFile), 'utf8');
    return { id, found: await profileBreaches(JSON.parse(text)) };
  }),
);
for (const { id, found } of outcomes) {
  for (const breach of found) print(`${id}: ${breach}`);
}
const count = outcomes.reduce((sum, { found }) => sum + found.length, 0);
print(`${outcomes.length} descriptors checked, ${count} breaches`);
process.exitCode = outcomes.length > 0 && count === 0 ? 0 : 1;
