import { afterAll, describe, expect, it } from 'vitest';
import { plantProject } from '../support/planted-project.ts';

const configurations = ['.oxlintrc.json', 'tsconfig.json', 'package.json'];
const lintArguments = ['--type-aware', '--deny-warnings', '-f', 'json', 'src'];

type Diagnostic = { readonly code: string; readonly filename: string };
type LintReport = { readonly diagnostics: Diagnostic[]; readonly number_of_files: number };

const clean = {
  'src/lib/kind.ts': "export type Kind = 'a' | 'b';\n",
  'src/domain/name-kind.ts': [
    "import type { Kind } from '#lib/kind.ts';",
    'export function nameKind(kind: Kind): string {',
    "  switch (kind) { case 'a': return 'A'; case 'b': return 'B'; }",
    '}',
  ].join('\n'),
  'src/views/trend-view.ts':
    "import type { Shape } from '#geo/shape.ts';\nexport type T = Shape;\n",
  'src/geo/shape.ts': 'export type Shape = { id: string };\n',
  'src/ui/label.tsx':
    'export function Label({ text }: { text: string }) {\n  return <p>{text}</p>;\n}\n',
};

/** Each breach is alone in its files, so that a rule can only be named for its own sake. */
const breaches: readonly [name: string, rule: string, file: string, text: string][] = [
  [
    'an import upwards',
    'no-restricted-imports',
    'src/lib/up.ts',
    "export { nameKind } from '#domain/name-kind.ts';",
  ],
  [
    'a type import upwards',
    'no-restricted-imports',
    'src/lib/up-type.ts',
    "import type { T } from '#views/trend-view.ts';\nexport type U = T;",
  ],
  [
    'code of a types-only row',
    'no-restricted-imports',
    'src/views/geo-code.ts',
    "import { Shape } from '#geo/shape.ts';\nexport type V = Shape;",
  ],
  [
    '../',
    'no-restricted-imports',
    'src/domain/climb.ts',
    "export type { Kind } from '../lib/kind.ts';",
  ],
  [
    'recharts outside charts',
    'no-restricted-imports',
    'src/pages/bars.ts',
    "export { BarChart } from 'recharts';",
  ],
  [
    'a deep import of recharts',
    'no-restricted-imports',
    'src/pages/deep.ts',
    "export { Bar } from 'recharts/es6/cartesian/Bar';",
  ],
  [
    'node in the browser',
    'no-restricted-imports',
    'src/views/disk.ts',
    "export { readFileSync } from 'node:fs';",
  ],
  [
    'a circle, also of types',
    'import(no-cycle)',
    'src/lib/ring-one.ts',
    "import type { Two } from './ring-two.ts';\nexport type One = Two[];",
  ],
  ['a default export', 'import(no-default-export)', 'src/lib/default.ts', 'export default 1;'],
  [
    'a floating promise',
    'no-floating-promises',
    'src/lib/floating.ts',
    'async function load(): Promise<void> {}\nexport function go(): void {\n  load();\n}',
  ],
  [
    'a switch that forgets a kind',
    'switch-exhaustiveness-check',
    'src/domain/forgets.ts',
    "import type { Kind } from '#lib/kind.ts';\nexport function f(kind: Kind): void {\n  switch (kind) { case 'a': break; }\n}",
  ],
  [
    'a switch saved by its default',
    'switch-exhaustiveness-check',
    'src/domain/saved.ts',
    "import type { Kind } from '#lib/kind.ts';\nexport function f(kind: Kind): number {\n  switch (kind) { case 'a': return 1; default: return 2; }\n}",
  ],
  [
    'bare text in JSX',
    'jsx-no-literals',
    'src/ui/bare.tsx',
    'export function Bare() {\n  return <p>Schools</p>;\n}',
  ],
  ['any', 'no-explicit-any', 'src/lib/loose.ts', 'export type Loose = any;'],
  [
    'talk to the console',
    'no-console',
    'src/pages/talk.ts',
    "export function talk(): void {\n  console.log('x');\n}",
  ],
  [
    'a file too long',
    'max-lines',
    'src/lib/long.ts',
    `${'// line\n'.repeat(301)}export const x = 1;`,
  ],
  [
    'markup from a string',
    'no-danger',
    'src/ui/raw.tsx',
    'export function Raw({ html }: { html: string }) {\n  return <p dangerouslySetInnerHTML={{ __html: html }} />;\n}',
  ],
  [
    'a file name that is not kebab-case',
    'filename-case',
    'src/lib/TwoWords.ts',
    'export const y = 1;',
  ],
];

const ringPartner = {
  'src/lib/ring-two.ts': "import type { One } from './ring-one.ts';\nexport type Two = One | 1;",
};

const good = plantProject(clean, configurations);
const bad = plantProject(
  {
    ...clean,
    ...ringPartner,
    ...Object.fromEntries(breaches.map(([, , file, text]) => [file, `${text}\n`])),
  },
  configurations,
);

afterAll(() => {
  good.remove();
  bad.remove();
});

describe('the linter, under the generated configuration', () => {
  const run = bad.run('oxlint/bin/oxlint', lintArguments);
  const report = JSON.parse(run.stdout) as LintReport;

  it('lets good code pass', () => {
    const passed = good.run('oxlint/bin/oxlint', lintArguments);
    expect({ exitCode: passed.exitCode, output: passed.output.slice(0, 2000) }).toMatchObject({
      exitCode: 0,
    });
    expect((JSON.parse(passed.stdout) as LintReport).number_of_files).toBe(5);
  });

  it('fails on bad code', () => {
    expect(run.exitCode).not.toBe(0);
  });

  it.each(breaches)('catches %s by %s in %s', (_name, rule, file) => {
    const codes = report.diagnostics
      .filter((found) => found.filename === file)
      .map((found) => found.code);
    expect(codes.filter((code) => code.includes(rule))).not.toEqual([]);
  });
});
