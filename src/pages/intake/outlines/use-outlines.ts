import { useEffect, useRef, useState } from 'react';
import type { Area } from '#domain/area.ts';
import type { JudgedOutlines } from '#outlines/outline-desk.ts';
import type { StudyStage } from '#outlines/study-shapes.ts';
import type { OutlineState } from '#outlines/outline-state.ts';
import { useDataset, useSite } from '#pages/parts/site.ts';
import { forgetWork, outlinesKey, saveFile, saveWork } from '#queries/intake-store.ts';
import type { OutlineClient } from '#queries/outline-client.ts';
import { startOutlines } from '#queries/outline-client.ts';

/** A file of boundaries that was given to the page, with what was said of it before. */
export interface GivenOutlines {
  readonly name: string;
  readonly file: Blob;
  readonly state: OutlineState | undefined;
}

/** Where a person stands with a file of boundaries. */
export type OutlineView =
  | { readonly phase: 'reading'; readonly stage: StudyStage | 'reading' }
  | { readonly phase: 'failed'; readonly message: string }
  | {
      readonly phase: 'open';
      readonly judged: JudgedOutlines;
      readonly state: OutlineState;
      readonly areas: ReadonlyMap<string, Area>;
      readonly client: OutlineClient;
      /** The worker is judging a newer state. */
      readonly isBusy: boolean;
    };

/** A file of boundaries on the desk, and what can be done with it. */
export interface Outlines {
  readonly view: OutlineView;
  /** The browser does not keep the work. */
  readonly isForgetful: boolean;
  readonly canUndo: boolean;
  change(next: (state: OutlineState) => OutlineState): void;
  undo(): void;
  /** Ends the reading, and keeps nothing of the file. */
  forget(): void;
}

const untouched: OutlineState = {
  choices: {},
  merged: [],
  stated: { vintage: '', source: '', licence: '' },
};

/** Opens a file of boundaries in a worker and keeps what a person does with it, also over a closed tab. */
export function useOutlines({ name, file, state: before }: GivenOutlines): Outlines {
  const { context } = useDataset();
  const { loadWhole, loadFiles } = useSite();
  const key = outlinesKey(context.meta.id);
  const [view, setView] = useState<OutlineView>({ phase: 'reading', stage: 'reading' });
  const [past, setPast] = useState<readonly OutlineState[]>([]);
  const [isForgetful, setForgetful] = useState(false);
  const newest = useRef(before ?? untouched);
  const client = useRef<OutlineClient | undefined>(undefined);
  const load = useRef({ loadWhole, loadFiles });

  useEffect(() => {
    const own = startOutlines();
    client.current = own;
    let isCurrent = true;
    const refused = () => isCurrent && setForgetful(true);
    saveFile(key, name, file).catch(refused);
    const read = async () => {
      const [whole, base] = await Promise.all([load.current.loadWhole(), load.current.loadFiles()]);
      const state = newest.current;
      const judged = await own.open(name, file, whole.context, base, state, (stage) => {
        if (isCurrent) setView({ phase: 'reading', stage });
      });
      if (!isCurrent) return;
      const areas = new Map(whole.context.areas.map((area) => [area.id, area]));
      setView({ phase: 'open', judged, state, areas, client: own, isBusy: false });
    };
    read().catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (isCurrent) setView({ phase: 'failed', message });
    });
    return () => {
      isCurrent = false;
      own.end();
    };
  }, [key, name, file]);

  const judge = (state: OutlineState) => {
    const own = client.current;
    if (view.phase !== 'open' || !own) return;
    newest.current = state;
    setView({ ...view, state, isBusy: true });
    saveWork(key, name, state).catch(() => setForgetful(true));
    own.judge(state).then(
      (judged) => {
        if (newest.current === state) setView({ ...view, state, judged, isBusy: false });
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        if (message !== 'ended') setView({ phase: 'failed', message });
      },
    );
  };

  return {
    view,
    isForgetful,
    canUndo: past.length > 0,
    change: (next) => {
      const known = newest.current;
      setPast([...past, known]);
      judge(next(known));
    },
    undo: () => {
      const last = past.at(-1);
      if (!last) return;
      setPast(past.slice(0, -1));
      judge(last);
    },
    forget: () => {
      client.current?.end();
      forgetWork(key).catch(() => undefined);
    },
  };
}
