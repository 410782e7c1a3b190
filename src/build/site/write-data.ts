import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackedData } from '#publish/pack-data.ts';
import { packData } from '#publish/pack-data.ts';
import type { Publishable } from '#publish/publishable.ts';
import { analystsFile } from '#slices/analysts-file.ts';
import { descriptorFile } from '#snapshot/descriptor.ts';
import { observationsParquet } from './observations-parquet.ts';

/** Writes what pages load of a package and its observations for analysts, and beside it the package itself as it was received: for download, and to be replaced by its next version. */
export async function writeData(pack: Publishable, folder: string): Promise<PackedData> {
  const packed = await packData(pack);
  const write = (path: string, bytes: Uint8Array): void => {
    const file = join(folder, pack.id, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  };
  for (const [path, bytes] of packed.files) write(path, bytes);
  write(analystsFile(pack.context.meta.snapshot.id), observationsParquet(pack.cube));
  for (const path of [descriptorFile, ...pack.files.map((file) => file.path)]) {
    const bytes = await pack.source.read(path);
    if (bytes.ok) write(path, bytes.value);
  }
  return packed;
}
