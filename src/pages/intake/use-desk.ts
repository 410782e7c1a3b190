import { useEffect, useRef, useState } from 'react';
import { foldText } from '#lib/fold.ts';
import { useDataset, useSite } from '#pages/parts/site.ts';
import type { DeskState } from '#intake/desk-state.ts';
import type { IntakeClient, Judged } from '#queries/intake-client.ts';
import { startIntake } from '#queries/intake-client.ts';
import type { OpenState } from '#queries/intake-protocol.ts';
import type { StoredWork } from '#queries/intake-store.ts';
import { recallPreset, rememberPreset } from '#queries/preset-store.ts';
import { forgetWork, loadWork, saveWork } from '#queries/intake-store.ts';

const emptyDesk: DeskState = { preset: { name: '' }, fixes: [], accepted: [] };

/** Where a person stands with a file. */
export type DeskView =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'reading';
      readonly name: string;
      /** Undefined until the worker has begun. */
      readonly progress?: OpenState;
    }
  | { readonly phase: 'failed'; readonly name: string; readonly message: string }
  | {
      readonly phase: 'open';
      readonly name: string;
      readonly judged: Judged;
      readonly desk: DeskState;
      readonly client: IntakeClient;
      /** Changes each time the file is judged anew, so that rows are asked for again. */
      readonly turn: number;
    };

/** A file on the desk, and what can be done with it. */
export interface Desk {
  readonly view: DeskView;
  readonly stored: StoredWork | undefined;
  readonly isStoreRefused: boolean;
  /** The answers given for the same form before were used. */
  readonly isRecalled: boolean;
  readonly canUndo: boolean;
  open(name: string, bytes: StoredWork['bytes'], state?: DeskState): void;
  change(next: (desk: DeskState) => DeskState): void;
  undo(): void;
  cancel(): void;
  forget(): void;
}

/** Columns of all tables of a file, folded: what makes two files the same form. School years in them do not count. */
const columnsOf = ({ report }: Judged): string =>
  report.tables
    .map(({ columns }) =>
      columns.map(({ header }) => foldText(header.replace(/\d{4}/g, '#'))).join('|'),
    )
    .join('||');

/** Opens files in a worker and keeps what a person does with them, also over a closed tab. */
export function useDesk(): Desk {
  const { context } = useDataset();
  const { loadFigures } = useSite();
  const [view, setView] = useState<DeskView>({ phase: 'idle' });
  const [stored, setStored] = useState<StoredWork | undefined>(undefined);
  const [isStoreRefused, setRefused] = useState(false);
  const [isRecalled, setRecalled] = useState(false);
  const [past, setPast] = useState<readonly DeskState[]>([]);
  const client = useRef<IntakeClient | undefined>(undefined);
  const turn = useRef(0);
  /** The newest state, also while the worker still judges it: quick changes build on one another. */
  const newest = useRef<DeskState>(emptyDesk);
  const bytesKept = useRef<Blob | undefined>(undefined);

  useEffect(() => {
    loadWork(context.meta.id).then(setStored, () => setRefused(true));
    return () => client.current?.end();
  }, [context.meta.id]);

  const keep = (name: string, state: DeskState) => {
    const bytes = bytesKept.current;
    if (!bytes) return;
    saveWork(context.meta.id, { name, bytes, state }).catch(() => setRefused(true));
  };

  /** A form that was answered before is read with the same answers; figures of its own year are not among them. */
  const recalled = async (name: string, judged: Judged, from: IntakeClient) => {
    const columns = columnsOf(judged);
    if (columns === '') return { judged, state: emptyDesk };
    const preset = await recallPreset(context.meta.id, columns).catch(() => undefined);
    if (!preset) return { judged, state: emptyDesk };
    const state = { ...emptyDesk, preset: { ...preset, name } };
    return { judged: await from.judge(state), state };
  };

  const show = (name: string, judged: Judged, desk: DeskState, from: IntakeClient) => {
    turn.current += 1;
    setView({ phase: 'open', name, judged, desk, client: from, turn: turn.current });
  };

  const open = (name: string, bytes: StoredWork['bytes'], state: DeskState = emptyDesk) => {
    const file = bytes instanceof Blob ? bytes : new Blob([bytes]);
    client.current?.end();
    const started = startIntake();
    client.current = started;
    bytesKept.current = file;
    setPast([]);
    setStored(undefined);
    setView({ phase: 'reading', name });
    loadFigures()
      .then((published) =>
        started.open(name, file, context, published, state, (progress) => {
          if (client.current === started) setView({ phase: 'reading', name, progress });
        }),
      )
      .then(async (first) => {
        const isNew = state === emptyDesk;
        const { judged, state: own } = isNew
          ? await recalled(name, first, started)
          : { judged: first, state };
        setRecalled(isNew && own !== emptyDesk);
        newest.current = own;
        show(name, judged, own, started);
        keep(name, own);
      })
      .catch((error: unknown) => {
        if (client.current !== started) return;
        const message = error instanceof Error ? error.message : String(error);
        setView(message === 'ended' ? { phase: 'idle' } : { phase: 'failed', name, message });
      });
  };

  const judge = (name: string, desk: DeskState, from: IntakeClient) => {
    newest.current = desk;
    from.judge(desk).then(
      (judged) => {
        if (newest.current !== desk || client.current !== from) return; // a newer change is under way
        show(name, judged, desk, from);
        keep(name, desk);
        const { constants: _, ...preset } = desk.preset; // the year of this file is not that of the next
        const columns = columnsOf(judged);
        if (columns !== '')
          rememberPreset(context.meta.id, columns, preset).catch(() => setRefused(true));
      },
      (error: unknown) => {
        if (client.current !== from || (error instanceof Error && error.message === 'ended'))
          return;
        setView({ phase: 'failed', name, message: error instanceof Error ? error.message : '' });
      },
    );
  };

  return {
    view,
    stored,
    isStoreRefused,
    isRecalled,
    canUndo: past.length > 0,
    open,
    change: (next) => {
      if (view.phase !== 'open') return;
      const before = newest.current;
      setPast((known) => [...known, before]);
      judge(view.name, next(before), view.client);
    },
    undo: () => {
      const last = past.at(-1);
      if (view.phase !== 'open' || !last) return;
      setPast(past.slice(0, -1));
      judge(view.name, last, view.client);
    },
    cancel: () => {
      client.current?.end();
      setView({ phase: 'idle' });
    },
    forget: () => {
      client.current?.end();
      setStored(undefined);
      setView({ phase: 'idle' });
      forgetWork(context.meta.id).catch(() => setRefused(true));
    },
  };
}
