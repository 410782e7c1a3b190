import type { QueryClient } from '@tanstack/react-query';
import type { PackageChoice } from '#pages/parts/site.ts';
import type { Loader } from '#queries/loader.ts';
import type { HasDocument } from '#url/link.ts';
import type { DataGate } from './data-gate.ts';

/** Keeps drafts in this browser. */
export interface DraftKeeper {
  /** @returns whether the draft outlives this tab */
  keep(packageId: string, bytes: Uint8Array): Promise<boolean>;
  has(packageId: string): Promise<boolean>;
  drop(packageId: string): Promise<void>;
}

/** What the app needs from outside: effects are passed in, so that the same tree is rendered at build time and in the browser. */
export interface AppEnvironment {
  readonly client: QueryClient;
  readonly loader: Loader;
  readonly gate: DataGate;
  readonly packages: readonly PackageChoice[];
  /** Whether a page of an edition has a document of its own. */
  readonly hasDocument: HasDocument;
  /** Folder of a package below the data folder of the site. */
  readonly folderOf: (packageId: string) => string;
  readonly drafts: DraftKeeper;
}
