import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../support/source-tree.ts';
import type { CommandRun } from './gate.ts';

/**
 * Runs a script with this node in the repository's root and collects what it says.
 * A script still running at the deadline is ended and fails.
 */
export function runNode(
  script: string,
  args: readonly string[] = [],
  deadlineSeconds = 180,
): Promise<CommandRun> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(repositoryRoot, script), ...args], {
      cwd: repositoryRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    let output = '';
    const collect = (part: Buffer): void => {
      output += part.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    const deadline = setTimeout(() => {
      output += `\nEnded: still running after ${deadlineSeconds} s.\n`;
      child.kill('SIGKILL');
    }, deadlineSeconds * 1000);
    const finish = (exitCode: number): void => {
      clearTimeout(deadline);
      resolve({ exitCode, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
