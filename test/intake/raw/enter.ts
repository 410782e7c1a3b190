import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toReport } from '#intake/intake-report.ts';
import { listsFor, targetWith } from '#intake/make-target.ts';
import type { Preset } from '#intake/mapping.ts';
import { packageWith } from '#intake/package/package-with.ts';
import type { Acceptance } from '#intake/take-in.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { filesSource } from '#snapshot/files-source.ts';
import { targetFor } from '../judge-corpus.ts';
import type { PlainRow } from './plain-csv.ts';
import { plainCsv } from './plain-csv.ts';

/** The answers kept for a raw table. */
export const presetOf = (name: string): Preset =>
  JSON.parse(readFileSync(`test/fixtures/raw/${name}.preset.json`, 'utf8')) as Preset;

/** Files of a package of the repository. */
function folderFiles(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]),
  );
}

/** What stands in a file judged with answers, before anything is saved. */
export async function judge(name: string, bytes: Uint8Array, preset: Preset) {
  const into = await targetFor(preset.packageId ?? 'lao-cai');
  const base = { context: into.context, published: into.known };
  const target = targetWith(base, preset, await listsFor(preset));
  const opened = await openFile(name, bytes);
  const first = takeIn(opened, target, preset);
  // Sums that the source itself printed otherwise are kept, as a person would, with a reason.
  const accepted = first.problems.map(({ rule, sheet, cell, value }): Acceptance => ({
    rule,
    sheet,
    cell,
    value,
    reason: 'Số như nguồn in',
    by: '',
  }));
  const intake = takeIn(opened, target, preset, accepted);
  const report = toReport(opened, bytes.byteLength, target, intake);
  return { base, target, intake, first, report, accepted };
}

/** A package made of a file through the import, read back with plain code and with the site's own. */
export async function enter(name: string, bytes: Uint8Array, preset: Preset) {
  const { base, target, intake, first, report, accepted } = await judge(name, bytes, preset);
  const files = packageWith(
    preset.newPackage ? new Map() : folderFiles(`data/${base.context.meta.id}`),
    base.context,
    target,
    intake.cells,
    { preset, fixes: [], accepted: intake.verdict === 'refused' ? [] : accepted },
    {
      date: '2026-11-21',
      preparedBy: 'Phòng Kế hoạch',
      state: 'checked',
      status: 'final',
      fileName: name,
    },
  );
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const areas = new Map(plainCsv(text('areas.csv')).map((row) => [row['area_id'] ?? '', row]));
  const rows: PlainRow[] = plainCsv(text('observations-import-2026-11-21.csv'));
  const reading = await readPackage(filesSource(files));
  return { intake, first, report, files, areas, rows, reading };
}
