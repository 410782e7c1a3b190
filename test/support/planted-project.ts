import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { repositoryRoot } from './source-tree.ts';

/** What a command line tool said and how it ended. */
export type ToolRun = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly output: string;
};

/** A small project in a temporary folder, under this repository's own configuration files. */
export type PlantedProject = {
  readonly folder: string;
  /** Runs a tool of node_modules inside the project, by the path of its script. */
  readonly run: (script: string, args: readonly string[]) => ToolRun;
  readonly remove: () => void;
};

/**
 * Makes a project out of the given files with copies of the named configuration files of this
 * repository, so that a planted breach meets exactly the rules that guard the real source.
 */
export function plantProject(
  files: Readonly<Record<string, string>>,
  configurations: readonly string[],
): PlantedProject {
  const folder = mkdtempSync(join(tmpdir(), 'siso-planted-'));
  symlinkSync(join(repositoryRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const name of configurations) copyFileSync(join(repositoryRoot, name), join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return {
    folder,
    run: (script, args) => runTool(folder, script, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function runTool(folder: string, script: string, args: readonly string[]): ToolRun {
  const done = spawnSync(
    process.execPath,
    [join(repositoryRoot, 'node_modules', script), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  if (done.error) throw done.error;
  return {
    exitCode: done.status ?? 1,
    stdout: done.stdout,
    output: `${done.stdout}${done.stderr}`,
  };
}
