import { describe, expect, it } from 'vitest';
import { scanImports, withoutComments } from './scan-imports.ts';

function specifiersOf(source: string): string[] {
  return scanImports(source).map((found) => found.specifier);
}

describe('scanImports', () => {
  it('finds every form that names a module', () => {
    const source = [
      "import './side-effect.css';",
      "import { a } from '#lib/a.ts';",
      'import * as b from "#lib/b.ts";',
      "import c, {\n  d,\n} from './d.ts';",
      "export { e } from './e.ts';",
      "export * from './f.ts';",
      "const g = () => import('./g.ts');",
      "const h = new Worker(new URL('./h.ts', import.meta.url), { type: 'module' });",
    ].join('\n');
    expect(specifiersOf(source).toSorted()).toEqual(
      [
        './side-effect.css',
        '#lib/a.ts',
        '#lib/b.ts',
        './d.ts',
        './e.ts',
        './f.ts',
        './g.ts',
        './h.ts',
      ].toSorted(),
    );
  });

  it('tells types from running code', () => {
    const source = [
      "import type { A } from './a.ts';",
      "export type { B } from './b.ts';",
      "import { type C, d } from './c.ts';",
      "import type, { x } from './e.ts';",
    ].join('\n');
    expect(scanImports(source).map((found) => found.typeOnly)).toEqual([true, true, false, false]);
  });

  it('gives the line of each import', () => {
    const source = "/* two\nlines */\nimport { a } from './a.ts';\n";
    expect(scanImports(source)).toEqual([{ specifier: './a.ts', typeOnly: false, line: 3 }]);
  });

  it('is not taken in by comments, strings, templates or regular expressions', () => {
    const source = [
      "// import { a } from './comment.ts';",
      "/* import './block.ts' */",
      'const s = "import { b } from \'./string.ts\'";',
      "const t = `import './template.ts' ${`import('./inner.ts')` + '}'}`;",
      "const place = new URL('../../public/', import.meta.url);",
      "const r = /import '.\\/regex.ts'[/'\"]/;",
      "const export_ = a.from('./array-from.ts');",
      "import { real } from './real.ts';",
    ].join('\n');
    expect(specifiersOf(source)).toEqual(['./real.ts']);
  });

  it('reads on after a division and a lone apostrophe in JSX', () => {
    const source = [
      'const half = total / 2; const third = (total) / 3;',
      "const view = <p>don't</p>;",
      "const lazy = import('./after.ts');",
    ].join('\n');
    expect(specifiersOf(source)).toEqual(['./after.ts']);
  });
});

describe('withoutComments', () => {
  it('drops comments and keeps strings, also those that look like comments', () => {
    const source = "const url = 'https://a.example'; // see https://b.example\n/* c */ x();";
    const kept = withoutComments(source);
    expect(kept).toContain('https://a.example');
    expect(kept).not.toContain('b.example');
    expect(kept).toContain('x();');
    expect(kept).not.toContain('c */');
  });
});
