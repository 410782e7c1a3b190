/**
 * Who may import whom, said once. Every other form of the rule (lint configuration, architecture
 * test) is derived from this table, so a new folder is one new row.
 */
export type Layer = {
  /** Folder under src/. */
  readonly folder: string;
  /** Folders above this one that it may import from. Its own files are always allowed. */
  readonly mayImport: readonly string[];
  /** Folders it may import types from, but no running code. */
  readonly mayImportTypesOf?: readonly string[];
  /** May use node's own modules: the code never reaches a browser. */
  readonly runsOnNode?: boolean;
  /** May write to the console: a person reads its output in a terminal. */
  readonly speaksInTerminal?: boolean;
  /** Draws for people: no bare text in JSX, so that every word passes through the catalogue. */
  readonly drawsForPeople?: boolean;
};

const belowPages = [
  'lib',
  'domain',
  'norms',
  'table',
  'indicators',
  'boundaries',
  'slices',
  'geo',
  'views',
  'i18n',
  'url',
  'search',
  'theme',
  'ui',
  'charts',
  'maps',
  'queries',
] as const;

/** In order: a folder may name only folders of rows above its own. */
export const layers: readonly Layer[] = [
  { folder: 'lib', mayImport: [] },
  { folder: 'domain', mayImport: ['lib'] },
  { folder: 'norms', mayImport: ['lib', 'domain'] },
  { folder: 'table', mayImport: ['lib', 'domain'] },
  { folder: 'indicators', mayImport: ['lib', 'domain', 'table'] },
  { folder: 'boundaries', mayImport: ['lib', 'domain', 'indicators'] },
  { folder: 'snapshot', mayImport: ['lib', 'domain', 'norms', 'table', 'indicators'] },
  { folder: 'slices', mayImport: ['lib', 'domain', 'table'] },
  { folder: 'geo', mayImport: ['lib', 'domain'] },
  { folder: 'sheets', mayImport: ['lib'] },
  { folder: 'readers', mayImport: ['lib', 'domain'] },
  { folder: 'register', mayImport: ['lib', 'domain'] },
  {
    folder: 'views',
    mayImport: ['lib', 'domain', 'norms', 'table', 'indicators'],
    mayImportTypesOf: ['geo'],
  },
  { folder: 'search', mayImport: ['lib', 'domain'] },
  {
    folder: 'publish',
    mayImport: [
      'lib',
      'domain',
      'norms',
      'table',
      'indicators',
      'boundaries',
      'snapshot',
      'slices',
      'geo',
      'views',
      'search',
    ],
  },
  {
    folder: 'intake',
    mayImport: [
      'lib',
      'domain',
      'table',
      'indicators',
      'snapshot',
      'sheets',
      'readers',
      'register',
      'views',
    ],
  },
  {
    folder: 'outlines',
    mayImport: ['lib', 'domain', 'geo', 'sheets', 'readers', 'intake'],
  },
  { folder: 'i18n', mayImport: ['lib', 'domain'] },
  { folder: 'url', mayImport: ['lib', 'domain'] },
  { folder: 'theme', mayImport: ['lib'] },
  { folder: 'ui', mayImport: ['lib', 'i18n', 'theme'], drawsForPeople: true },
  {
    folder: 'charts',
    mayImport: ['lib', 'domain', 'views', 'i18n', 'theme', 'ui'],
    drawsForPeople: true,
  },
  {
    folder: 'maps',
    mayImport: ['lib', 'domain', 'views', 'geo', 'i18n', 'theme', 'ui'],
    drawsForPeople: true,
  },
  {
    folder: 'queries',
    mayImport: [
      'lib',
      'domain',
      'table',
      'snapshot',
      'slices',
      'geo',
      'sheets',
      'readers',
      'register',
      'intake',
      'outlines',
      'publish',
    ],
  },
  {
    folder: 'pages',
    mayImport: [...belowPages, 'readers'],
    mayImportTypesOf: ['sheets', 'register', 'intake', 'outlines'],
    drawsForPeople: true,
  },
  { folder: 'app', mayImport: [...belowPages, 'snapshot', 'pages'], drawsForPeople: true },
  {
    folder: 'build',
    mayImport: [...belowPages, 'snapshot', 'publish', 'pages', 'app'],
    runsOnNode: true,
    speaksInTerminal: true,
  },
  {
    folder: 'cli',
    mayImport: [
      'lib',
      'domain',
      'table',
      'indicators',
      'snapshot',
      'slices',
      'sheets',
      'readers',
      'register',
      'intake',
      'outlines',
      'i18n',
      'build',
    ],
    runsOnNode: true,
    speaksInTerminal: true,
  },
];

/** Which folders of src may use which package. A package without a row may not be used in src. */
export const packageHomes: ReadonlyMap<string, readonly string[]> = new Map([
  ['recharts', ['charts']],
  ['simple-statistics', ['views']],
  ['d3-geo', ['geo', 'maps']],
  ['d3-array', ['table', 'indicators', 'geo', 'views', 'charts', 'maps']],
  ['topojson-client', ['geo', 'outlines']],
  ['topojson-server', ['outlines']],
  ['topojson-simplify', ['outlines']],
  ['topojson-specification', ['geo', 'outlines', 'publish']],
  ['geojson', ['geo', 'maps', 'outlines']],
  ['polygon-clipping', ['outlines']],
  ['proj4', ['outlines']],
  ['shpjs', ['outlines']],
  ['papaparse', ['snapshot', 'intake']],
  ['fflate', ['sheets', 'intake', 'outlines']],
  ['hucre', ['intake']],
  ['saxes', ['sheets']],
  ['idb-keyval', ['queries']],
  ['jsonc-parser', ['sheets']],
  ['jsonstat-toolkit', ['sheets']],
  ['valibot', ['snapshot', 'url']],
  ['react', ['ui', 'charts', 'maps', 'queries', 'pages', 'app']],
  ['react-dom', ['app', 'build']],
  ['@noble/hashes', ['snapshot', 'publish', 'queries', 'sheets', 'intake', 'outlines']],
  ['@tanstack/react-query', ['queries', 'pages', 'app']],
  ['@fontsource/be-vietnam-pro', ['theme', 'app', 'build']],
  ['vite', ['build']],
  ['@vitejs/plugin-react', ['build']],
  ['playwright-core', ['build']],
  ['datapackage', ['build', 'cli']],
  ['polylabel', ['geo']],
  ['fonteditor-core', ['build']],
  ['@duckdb/node-api', ['build', 'cli']],
  ['hyparquet-writer', ['build']],
]);

/** Packages that any test beside the source may use, whatever its folder. */
export const testPackages: readonly string[] = [
  'vitest',
  'fast-check',
  '@testing-library/react',
  'axe-core',
  'msw',
  'react',
  'react-dom',
];

/** Largest file, in lines. Longer files hold more than one idea. */
export const maxLinesOfFile = 300;
