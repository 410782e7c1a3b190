import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderSource } from '#build/site/folder-source.ts';
import { toTarget } from '#intake/choose-target.ts';
import type { IntakeReport, ReportProblem } from '#intake/intake-report.ts';
import { toReport } from '#intake/intake-report.ts';
import { noPreset } from '#intake/mapping.ts';
import type { IntakeTarget } from '#intake/take-in.ts';
import { takeIn } from '#intake/take-in.ts';
import { openFile } from '#sheets/open-file.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { rulesOfKind } from './kinds.ts';

/** Folder of the corpus; see its README for what an entry means. */
export const corpusFolder = 'test/fixtures/import';

interface WantedProblem {
  readonly kind: string;
  readonly or?: readonly string[];
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
  readonly sheet?: string;
}

interface WantedValue {
  readonly area: string;
  readonly period: string;
  readonly level: string;
  readonly indicator: string;
  readonly dimension?: string;
  readonly category?: string;
  readonly value: number | { readonly missing: string };
}

/** One file of the corpus and what must come of it. */
export interface CorpusEntry {
  readonly file: string;
  readonly package: string;
  readonly group: string;
  readonly verdict: IntakeReport['verdict'];
  readonly verdictAlso?: readonly IntakeReport['verdict'][] | IntakeReport['verdict'];
  readonly what: string;
  readonly problems: readonly WantedProblem[];
  readonly values?: readonly WantedValue[];
  readonly neverLoad?: readonly WantedValue[];
}

/** All entries of the corpus. */
export const readCorpus = (): readonly CorpusEntry[] =>
  JSON.parse(readFileSync(join(corpusFolder, 'expected.json'), 'utf8')) as readonly CorpusEntry[];

const targets = new Map<string, Promise<IntakeTarget>>();

async function makeTarget(id: string): Promise<IntakeTarget> {
  const { context, cube } = await readPackage(folderSource(join('data', id)));
  if (!context || !cube) throw new Error(`${id} cannot be read`);
  return toTarget(context, cube, undefined);
}

/** The package that a file is opened with; read once. */
export function targetFor(id: string): Promise<IntakeTarget> {
  const known = targets.get(id) ?? makeTarget(id);
  targets.set(id, known);
  return known;
}

/** The report on one file of the corpus. */
export async function reportOn({ file, package: id }: CorpusEntry): Promise<IntakeReport> {
  const bytes = new Uint8Array(readFileSync(join(corpusFolder, file)));
  const target = await targetFor(id);
  const opened = await openFile(file.slice(file.lastIndexOf('/') + 1), bytes);
  return toReport(opened, bytes.byteLength, target, takeIn(opened, target, noPreset));
}

/** What is wrong with a report, as texts; nothing when it is what the corpus asks for. */
export function complaints(entry: CorpusEntry, report: IntakeReport): string[] {
  const allowed = [entry.verdict, ...[entry.verdictAlso ?? []].flat()];
  const found = allowed.includes(report.verdict)
    ? []
    : [`verdict ${report.verdict}, wanted ${allowed.join(' or ')}`];
  if (report.verdict !== 'accepted')
    for (const wanted of entry.problems)
      if (!report.problems.some((problem) => isNamed(wanted, problem)))
        found.push(`not named: ${JSON.stringify(wanted)}`);
  const loaded = new Map(report.values.map((value) => [nameOf(value), value]));
  if (report.verdict !== 'refused')
    for (const wanted of entry.values ?? []) {
      const got = loaded.get(nameOf(wanted));
      const isRight =
        typeof wanted.value === 'number'
          ? got?.value !== null && Math.abs((got?.value ?? NaN) - wanted.value) < 1e-9
          : got?.missing === wanted.value.missing;
      if (!isRight)
        found.push(`value ${JSON.stringify(wanted)}: got ${got?.missing || got?.value}`);
    }
  for (const never of entry.neverLoad ?? []) {
    const got = loaded.get(nameOf(never));
    if (got && (typeof never.value !== 'number' || got.value === never.value))
      found.push(`must not be loaded: ${JSON.stringify(never)}`);
  }
  return found;
}

const nameOf = (value: {
  readonly area: string;
  readonly period: string;
  readonly level: string;
  readonly indicator: string;
  readonly dimension?: string;
  readonly category?: string;
}): string => {
  const { area, period, level, indicator, dimension, category = '' } = value;
  const breakdown = dimension === undefined ? category : `${dimension}:${category}`;
  return JSON.stringify([area, period, level, indicator, breakdown]);
};

function isNamed(wanted: WantedProblem, problem: ReportProblem): boolean {
  const rules = [wanted.kind, ...(wanted.or ?? [])].flatMap((kind) => rulesOfKind(kind));
  if (!rules.includes(problem.rule) || problem.severity === 'note') return false;
  const isRow = wanted.row === undefined || wanted.row === problem.row || problem.row === 0;
  const isColumn =
    wanted.column === undefined || wanted.column === problem.column || problem.column === '';
  return isRow && isColumn;
}
