// Makes attainment-inputs.csv, hardship.csv and class-sizes.csv of data/lao-cai. Run: npx node data/make/packages/make-ruled.ts, then seal.ts.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruledCsv } from './ruled-csv.ts';

const folder = join(import.meta.dirname, '..', '..', 'lao-cai');
for (const [file, text] of ruledCsv(folder)) writeFileSync(join(folder, file), text);
