import { afterAll, describe, expect, it } from 'vitest';
import { plantProject } from '../support/planted-project.ts';

/** Ten lines of ordinary code; the two files of the breach differ only in the function's name. */
function sumOfParts(name: string): string {
  return `export function ${name}(rows: readonly { part: number; whole: number }[]): number {
  let parts = 0;
  let wholes = 0;
  for (const row of rows) {
    if (row.whole <= 0) continue;
    parts += row.part;
    wholes += row.whole;
  }
  const ratio = wholes === 0 ? 0 : (100 * parts) / wholes;
  return Math.round(ratio * 10) / 10;
}
`;
}

const searched = ['--config', '.jscpd.json', '--fail-on-empty', 'src'];
const once = plantProject({ 'src/lib/ratio.ts': sumOfParts('ratio') }, ['.jscpd.json']);
const twice = plantProject(
  { 'src/lib/ratio.ts': sumOfParts('ratio'), 'src/views/share.ts': sumOfParts('share') },
  ['.jscpd.json'],
);
const empty = plantProject({ 'src/readme.txt': 'nothing to read' }, ['.jscpd.json']);

afterAll(() => {
  once.remove();
  twice.remove();
  empty.remove();
});

describe('the search for duplicate code', () => {
  it('lets code pass that is written once', () => {
    const run = once.run('jscpd/run-jscpd.js', searched);
    expect({ exitCode: run.exitCode, output: run.output }).toMatchObject({ exitCode: 0 });
  });

  it('catches code that is written twice', () => {
    const run = twice.run('jscpd/run-jscpd.js', searched);
    expect(run.exitCode).not.toBe(0);
    expect(run.output).toContain('ratio.ts');
    expect(run.output).toContain('share.ts');
  });

  it('fails when it read nothing', () => {
    expect(empty.run('jscpd/run-jscpd.js', searched).exitCode).not.toBe(0);
  });
});
