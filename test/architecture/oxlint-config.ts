import { layers, maxLinesOfFile, packageHomes } from './layer-table.ts';
import type { Layer } from './layer-table.ts';

type ImportBan = { group: string[]; message: string; allowTypeImports?: boolean };

const upwards: ImportBan = {
  group: ['../*', '../**'],
  message: 'Never climb with ../: name the folder, as in #domain/area.ts.',
};

const nodeModules: ImportBan = {
  group: ['node:*', 'node:*/**'],
  message: 'This folder runs in a browser; node modules belong to src/build and src/cli.',
};

function folderBans(layer: Layer): ImportBan[] {
  const typesOnly = new Set(layer.mayImportTypesOf);
  const allowed = new Set([...layer.mayImport, layer.folder]);
  return layers
    .filter((other) => !allowed.has(other.folder))
    .map((other) => ({
      group: [`#${other.folder}/*`, `#${other.folder}/**`],
      message: `${layer.folder} may not import ${other.folder}: see test/architecture/layer-table.ts.`,
      ...(typesOnly.has(other.folder) ? { allowTypeImports: true } : {}),
    }));
}

function packageBans(layer: Layer): ImportBan[] {
  return [...packageHomes]
    .filter(([, homes]) => !homes.includes(layer.folder))
    .map(([name, homes]) => ({
      group: [name, `${name}/**`],
      message: `${name} may be used only in: ${homes.join(', ')}.`,
    }));
}

function restrictedImports(bans: ImportBan[]): unknown {
  return ['error', { patterns: bans }];
}

function overridesOf(layer: Layer): object[] {
  const inFolder = `src/${layer.folder}/**`;
  const bans = [upwards, ...folderBans(layer)];
  const sourceBans = [...bans, ...packageBans(layer), ...(layer.runsOnNode ? [] : [nodeModules])];
  return [
    {
      files: [`${inFolder}/*.ts`, `${inFolder}/*.tsx`],
      rules: {
        'no-restricted-imports': restrictedImports(sourceBans),
        ...(layer.speaksInTerminal ? { 'no-console': 'off' } : {}),
        ...(layer.drawsForPeople
          ? { 'react/jsx-no-literals': ['error', { allowedStrings: drawnMarks }] }
          : {}),
      },
    },
    {
      files: [`${inFolder}/*.test.ts`, `${inFolder}/*.test.tsx`],
      rules: { 'no-restricted-imports': restrictedImports(bans) },
    },
  ];
}

/** Marks that are the same in every language. */
const drawnMarks = [
  '.',
  '. ',
  ', ',
  '; ',
  ': ',
  '(',
  ' (',
  '/',
  '-',
  '*',
  '=',
  ' = ',
  '"',
  '“',
  '”',
  '” ',
  '“',
  ',',
  '·',
  '•',
  '–',
  '—',
  '/',
  ':',
  '(',
  ')',
  ',',
  '%',
  '×',
  '→',
  '←',
  '↑',
  '↓',
  '+',
];

const rules = {
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  eqeqeq: 'error',
  'max-lines': ['error', { max: maxLinesOfFile }],
  'no-restricted-imports': restrictedImports([upwards]),
  'import/no-cycle': ['error', { ignoreTypes: false }],
  'import/no-default-export': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/consistent-type-imports': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: false },
  ],
  'react/rules-of-hooks': 'error',
  'react/no-danger': 'error',
  // Figures are one keyboard stop with arrow keys inside, tables scroll by keyboard, one listener serves every number,
  // and the search is a combobox: patterns of their own that no native element has. Journeys check them with axe and by keyboard.
  'jsx-a11y/prefer-tag-over-role': 'off',
  'jsx-a11y/no-noninteractive-tabindex': 'off',
  'jsx-a11y/no-noninteractive-element-interactions': 'off',
  'jsx-a11y/no-noninteractive-element-to-interactive-role': 'off',
  'jsx-a11y/click-events-have-key-events': 'off',
  'jsx-a11y/no-static-element-interactions': 'off',
  // A checkbox that is a switch has its state from `checked`; an empty cell needs no name.
  'jsx-a11y/role-has-required-aria-props': 'off',
  'jsx-a11y/control-has-associated-label': 'off',
  // Pages come from a registry that is filled before they are drawn.
  'react/static-components': 'off',
  // Typed columns are made by their length, and letters are taken apart by code point.
  'unicorn/no-new-array': 'off',
  'typescript/no-misused-spread': ['error', { allow: ['string'] }],
  'unicorn/filename-case': ['error', { case: 'kebabCase' }],
};

const testRules = {
  'max-lines': 'off',
  'react/jsx-no-literals': 'off',
  'typescript/no-non-null-assertion': 'off',
  'typescript/unbound-method': 'off',
  'vitest/no-focused-tests': 'error',
  'vitest/no-disabled-tests': 'error',
  'vitest/no-conditional-expect': 'off',
  'vitest/require-to-throw-message': 'off',
  'vitest/require-mock-type-parameters': 'off',
  'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'assert*', 'fc.assert'] }],
};

/** Whole lint configuration, as it must stand in .oxlintrc.json. */
export function oxlintConfig(): object {
  return {
    $schema: './node_modules/oxlint/configuration_schema.json',
    plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'vitest'],
    categories: { correctness: 'error' },
    env: { builtin: true, browser: true, node: true },
    ignorePatterns: ['dist/**', 'dist-*/**', 'public/**', 'test/fixtures/**'],
    rules,
    overrides: [
      ...layers.flatMap(overridesOf),
      { files: ['test/**/*.ts', 'test/**/*.tsx'], rules: { 'no-restricted-imports': 'off' } },
      { files: ['test/**', 'data/make/**', 'mocks/**'], rules: { 'no-console': 'off' } },
      {
        files: ['vite.config.ts', 'vitest.config.ts', 'test/support/journeys-setup.ts'],
        rules: { 'import/no-default-export': 'off' },
      },
      { files: ['**/*.test.ts', '**/*.test.tsx', 'test/**'], rules: testRules },
    ],
  };
}

/** The exact text of .oxlintrc.json. */
export function oxlintConfigText(): string {
  return `${JSON.stringify(oxlintConfig(), null, 2)}\n`;
}
