import { afterAll, describe, expect, it } from 'vitest';
import { plantProject } from '../support/planted-project.ts';

const configurations = ['knip.json', 'package.json', 'tsconfig.json'];
const searched = ['--no-progress', '--no-config-hints', '--include', 'files,exports,types'];

const alive = {
  'src/app/entry-client.tsx': "import { used } from '#lib/used.ts';\nvoid used;\n",
  'src/lib/used.ts': 'export const used = 1;\n',
};

const good = plantProject(alive, configurations);
const bad = plantProject(
  {
    ...alive,
    'src/lib/used.ts': 'export const used = 1;\nexport const orphanExport = 2;\n',
    'src/lib/orphan-file.ts': 'export const lost = 3;\n',
  },
  configurations,
);

afterAll(() => {
  good.remove();
  bad.remove();
});

describe('the search for dead code', () => {
  it('lets code pass that an entry reaches', () => {
    const run = good.run('knip/bin/knip.js', searched);
    expect({ exitCode: run.exitCode, output: run.output }).toMatchObject({ exitCode: 0 });
  });

  it('catches a file and an export that nothing reaches', () => {
    const run = bad.run('knip/bin/knip.js', searched);
    expect(run.exitCode).toBe(1);
    expect(run.output).toContain('src/lib/orphan-file.ts');
    expect(run.output).toContain('orphanExport');
  });
});
