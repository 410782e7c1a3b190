import { readFile, writeFile } from 'node:fs/promises';
import { filesSource } from '#snapshot/files-source.ts';
import { readPackage } from '#snapshot/read-package.ts';
import type { Language } from '#domain/localized.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { PackageFiles } from '#intake/make-package.ts';
import { zipPackage } from '#intake/make-package.ts';
import { openOutlines } from '#outlines/open-outlines.ts';
import { OutlineDesk } from '#outlines/outline-desk.ts';
import type { OutlinesSavedBy } from '#outlines/outlines-saved-by.ts';
import { hashOf, knownShapesOf, packageWithOutlines } from '#outlines/outline-package.ts';
import type { OutlineReport, OutlineVerdict } from '#outlines/outline-report.ts';
import { refusedReport } from '#outlines/refused-report.ts';
import { readOutlineState } from '#outlines/read-outline-state.ts';
import type { OutlineState } from '#outlines/outline-state.ts';
import { untouched } from '#outlines/outline-state.ts';
import { boundaryLines } from './boundary-lines.ts';
import { folderFiles } from './folder-files.ts';
import { packageFolders } from './package-folders.ts';

/** What the command line says of a file of boundaries. */
interface BoundaryOptions {
  readonly language: Language;
  readonly json: boolean;
  readonly package?: string | undefined;
  readonly vintage?: string | undefined;
  readonly source?: string | undefined;
  readonly licence?: string | undefined;
  readonly answers?: string | undefined;
  readonly save?: string | undefined;
  readonly by: string;
  readonly state: string;
  readonly date?: string | undefined;
}

interface Target {
  readonly desk: OutlineDesk;
  readonly files: PackageFiles;
  readonly context: PackageContext;
  readonly report: OutlineReport;
}

/** Reads a file of boundaries as the page does, says what is wrong with it, and saves the next version of the package. */
export async function importBoundaries(
  name: string,
  bytes: Uint8Array,
  options: BoundaryOptions,
): Promise<OutlineVerdict> {
  const print = (report: OutlineReport) => {
    if (options.json) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
    else
      for (const line of boundaryLines(report, options.language)) process.stdout.write(`${line}\n`);
    return report.verdict;
  };
  const opened = openOutlines(name, bytes);
  if (opened.kind === 'refused')
    return print(refusedReport(options.package ?? '', name, bytes.length, opened.problem));
  const state = await stateFrom(options);
  const today = options.date ?? new Date().toISOString().slice(0, 10);
  const targets: Target[] = [];
  for (const { folder } of await packageFolders(options.package ? [options.package] : [])) {
    const files = await folderFiles(folder);
    const { context } = await readPackage(filesSource(files));
    if (!context) continue;
    const desk = new OutlineDesk(opened.file, { context, known: knownShapesOf(files), today });
    targets.push({ desk, files, context, report: desk.judge(state).report });
  }
  // The package whose units the shapes are of, when nobody says which.
  const [target] = targets.toSorted((a, b) => b.report.counts.joined - a.report.counts.joined);
  if (!target) throw new Error('no package to read a file for');
  const ready = target.desk.ready(state);
  if (ready && options.save !== undefined) {
    const saved = {
      date: today,
      preparedBy: options.by,
      state: stateOf(options.state),
      fileName: name,
      fileHash: hashOf(bytes),
    };
    const files = packageWithOutlines(target.files, target.context, ready, state, saved);
    await writeFile(options.save, zipPackage(files));
  }
  return print(target.report);
}

const stateOf = (text: string): OutlinesSavedBy['state'] =>
  text === 'draft' || text === 'published' ? text : 'checked';

async function stateFrom(options: BoundaryOptions): Promise<OutlineState> {
  const { answers, vintage, source, licence } = options;
  const known =
    answers === undefined ? untouched : readOutlineState(await readFile(answers, 'utf8'));
  return {
    ...known,
    stated: {
      vintage: vintage ?? known.stated.vintage,
      source: source ?? known.stated.source,
      licence: licence ?? known.stated.licence,
    },
  };
}
