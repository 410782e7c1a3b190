import { posix } from 'node:path';
import { layers, packageHomes, testPackages } from './layer-table.ts';
import type { Layer } from './layer-table.ts';
import { findCycles } from './find-cycles.ts';
import { scanImports } from './scan-imports.ts';
import type { FoundImport } from './scan-imports.ts';

export type LayerRule =
  | 'unknown-folder'
  | 'climbs'
  | 'layer'
  | 'package'
  | 'node-module'
  | 'missing-file'
  | 'cycle';

/** One broken rule, with its place. */
export type Breach = { readonly rule: LayerRule; readonly at: string; readonly got: string };

/** Source files by their path from the repository's root, as `src/lib/round.ts`. */
export type SourceTree = ReadonlyMap<string, string>;

const layerByFolder = new Map(layers.map((layer) => [layer.folder, layer]));
const testFile = /\.test\.tsx?$/;
/** Modules that the build makes up, so no file stands behind them. */
const virtualModule = /^virtual:/;

function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** Path in the tree that a specifier of `from` names; undefined for packages and node modules. */
function targetOf(from: string, specifier: string): string | undefined {
  const file = specifier.replace(/\?.*$/, '');
  if (file.startsWith('#')) return posix.join('src', file.slice(1));
  if (file.startsWith('.')) return posix.join(posix.dirname(from), file);
  return undefined;
}

function packageIsAllowed(name: string, layer: Layer, inTest: boolean): boolean {
  if (packageHomes.get(name)?.includes(layer.folder) === true) return true;
  return inTest && (testPackages.includes(name) || packageHomes.has(name));
}

function outsideRule(found: FoundImport, layer: Layer, inTest: boolean): LayerRule | undefined {
  if (virtualModule.test(found.specifier)) return undefined;
  if (found.specifier.startsWith('node:')) {
    return layer.runsOnNode === true || inTest ? undefined : 'node-module';
  }
  return packageIsAllowed(packageOf(found.specifier), layer, inTest) ? undefined : 'package';
}

function insideRule(found: FoundImport, layer: Layer, target: string): LayerRule | undefined {
  const folder = folderOf(target);
  if (folder === layer.folder || layer.mayImport.includes(folder)) return undefined;
  if (found.typeOnly && layer.mayImportTypesOf?.includes(folder) === true) return undefined;
  return 'layer';
}

function breachOf(from: string, found: FoundImport, tree: SourceTree): LayerRule | undefined {
  const layer = layerByFolder.get(folderOf(from));
  if (layer === undefined) return undefined;
  if (found.specifier.startsWith('../')) return 'climbs';
  const target = targetOf(from, found.specifier);
  if (target === undefined) return outsideRule(found, layer, testFile.test(from));
  const broken = insideRule(found, layer, target);
  if (broken !== undefined) return broken;
  const isScript = /\.tsx?$/.test(target) || !/\.[a-z0-9]+$/.test(target);
  return isScript && !tree.has(target) ? 'missing-file' : undefined;
}

/** Every breach of the layer table in a source tree; files outside the table's folders are breaches too. */
export function checkLayers(tree: SourceTree): Breach[] {
  const breaches: Breach[] = [];
  const graph = new Map<string, string[]>();
  for (const [path, text] of tree) {
    if (!layerByFolder.has(folderOf(path)) || path.split('/').length < 3) {
      breaches.push({ rule: 'unknown-folder', at: path, got: folderOf(path) });
    }
    const imports = scanImports(text);
    for (const found of imports) {
      const rule = breachOf(path, found, tree);
      if (rule) breaches.push({ rule, at: `${path}:${found.line}`, got: found.specifier });
    }
    graph.set(
      path,
      imports.flatMap((found) => targetOf(path, found.specifier) ?? []),
    );
  }
  const cycles = findCycles(graph).map((cycle): Breach => ({
    rule: 'cycle',
    at: cycle[0] ?? '',
    got: cycle.join(' → '),
  }));
  return [...breaches, ...cycles];
}
