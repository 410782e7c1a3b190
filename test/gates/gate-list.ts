import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSourceTree, repositoryRoot } from '../support/source-tree.ts';
import type { Counts, Finding, Gate } from './gate.ts';
import { runNode } from './run-command.ts';
import { countLine } from './summary.ts';
import { vitestCounts } from './vitest-counts.ts';

const passedOnce: Counts = { passed: 1, failed: 0, skipped: 0 };
const failedOnce: Counts = { passed: 0, failed: 1, skipped: 0 };

/** Folders and files of code; those not there yet are left out. */
const code = ['src', 'test', 'mocks', 'data/make', 'vite.config.ts', 'vitest.config.ts'];

function codeThatExists(): string[] {
  return code.filter((path) => existsSync(join(repositoryRoot, path)));
}

function plainFinding(run: { exitCode: number; output: string }, note = ''): Finding {
  const counts = run.exitCode === 0 ? passedOnce : failedOnce;
  return { counts, note, output: run.output };
}

async function runPlain(script: string, args: readonly string[] = []): Promise<Finding> {
  return plainFinding(await runNode(script, args));
}

/** Last line of what a script said: our own scripts end with the words that sum them up. */
async function runAndQuote(script: string, deadlineSeconds?: number): Promise<Finding> {
  const run = await runNode(script, [], deadlineSeconds);
  const lines = run.output.trim().split('\n');
  return plainFinding(run, run.exitCode === 0 ? (lines.at(-1) ?? '').trim() : '');
}

/** A linter that read fewer files than there are has not said that all is well. */
async function runLint(): Promise<Finding> {
  const folders = codeThatExists();
  const expected = readSourceTree(['src']).size;
  const run = await runNode('node_modules/oxlint/bin/oxlint', [
    '--type-aware',
    '--deny-warnings',
    ...folders,
  ]);
  const read = Number(/ on (\d+) files?/.exec(run.output)?.[1] ?? 0);
  if (run.exitCode === 0 && (read === 0 || read < expected)) {
    return plainFinding({
      exitCode: 1,
      output: `read ${read} of ${expected} files\n${run.output}`,
    });
  }
  return plainFinding(run, `${read} files`);
}

async function runVitest(projects: readonly string[], deadlineSeconds: number): Promise<Finding> {
  const folder = join(repositoryRoot, 'node_modules/.cache/siso');
  const reportFile = join(folder, `vitest-${projects.join('-')}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(reportFile, { force: true });
  const run = await runNode(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
    ],
    deadlineSeconds,
  );
  const report = existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : undefined;
  const counts = vitestCounts(report, run.exitCode);
  return { counts, note: countLine(counts), output: run.output };
}

/** The generated configuration must be current before its planted breaches say anything. */
async function runLayers(): Promise<Finding> {
  const generated = await runPlain('test/architecture/gen.ts', ['--check']);
  const tests = await runVitest(['gates'], 180);
  const counts = {
    passed: generated.counts.passed + tests.counts.passed,
    failed: generated.counts.failed + tests.counts.failed,
    skipped: tests.counts.skipped,
  };
  return { counts, note: tests.note, output: `${generated.output}${tests.output}` };
}

/** Every gate, in the order they run: the quick ones first. */
export const gates: readonly Gate[] = [
  {
    id: 'types',
    title: 'Types',
    group: 'source',
    check: () => runPlain('node_modules/typescript/bin/tsc', ['-p', '.']),
  },
  { id: 'lint', title: 'Lint', group: 'source', check: runLint },
  {
    id: 'format',
    title: 'Format',
    group: 'source',
    check: () => runPlain('node_modules/oxfmt/bin/oxfmt', ['--check', ...codeThatExists()]),
  },
  {
    id: 'layers',
    title: 'Layers, source rules, planted breaches',
    group: 'source',
    check: runLayers,
  },
  {
    id: 'dead-code',
    title: 'Dead code',
    group: 'source',
    check: () => runPlain('node_modules/knip/bin/knip.js', ['--no-progress', '--no-config-hints']),
  },
  {
    id: 'duplicates',
    title: 'Duplicate code',
    group: 'source',
    check: () =>
      runPlain('node_modules/jscpd/run-jscpd.js', ['-c', '.jscpd.json', '--fail-on-empty']),
  },
  { id: 'unit', title: 'Unit tests', group: 'tests', check: () => runVitest(['unit', 'dom'], 300) },
  {
    id: 'data',
    title: 'Data check',
    group: 'data',
    check: () => runAndQuote('src/cli/data-check.ts'),
  },
  {
    id: 'frictionless',
    title: 'Frictionless profile',
    group: 'data',
    check: () => runPlain('src/build/gates/frictionless.ts'),
  },
  {
    id: 'build',
    title: 'Build',
    group: 'site',
    check: () => runAndQuote('src/build/build.ts', 300),
  },
  {
    id: 'budgets',
    title: 'Budgets',
    group: 'site',
    check: () => runPlain('src/build/gates/budgets.ts'),
  },
  {
    id: 'journeys',
    title: 'Browser journeys',
    group: 'journeys',
    check: () => runVitest(['journeys'], 780),
  },
];
