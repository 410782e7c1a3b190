import type { PackageChoice } from '#pages/parts/site.ts';
import type { HasDocument } from '#url/link.ts';

/** What lies beside the site beyond what it was built from. */
export interface FoundEditions {
  /** Packages of the build whose folder now holds another snapshot. */
  readonly newer: ReadonlySet<string>;
  /** Packages that the build did not know. */
  readonly added: readonly PackageChoice[];
  readonly folderOf: (packageId: string) => string;
  readonly hasDocument: HasDocument;
}

/** Nothing beside the site but what it was built from. */
export const noEditions: FoundEditions = {
  newer: new Set(),
  added: [],
  folderOf: (packageId) => packageId,
  hasDocument: () => false,
};
