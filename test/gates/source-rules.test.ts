import { describe, expect, it } from 'vitest';
import { readSourceTree } from '../support/source-tree.ts';
import { checkSourceRules } from './source-rules.ts';

function rulesBrokenBy(path: string, text: string): string[] {
  return checkSourceRules(new Map([[path, text]])).map((breach) => breach.rule);
}

describe('the source', () => {
  const folders = ['src', 'test', 'mocks', 'data/make'];
  const files = readSourceTree(folders, /\.(?:tsx?|css|html)$/);

  it('was read', () => {
    expect([...files.keys()].filter((path) => path.startsWith('src/')).length).toBeGreaterThan(0);
    expect([...files.keys()].filter((path) => path.startsWith('test/')).length).toBeGreaterThan(0);
  });

  it('obeys the source rules', () => {
    expect(checkSourceRules(files)).toEqual([]);
  });
});

/** Planted breaches; words are cut in two, or this file would break the rules it tests. */
const planted: readonly [rule: string, path: string, text: string][] = [
  ['foreign-host', 'src/ui/a.tsx', "fetch('https://cdn.example/x.js');"],
  ['foreign-host', 'src/ui/a.module.css', '@import url(http://fonts.example/a.css);'],
  ['foreign-host', 'src/ui/a.ts', "const ns = 'http://www.w3.org.evil.example/';"],
  ['protocol-relative-address', 'src/ui/a.ts', "const script = '//cdn.example/x.js';"],
  ['markup-from-a-string', 'src/pages/a.tsx', '<p dangerouslySetInnerHTML={{ __html: x }} />'],
  ['markup-from-a-string', 'src/pages/a.ts', 'element.innerHTML = text;'],
  ['code-from-a-string', 'src/lib/a.ts', "const f = new Function('a', 'return a');"],
  ['unfinished', 'src/lib/a.ts', '// TO' + 'DO: round'],
  ['unfinished', 'data/make/a.ts', '// FIX' + 'ME'],
  ['test-switched-off', 'src/lib/a.test.ts', 'it.on' + "ly('adds', () => {});"],
  ['test-switched-off', 'test/journeys/a.test.ts', 'describe.sk' + "ip('pages', () => {});"],
  ['type-check-switched-off', 'src/lib/a.ts', '// @ts-' + 'ignore: later'],
  [
    'lint-switched-off-without-reason',
    'src/lib/a.ts',
    '// oxlint-dis' + 'able-next-line no-console',
  ],
  ['name-not-kebab-case', 'src/lib/roundHalf.ts', ''],
  ['name-not-kebab-case', 'src/ui/Label.tsx', ''],
  ['name-says-nothing', 'src/lib/utils.ts', ''],
  ['name-says-nothing', 'src/domain/types.ts', ''],
];

describe('checkSourceRules', () => {
  it.each(planted)('catches %s in %s: %s', (rule, path, text) => {
    expect(rulesBrokenBy(path, text)).toContain(rule);
  });

  it('lets good code pass', () => {
    const source = [
      '// Formula: https://source.example/circular-03',
      "const namespace = 'http://www.w3.org/2000/svg';",
      'const half = total / 2; // a half',
    ].join('\n');
    expect(rulesBrokenBy('src/lib/round-half.ts', source)).toEqual([]);
    expect(rulesBrokenBy('src/ui/frame.module.css', '.frame { margin: 0; }')).toEqual([]);
  });
});
