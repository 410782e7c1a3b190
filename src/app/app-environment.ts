import type { QueryClient } from '@tanstack/react-query';
import type { PackageChoice } from '#pages/parts/site.ts';
import type { Loader } from '#queries/loader.ts';
import type { DataGate } from './data-gate.ts';

/** What the app needs from outside: effects are passed in, so that the same tree is rendered at build time and in the browser. */
export interface AppEnvironment {
  readonly client: QueryClient;
  readonly loader: Loader;
  readonly gate: DataGate;
  readonly packages: readonly PackageChoice[];
}
