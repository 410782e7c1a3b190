import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { folderSource } from '#build/site/folder-source.ts';
import type { Language } from '#domain/localized.ts';
import { chooseTarget, toTarget } from '#intake/choose-target.ts';
import { listsFor, targetWith } from '#intake/make-target.ts';
import { toReport } from '#intake/intake-report.ts';
import { zipPackage } from '#intake/make-package.ts';
import type { Preset } from '#intake/mapping.ts';
import { noPreset } from '#intake/mapping.ts';
import { packageWith } from '#intake/package/package-with.ts';
import type { Intake, IntakeTarget, Verdict } from '#intake/take-in.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { intakeLines } from './intake-lines.ts';
import { newPackageFrom } from './new-package-option.ts';
import { packageFolders } from './package-folders.ts';

// npm run -s data:import -- FILE [--package ID] [--series ID] [--preset FILE] [--json] [--lang vi|en]
// Reads a file as the page "Nạp số liệu" does and says what is wrong with it.
// --save OUT.zip --by NAME [--state draft|checked|published] [--final]: writes the next version of the package when it is not refused.
// --new-package ID --whole CODE [--units district|commune|province] [--title T] [--title-en T] [--publisher P] [--licence L]:
// begins a package of its own with the units of the national list below the province CODE (00: the country).
// Exit 0: accepted; 1: accepted with warnings; 2: refused, or nothing could be read.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'vi' },
    package: { type: 'string' },
    series: { type: 'string' },
    preset: { type: 'string' },
    save: { type: 'string' },
    by: { type: 'string', default: '' },
    state: { type: 'string', default: 'checked' },
    final: { type: 'boolean', default: false },
    'new-package': { type: 'string' },
    whole: { type: 'string' },
    units: { type: 'string' },
    title: { type: 'string' },
    'title-en': { type: 'string' },
    publisher: { type: 'string' },
    licence: { type: 'string' },
    date: { type: 'string' },
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
  process.exitCode = await importFile(path).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  });
}

async function importFile(file: string): Promise<number> {
  const bytes = new Uint8Array(await readFile(file));
  const preset = await withNewPackage(await readPreset());
  const opened = await openFile(basename(file), bytes);
  const asked = values.package ?? preset.packageId;
  const targets = await readTargets(asked === undefined ? [] : [asked], preset);
  const chosen = chooseTarget(opened, targets, preset);
  const base = { context: chosen.context, published: chosen.known };
  const target = targetWith(base, preset, await listsFor(preset));
  const intake = takeIn(opened, target, preset);
  const report = toReport(opened, bytes.byteLength, target, intake);
  if (values.json) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  else for (const line of intakeLines(report, language)) process.stdout.write(`${line}\n`);
  if (values.save !== undefined && intake.verdict !== 'refused')
    await savePackage(values.save, basename(file), chosen, target, intake, preset);
  return exitCodes[intake.verdict];
}

/** The answers with the package that the command line begins, if it begins one. */
async function withNewPackage(preset: Preset): Promise<Preset> {
  const id = values['new-package'];
  if (id === undefined) return preset;
  const { whole, units, title, publisher, licence } = values;
  const options = { id, title, titleEn: values['title-en'], whole, units, publisher, licence };
  return { ...preset, newPackage: await newPackageFrom(options) };
}

async function savePackage(
  out: string,
  fileName: string,
  chosen: IntakeTarget,
  target: IntakeTarget,
  intake: Intake,
  preset: Preset,
): Promise<void> {
  const [found] = await packageFolders([chosen.context.meta.id]);
  if (!found) return;
  const base = await folderFiles(found.folder);
  const state = values.state === 'draft' || values.state === 'published' ? values.state : 'checked';
  const files = packageWith(
    base,
    chosen.context,
    target,
    intake.cells,
    { preset, fixes: [], accepted: [] },
    {
      date: values.date ?? new Date().toISOString().slice(0, 10),
      preparedBy: values.by,
      state,
      status: values.final ? 'final' : 'preliminary',
      fileName,
    },
  );
  await writeFile(out, zipPackage(files));
}

/** All files of a folder by their path in it, with "/" between parts. */
async function folderFiles(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).replaceAll('\\', '/'), new Uint8Array(await readFile(path)));
  }
  return files;
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
