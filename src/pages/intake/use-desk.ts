import { useEffect, useRef, useState } from 'react';
import { useDataset, useSite } from '#pages/parts/site.ts';
import type { DeskState } from '#intake/desk-state.ts';
import type { FixList } from '#intake/fix-list.ts';
import type { Preset } from '#intake/mapping.ts';
import type { FixPlan } from '#intake/plan-fixes.ts';
import type { IntakeClient, Judged } from '#queries/intake-client.ts';
import { startIntake } from '#queries/intake-client.ts';
import type { OpenState } from '#queries/intake-protocol.ts';
import type { StoredWork } from '#queries/intake-store.ts';
import { forgetWork, loadWork, saveFile, saveWork } from '#queries/intake-store.ts';
import { answersToKeep, joinedList, presetToUse } from '#queries/kept-answers.ts';
import { keepMended, loadMended } from '#queries/mended-store.ts';
import type { StoreTrouble } from '#queries/store-trouble.ts';
import { storeTrouble } from '#queries/store-trouble.ts';
import type { Presets } from './use-presets.ts';
import { usePresets } from './use-presets.ts';

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

/** Places mended in another version of the file, and what they would do to this one. */
export interface Offer {
  readonly list: FixList;
  readonly plan: FixPlan;
}

/** A file on the desk, and what can be done with it. */
export interface Desk {
  readonly view: DeskView;
  readonly stored: StoredWork | undefined;
  /** Why the browser does not keep the work; undefined while it does. */
  readonly trouble: StoreTrouble | undefined;
  readonly presets: Presets;
  readonly offer: Offer | undefined;
  readonly canUndo: boolean;
  open(name: string, bytes: StoredWork['bytes'], state?: DeskState): void;
  change(next: (desk: DeskState) => DeskState): void;
  /** Puts a name on the answers: nothing that could be undone. */
  label(preset: Preset): void;
  /** Offers a list of mended places; without one the offer is declined. */
  offerList(list: FixList | undefined): void;
  undo(): void;
  cancel(): void;
  forget(): void;
}

/** What was remembered of the form when the file was opened: an answer that is taken back leaves it as it was. */
interface Opening {
  readonly form: string;
  readonly answers: Preset | undefined;
  readonly mended: FixList | undefined;
}

type Kept = 'work' | 'presets' | 'mended';

/** Opens files in a worker and keeps what a person does with them, also over a closed tab. */
export function useDesk(): Desk {
  const { context } = useDataset();
  const { loadWhole } = useSite();
  const packageId = context.meta.id;
  const [view, setView] = useState<DeskView>({ phase: 'idle' });
  const [stored, setStored] = useState<StoredWork | undefined>(undefined);
  const [troubles, setTroubles] = useState<
    Readonly<Partial<Record<Kept, StoreTrouble | undefined>>>
  >({});
  const [offer, setOffer] = useState<Offer | undefined>(undefined);
  const [past, setPast] = useState<readonly DeskState[]>([]);
  const client = useRef<IntakeClient | undefined>(undefined);
  const turn = useRef(0);
  /** The newest state, also while the worker still judges it: quick changes build on one another. */
  const newest = useRef<DeskState>(emptyDesk);
  const opening = useRef<Opening>({ form: '', answers: undefined, mended: undefined });
  const offered = useRef<FixList | undefined>(undefined);

  const tell = (kept: Kept) => (error: unknown) =>
    setTroubles((known) => ({
      ...known,
      [kept]: error === undefined ? undefined : storeTrouble(error),
    }));
  const presets = usePresets(packageId, tell('presets'));

  useEffect(() => {
    loadWork(packageId).then(setStored, tell('work'));
    return () => client.current?.end();
  }, [packageId]);

  const keepWork = (name: string, state: DeskState) => {
    saveWork(packageId, name, state).then(() => tell('work')(undefined), tell('work'));
  };

  /** Remembers answers and mended places of the form; what was taken back is as it was before. */
  const remember = async (name: string, state: DeskState, from: IntakeClient) => {
    const { form, answers: before, mended } = opening.current;
    if (form === '') return;
    const now = new Date().toISOString();
    const isNewest = () => newest.current === state && client.current === from;
    const rememberAnswers = async () => {
      const known = await presets.fresh();
      const answers = answersToKeep(state.preset, form, now, known) ?? before;
      if (!isNewest()) return;
      await (answers ? presets.keep(answers) : presets.drop({ name: '', form }));
    };
    const rememberMended = async () => {
      const records = await from.record(state);
      if (!isNewest()) return;
      await keepMended(packageId, form, joinedList(mended, records, name, now.slice(0, 10)));
    };
    const told = (kept: Kept) => (error: unknown) => {
      if (client.current === from) tell(kept)(error);
    };
    await rememberAnswers().then(() => tell('presets')(undefined), told('presets'));
    await rememberMended().then(() => tell('mended')(undefined), told('mended'));
  };

  const show = (name: string, judged: Judged, desk: DeskState, from: IntakeClient) => {
    turn.current += 1;
    setView({ phase: 'open', name, judged, desk, client: from, turn: turn.current });
    const list = offered.current;
    if (!list) return setOffer(undefined);
    from.plan(desk, list).then(
      (plan) => {
        if (newest.current === desk && offered.current === list) setOffer({ list, plan });
      },
      () => setOffer(undefined),
    );
  };

  const fail = (name: string, from: IntakeClient) => (error: unknown) => {
    if (client.current !== from) return;
    const message = error instanceof Error ? error.message : String(error);
    setView(message === 'ended' ? { phase: 'idle' } : { phase: 'failed', name, message });
  };

  const open = (name: string, bytes: StoredWork['bytes'], state: DeskState = emptyDesk) => {
    const file = bytes instanceof Blob ? bytes : new Blob([bytes]);
    client.current?.end();
    const started = startIntake();
    client.current = started;
    saveFile(packageId, name, file).then(() => tell('work')(undefined), tell('work'));
    setPast([]);
    setStored(undefined);
    setOffer(undefined);
    setView({ phase: 'reading', name });
    loadWhole()
      .then((whole) =>
        started.open(name, file, whole.context, whole.rows, state, (progress) => {
          if (client.current === started) setView({ phase: 'reading', name, progress });
        }),
      )
      .then(async (first) => {
        const { form } = first.form;
        const known = await presets.load();
        const mended = await loadMended(packageId, form).catch((error: unknown) => {
          tell('mended')(error);
          return undefined;
        });
        const answers = known.find((preset) => preset.name === '' && preset.form === form);
        opening.current = { form, answers, mended };
        offered.current = mended;
        const preset = state === emptyDesk ? presetToUse(known, form) : undefined;
        const own = preset ? { ...state, preset } : state;
        const judged = preset ? await started.judge(own) : first;
        if (preset) setPast([state]);
        newest.current = own;
        show(name, judged, own, started);
        keepWork(name, own);
      })
      .catch(fail(name, started));
  };

  const judge = (name: string, desk: DeskState, from: IntakeClient) => {
    newest.current = desk;
    from.judge(desk).then(
      (judged) => {
        if (newest.current !== desk || client.current !== from) return; // a newer change is under way
        show(name, judged, desk, from);
        keepWork(name, desk);
        void remember(name, desk, from);
      },
      fail(name, from),
    );
  };

  return {
    view,
    stored,
    trouble: troubles.work ?? troubles.presets ?? troubles.mended,
    presets,
    offer,
    canUndo: past.length > 0,
    open,
    change: (next) => {
      if (view.phase !== 'open') return;
      const before = newest.current;
      setPast((known) => [...known, before]);
      judge(view.name, next(before), view.client);
    },
    label: (preset) => {
      if (view.phase === 'open') judge(view.name, { ...newest.current, preset }, view.client);
    },
    offerList: (list) => {
      offered.current = list;
      if (view.phase === 'open') show(view.name, view.judged, newest.current, view.client);
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
      setOffer(undefined);
      setView({ phase: 'idle' });
      forgetWork(packageId).then(() => tell('work')(undefined), tell('work'));
    },
  };
}
