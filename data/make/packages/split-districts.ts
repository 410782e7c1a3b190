// Makes data/lao-cai/observations-illustrative.csv. Run: npx node data/make/packages/split-districts.ts, then seal.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { illustrativeCsv } from './illustrative-csv.ts';

const folder = join(import.meta.dirname, '..', '..', 'lao-cai');
writeFileSync(join(folder, 'observations-illustrative.csv'), illustrativeCsv(folder));
