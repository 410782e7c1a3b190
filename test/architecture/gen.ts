/**
 * Writes .oxlintrc.json from the layer table. With --check it writes nothing and fails when the
 * file on disk differs, so a row changed by hand on either side cannot pass unseen.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { oxlintConfigText } from './oxlint-config.ts';

const configPath = fileURLToPath(new URL('../../.oxlintrc.json', import.meta.url));
const wanted = oxlintConfigText();
const found = existsSync(configPath) ? readFileSync(configPath, 'utf8') : '';

if (process.argv.includes('--check')) {
  if (found !== wanted) {
    console.error('.oxlintrc.json is not what the layer table says. Run: npm run gen');
    process.exitCode = 1;
  }
} else if (found !== wanted) {
  writeFileSync(configPath, wanted);
  console.log('.oxlintrc.json written');
} else {
  console.log('.oxlintrc.json is current');
}
