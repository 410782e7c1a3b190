import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '#domain/localized.ts';
import { readSealedFiles } from '#sheets/read-sealed-files.ts';
import type { CatalogEntry } from '#snapshot/catalog.ts';
import { catalogFile, readCatalog } from '#snapshot/catalog.ts';
import { hasErrors } from '#snapshot/problem.ts';
import { readPackage } from '#snapshot/read-package.ts';
import { filesSource } from '#snapshot/files-source.ts';
import { dataFolder } from './package-folders.ts';
import { reportLines } from './problem-report.ts';

// npm run data:add -- PACKAGE.zip [--lang vi|en]
// Puts a package saved by the import page into data/ and lists it in the catalogue. Refuses drafts and packages with errors;
// what is in data/ stays as it is until the new one has been read whole.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'vi' }, data: { type: 'string' } },
});
const language: Language = values.lang === 'en' ? 'en' : 'vi';
const say = {
  vi: {
    usage: 'data:add -- GOI.zip',
    broken: 'Không đọc được tệp nén này.',
    errors: 'Gói có lỗi, chưa thêm.',
    draft: 'Gói còn là bản nháp, chưa thêm: lưu lại ở trạng thái đã kiểm tra hoặc công bố.',
    added: (id: string, n: number) => `Đã thêm gói ${id}: ${n} tệp.`,
  },
  en: {
    usage: 'data:add -- PACKAGE.zip',
    broken: 'This archive cannot be read.',
    errors: 'The package has errors and was not added.',
    draft: 'The package is a draft and was not added: save it as checked or published.',
    added: (id: string, n: number) => `Package ${id} added: ${n} files.`,
  },
}[language];
const print = (text: string) => process.stdout.write(`${text}\n`);

const [path] = positionals;
if (path === undefined) {
  print(say.usage);
  process.exitCode = 2;
} else process.exitCode = await add(path, values.data ?? dataFolder);

async function add(file: string, root: string): Promise<number> {
  const files = readSealedFiles(new Uint8Array(await readFile(file)));
  if (!files) {
    print(say.broken);
    return 2;
  }
  const reading = await readPackage(filesSource(files));
  const { context, problems } = reading;
  if (!context || hasErrors(problems)) {
    for (const line of reportLines(problems, language)) print(line);
    print(say.errors);
    return 2;
  }
  if (context.meta.snapshot.state === 'draft') {
    print(say.draft);
    return 2;
  }
  const { id, title, snapshot } = context.meta;
  await replaceFolder(join(root, id), files);
  await listPackage(root, { id, path: id, title, snapshot: snapshot.id });
  print(say.added(id, files.size));
  return 0;
}

async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}

async function listPackage(root: string, entry: CatalogEntry): Promise<void> {
  const text = await readFile(join(root, catalogFile), 'utf8').catch(() => undefined);
  const known = text === undefined ? undefined : readCatalog(text);
  const packages = known?.ok ? known.value.packages : [];
  const isKnown = packages.some(({ id }) => id === entry.id);
  const catalog = {
    format: 1,
    default: known?.ok ? known.value.defaultId : entry.id,
    packages: isKnown
      ? packages.map((item) => (item.id === entry.id ? entry : item))
      : [...packages, entry],
  };
  await writeFile(join(root, catalogFile), `${JSON.stringify(catalog, null, 2)}\n`);
}
