import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { folderSource } from '#build/site/folder-source.ts';
import type { Language } from '#domain/localized.ts';
import { chooseTarget, toTarget } from '#intake/choose-target.ts';
import { toReport } from '#intake/intake-report.ts';
import type { Preset } from '#intake/mapping.ts';
import { noPreset } from '#intake/mapping.ts';
import type { Verdict } from '#intake/take-in.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { intakeLines } from './intake-lines.ts';
import { packageFolders } from './package-folders.ts';

// npm run -s data:import -- FILE [--package ID] [--series ID] [--preset FILE] [--json] [--lang vi|en]
// Reads a file as the page "Nạp số liệu" does and says what is wrong with it.
// Exit 0: accepted; 1: accepted with warnings; 2: refused, or nothing could be read.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'vi' },
    package: { type: 'string' },
    series: { type: 'string' },
    preset: { type: 'string' },
  },
});
const language: Language = values.lang === 'en' ? 'en' : 'vi';
const exitCodes: Readonly<Record<Verdict, number>> = {
  accepted: 0,
  'accepted-with-warnings': 1,
  refused: 2,
};

const [path] = positionals;
if (path === undefined) {
  process.stderr.write(
    'data:import -- FILE [--package ID] [--series ID] [--preset FILE] [--json] [--lang vi|en]\n',
  );
  process.exitCode = 2;
} else {
  process.exitCode = await importFile(path);
}

async function importFile(file: string): Promise<number> {
  const bytes = new Uint8Array(await readFile(file));
  const preset = await readPreset();
  const opened = await openFile(basename(file), bytes);
  const asked = values.package ?? preset.packageId;
  const targets = await readTargets(asked === undefined ? [] : [asked], preset);
  const target = chooseTarget(opened, targets, preset);
  const intake = takeIn(opened, target, preset);
  const report = toReport(opened, bytes.byteLength, target, intake);
  if (values.json) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  else for (const line of intakeLines(report, language)) process.stdout.write(`${line}\n`);
  return exitCodes[intake.verdict];
}

async function readPreset(): Promise<Preset> {
  if (values.preset === undefined) return noPreset;
  return JSON.parse(await readFile(values.preset, 'utf8')) as Preset;
}

async function readTargets(asked: readonly string[], preset: Preset) {
  const folders = await packageFolders(asked);
  const readings = await Promise.all(
    folders.map(({ folder }) => readPackage(folderSource(folder))),
  );
  const seriesId = values.series ?? preset.seriesId;
  return readings.flatMap(({ context, cube }) =>
    context && cube ? [toTarget(context, cube, seriesId)] : [],
  );
}
