import { parseArgs } from 'node:util';
import type { Language } from '#domain/localized.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { folderSource } from '#build/site/folder-source.ts';
import { packageFolders } from './package-folders.ts';
import { countReadings, mayPublish, reportLines, summaryLine } from './problem-report.ts';

// npm run data:check [-- PACKAGE ...] [--json] [--lang vi|en]
// Reads every package of the catalogue and says what is wrong with it. Exit 1 on errors, or when nothing was read.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'vi' } },
});
const language: Language = values.lang === 'en' ? 'en' : 'vi';
const print = (text: string) => process.stdout.write(`${text}\n`);

const readings = await Promise.all(
  (await packageFolders(positionals)).map(async ({ id, folder }) => ({
    id,
    reading: await readPackage(folderSource(folder)),
  })),
);
const counts = countReadings(readings.map(({ reading }) => reading));

if (values.json) {
  const packages = readings.map(({ id, reading: { problems, files } }) => ({
    id,
    problems,
    files,
  }));
  print(JSON.stringify({ counts, packages }, null, 2));
} else {
  for (const { id, reading } of readings) {
    print(`== ${id}`);
    for (const line of reportLines(reading.problems, language)) print(line);
  }
  print(summaryLine(counts, language));
}
process.exitCode = mayPublish(counts) ? 0 : 1;
