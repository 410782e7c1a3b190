import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Files that may be replaced on the server after the build: a compressed twin would go on telling the old. */
const replaceable = /[\\/]data[\\/](?:catalog\.json$|[^\\/]+[\\/](?!p[\\/]|manifest\.json$))/;

const worth = /\.(html|js|css|json|csv|svg|bin|txt|map)$/;

/** Writes `.br` and `.gz` beside every file that gets smaller, for servers that can send them. */
export function compressFolder(folder: string): { readonly files: number; readonly bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !worth.test(entry.name) || replaceable.test(path)) continue;
    const raw = readFileSync(path);
    if (raw.length < 256) continue;
    const brotli = brotliCompressSync(raw, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: raw.length > 400_000 ? 7 : 10,
        [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
      },
    });
    const gzip = gzipSync(raw, { level: 9 });
    if (brotli.length < raw.length) writeFileSync(`${path}.br`, brotli);
    if (gzip.length < raw.length) writeFileSync(`${path}.gz`, gzip);
    files += 1;
    bytes += brotli.length;
  }
  return { files, bytes };
}
