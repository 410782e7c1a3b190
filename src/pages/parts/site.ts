import { createContext, useContext } from 'react';
import type { Dataset } from '#indicators/dataset.ts';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { Preset } from '#intake/mapping.ts';
import type { NormsRecord } from '#norms/norms-record.ts';
import type { LoadProblemKind } from '#queries/load-problem.ts';
import type { RawTable } from '#queries/original-table.ts';
import type { PlaceRecord } from '#search/place-record.ts';
import type { WholePackage } from '#queries/load-whole.ts';
import type { Edition, Route } from '#url/route.ts';
import type { QualityRecord } from '#views/quality/quality-record.ts';

/** A package to choose from. */
export interface PackageChoice {
  readonly id: string;
  readonly title: { readonly vi: string; readonly en: string };
  /** Snapshot that the build was made from; '' for a package that was put beside the site later. */
  readonly snapshot: string;
  /** Absent for the data of the build. */
  readonly edition?: Edition | undefined;
}

/** Data that a part of a page asks for while the rest goes on: loading, there, or failed with a way to try again. */
export type Loaded<T> =
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: LoadProblemKind; readonly retry: () => void };

/** The draft of a package: everything a page may do with it. */
export interface SiteDraft {
  /** Keeps a packed version of a package and shows the whole site from it; resolves to whether it outlives this tab. */
  show(packageId: string, bytes: Uint8Array): Promise<boolean>;
  /** Whether there is one. */
  exists(): Promise<boolean>;
  /** Throws it away; a page of the draft gives way to the published one. */
  drop(): Promise<void>;
}

/** What the site offers to its pages. The app makes it; pages and tests need no browser, no network and no router. */
export interface Site {
  readonly packageId: string;
  readonly packages: readonly PackageChoice[];
  /** Goes to a place; `replace` for choices on a page that should not fill the history one by one. */
  readonly go: (route: Route, how?: 'push' | 'replace') => void;
  /** Address of a place relative to the current document, so that pages work under any base path. */
  readonly hrefOf: (route: Route) => string;
  /** Address of a file of the package; undefined where it lies only in this browser. */
  readonly originalHref: (path: string) => string | undefined;
  /** The next version of the package, in this browser only. */
  readonly draft: SiteDraft;
  readonly useGeo: (boundary: string) => Loaded<GeoSheet>;
  readonly useOriginal: (path: string, isWanted: boolean) => Loaded<RawTable>;
  readonly usePlaces: (isWanted: boolean) => Loaded<readonly PlaceRecord[]>;
  /** Files and figures of the package, to save its next version and to hold a new file against; rejects when one cannot be loaded. */
  readonly loadFiles: () => Promise<ReadonlyMap<string, Uint8Array>>;
  readonly loadWhole: () => Promise<WholePackage>;
  /** Presets of the import page that come with the site. */
  readonly loadPresets: () => Promise<readonly Preset[]>;
  /** What the checks found; there from the start on the page that shows it. */
  readonly useQuality: () => Loaded<QualityRecord>;
  /** Rules and what they are applied to; there from the start on the pages that show it. */
  readonly useNorms: () => Loaded<NormsRecord>;
  /** Whether the package has shapes of communes. */
  readonly hasCommuneMap: () => boolean;
  /** Shapes of the communes; fails where the package has none. */
  readonly useCommuneMap: () => Loaded<GeoSheet>;
}

const RouteContext = createContext<Route | undefined>(undefined);
const SiteContext = createContext<Site | undefined>(undefined);
const DataContext = createContext<Dataset | undefined>(undefined);

/** Gives the site to everything inside. */
export const SiteProvider = SiteContext.Provider;

/** Gives the data of the page to everything inside. */
export const DatasetProvider = DataContext.Provider;

/** Gives the place shown to everything inside; it changes with every choice, the site only with the page. */
export const RouteProvider = RouteContext.Provider;

/** The place shown; outside of a provider is a bug. */
export function useRoute(): Route {
  const route = useContext(RouteContext);
  if (!route) throw new Error('no route around this component');
  return route;
}

/** The site; outside of a provider is a bug. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('no site around this component');
  return site;
}

/** The data of the page; outside of a provider is a bug. */
export function useDataset(): Dataset {
  const dataset = useContext(DataContext);
  if (!dataset) throw new Error('no data around this component');
  return dataset;
}
