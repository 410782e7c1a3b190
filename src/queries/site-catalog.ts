/** Name of the file that lists the packages beside the site. */
const catalogFile = 'catalog.json';

/** A package in the catalogue beside the site, which may have been copied there after the build. */
export interface ListedPackage {
  readonly id: string;
  /** Folder of the package, relative to the catalogue. */
  readonly path: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Snapshot it holds; '' when the catalogue does not say. */
  readonly snapshot: string;
}

/** Pages that the build wrote, by package: names as `pageName` gives them. */
export type WrittenPages = Readonly<Record<string, readonly string[]>>;

/** File of the build that lists them, beside the catalogue. */
export const pagesFile = 'pages.json';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const folderPattern = /^[A-Za-z0-9][\w-]*$/;

/**
 * The catalogue as it lies beside the site now; entries that cannot be read are left out.
 * @param data address of the data folder, ending in a slash
 * @throws when it cannot be fetched or is no catalogue
 */
export async function fetchCatalog(data: string): Promise<readonly ListedPackage[]> {
  const value = await fetchJson(new URL(catalogFile, data));
  const packages = isRecord(value) ? value['packages'] : undefined;
  if (!Array.isArray(packages)) throw new Error('no catalogue');
  return packages.flatMap((entry: unknown): ListedPackage[] => {
    if (!isRecord(entry) || !isRecord(entry['title'])) return [];
    const { id, path, title, snapshot } = entry;
    const { vi, en } = title as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof path !== 'string' || !folderPattern.test(path)) return [];
    if (typeof vi !== 'string' || typeof en !== 'string') return [];
    return [
      { id, path, title: { vi, en }, snapshot: typeof snapshot === 'string' ? snapshot : '' },
    ];
  });
}

/** The snapshot that the folder of a package holds now, from its descriptor; '' when it does not say. */
export async function fetchSnapshotId(folder: string): Promise<string> {
  const value = await fetchJson(new URL('datapackage.json', folder));
  const siso = isRecord(value) ? value['siso'] : undefined;
  const snapshot = isRecord(siso) ? siso['snapshot'] : undefined;
  const id = isRecord(snapshot) ? snapshot['id'] : undefined;
  return typeof id === 'string' ? id : '';
}

/** Pages of the build; none when the list cannot be fetched, so that every page of an edition stands in a shell. */
export async function fetchWrittenPages(data: string): Promise<WrittenPages> {
  try {
    const value = await fetchJson(new URL(pagesFile, data));
    return isRecord(value) ? (value as WrittenPages) : {};
  } catch {
    return {};
  }
}

async function fetchJson(url: URL): Promise<unknown> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.json();
}
