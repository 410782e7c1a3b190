import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { folderSource } from '#build/site/folder-source.ts';
import type { Language } from '#domain/localized.ts';
import { chooseTarget, toTarget } from '#intake/choose-target.ts';
import type { Comparison } from '#intake/compare/comparison.ts';
import { compareWithPublished } from '#intake/compare/comparison.ts';
import { droppedOf } from '#intake/compare/compare-cells.ts';
import { toReport } from '#intake/intake-report.ts';
import { zipPackage } from '#intake/make-package.ts';
import { listsFor, targetWith } from '#intake/make-target.ts';
import { packageWith } from '#intake/package/package-with.ts';
import type { DeskState } from '#intake/desk-state.ts';
import { toFixList } from '#intake/fix-list.ts';
import { applyFixes } from '#intake/fixes.ts';
import type { Preset } from '#intake/mapping.ts';
import { planFixes, withPlan } from '#intake/plan-fixes.ts';
import { recordFixes } from '#intake/record-fixes.ts';
import type { Intake, IntakeTarget, Verdict } from '#intake/take-in.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { holdsOutlines } from '#outlines/recognise-outlines.ts';
import { folderFiles } from './folder-files.ts';
import { importBoundaries } from './import-boundaries.ts';
import { intakeLines, planLines } from './intake-lines.ts';
import { newPackageFrom } from './new-package-option.ts';
import { packageFolders } from './package-folders.ts';
import { askedFixes, askedPreset } from './read-preset.ts';

// npm run -s data:import -- FILE [--package ID] [--series ID] [--table SHEET#N]... [--preset NAME|FILE] [--fixes FILE] [--json] [--lang vi|en]
// Reads a file as the page "Nạp số liệu" does and says what is wrong with it.
// --preset: answers, from a file or by the name of one in data/presets. --fixes: places mended in another version of the file; those that still apply are mended again.
// --save OUT.zip --by NAME [--state draft|checked|published] [--final]: writes the next version of the package when it is not refused.
// --unstated drop: published figures that the file should have and does not have go; without it they stay.
// --new-package ID --whole CODE [--units district|commune|province] [--title T] [--title-en T] [--publisher P] [--licence L]:
// begins a package of its own with the units of the national list below the province CODE (00: the country).
// A file of boundaries (GeoJSON, TopoJSON, zipped Shapefile) is recognised by its content:
// --vintage YYYY-MM-DD --source TEXT --licence NAME [--answers FILE]; FILE is own-….json of a package, or what the page saved.
// Exit 0: accepted; 1: accepted with warnings; 2: refused, or nothing could be read.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'vi' },
    package: { type: 'string' },
    series: { type: 'string' },
    table: { type: 'string', multiple: true },
    preset: { type: 'string' },
    fixes: { type: 'string' },
    save: { type: 'string' },
    by: { type: 'string', default: '' },
    state: { type: 'string', default: 'checked' },
    final: { type: 'boolean', default: false },
    unstated: { type: 'string', default: 'keep' },
    'new-package': { type: 'string' },
    whole: { type: 'string' },
    units: { type: 'string' },
    title: { type: 'string' },
    'title-en': { type: 'string' },
    publisher: { type: 'string' },
    licence: { type: 'string' },
    date: { type: 'string' },
    vintage: { type: 'string' },
    source: { type: 'string' },
    answers: { type: 'string' },
  },
});
const language: Language = values.lang === 'en' ? 'en' : 'vi';
const unstated = values.unstated === 'drop' ? 'drop' : 'keep';
const exitCodes: Readonly<Record<Verdict, number>> = {
  accepted: 0,
  'accepted-with-warnings': 1,
  refused: 2,
};

const [path] = positionals;
if (path === undefined) {
  process.stderr.write(
    'data:import -- FILE [--package ID] [--series ID] [--table SHEET#N]... [--preset NAME|FILE] [--fixes FILE] [--json] [--lang vi|en] [--unstated keep|drop]\n',
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
  if (await holdsOutlines(new Blob([bytes])))
    return exitCodes[await importBoundaries(basename(file), bytes, { ...values, language })];
  const preset = await withNewPackage(await askedPreset(values.preset));
  const list = await askedFixes(values.fixes);
  const opened = await openFile(basename(file), bytes);
  const asked = values.package ?? preset.packageId;
  const targets = await readTargets(asked === undefined ? [] : [asked], preset);
  const chosen = chooseTarget(opened, targets, preset);
  const base = { context: chosen.context, published: chosen.known };
  const target = targetWith(base, preset, await listsFor(preset));
  const untouched: DeskState = { preset, fixes: [], accepted: [] };
  const plan = list && planFixes(opened, target, untouched, list.records);
  const state = plan ? withPlan(untouched, plan) : untouched;
  const mended = applyFixes(opened, state.fixes);
  const intake = takeIn(mended, target, preset, state.accepted);
  const comparison = compareWithPublished(target, intake.cells, unstated);
  const report = toReport(mended, bytes.byteLength, target, intake, comparison);
  // On the other stream: with --json the document is all that stands on the first.
  if (plan) for (const line of planLines(plan, language)) process.stderr.write(`${line}\n`);
  if (values.json) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  else
    for (const line of intakeLines(report, target.context, language))
      process.stdout.write(`${line}\n`);
  if (values.save !== undefined && intake.verdict !== 'refused')
    await savePackage(
      values.save,
      basename(file),
      opened,
      chosen,
      target,
      intake,
      comparison,
      state,
    );
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
  opened: OpenedFile,
  chosen: IntakeTarget,
  target: IntakeTarget,
  intake: Intake,
  comparison: Comparison,
  work: DeskState,
): Promise<void> {
  const [found] = await packageFolders([chosen.context.meta.id]);
  if (!found) return;
  const base = await folderFiles(found.folder);
  const state = values.state === 'draft' || values.state === 'published' ? values.state : 'checked';
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  const records = recordFixes(opened, target, work, intake);
  const files = packageWith(
    base,
    chosen.context,
    target,
    intake.cells,
    { ...work, unstated, mended: toFixList(records, fileName, date) },
    {
      date,
      preparedBy: values.by,
      state,
      status: values.final ? 'final' : 'preliminary',
      fileName,
    },
    droppedOf(comparison.cells),
  );
  await writeFile(out, zipPackage(files));
}

async function readTargets(asked: readonly string[], preset: Preset) {
  const folders = await packageFolders(asked);
  const readings = await Promise.all(
    folders.map(({ folder }) => readPackage(folderSource(folder))),
  );
  return readings.flatMap(({ context, cube }) =>
    context && cube ? [toTarget(context, cube, preset.seriesId)] : [],
  );
}
