import type { PackageFiles } from '#intake/make-package.ts';

/**
 * All files of a published package as they lie beside its pages.
 * @param folder address of the package's data, ending in a slash
 * @param paths files of the package; its descriptor comes along
 * @throws when a file cannot be fetched: a package with a hole must not be saved
 */
export async function loadBaseFiles(
  folder: string,
  paths: readonly string[],
): Promise<PackageFiles> {
  const files = await Promise.all(
    ['datapackage.json', ...paths].map(async (path) => {
      const response = await fetch(new URL(path, folder));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return [path, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return new Map(files);
}
