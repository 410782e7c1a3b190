import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { toDataset } from '#indicators/dataset.ts';
import { DatasetProvider, useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { OpenFile } from './open-file.tsx';
import type { Desk, DeskView } from './use-desk.ts';

/** A file on the desk, with the names of everything the package will have: all its units, and what a person added. */
export function OpenedFile({
  words,
  desk,
  view,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement {
  const { context, cube } = useDataset();
  const { into } = view.judged;
  const dataset = useMemo(() => toDataset({ ...context, ...into }, cube), [context, into, cube]);
  return (
    <DatasetProvider value={dataset}>
      <OpenFile words={words} desk={desk} view={view} />
    </DatasetProvider>
  );
}
