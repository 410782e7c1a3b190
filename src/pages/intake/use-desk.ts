import { startTransition, useEffect, useRef, useState } from 'react';
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

/** One file at work. */
interface OpenedFile {
  readonly client: IntakeClient;
  opening: Opening;
  /** The newest state, also while the worker still judges it: quick changes build on one another. */
  newest: DeskState;
  /** Settles when what was done last is judged and remembered. */
  done: Promise<void>;
}

/** Ends the worker of a file that is put away, but not before the last change is remembered. */
function putAway(file: OpenedFile | undefined): void {
  void file?.done.finally(() => file.client.end());
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
  const current = useRef<OpenedFile | undefined>(undefined);
  const turn = useRef(0);
  const offered = useRef<FixList | undefined>(undefined);

  const tell = (kept: Kept) => (error: unknown) =>
    setTroubles((known) => ({
      ...known,
      [kept]: error === undefined ? undefined : storeTrouble(error),
    }));
  const presets = usePresets(packageId, tell('presets'));

  useEffect(() => {
    loadWork(packageId).then(setStored, tell('work'));
    return () => putAway(current.current);
  }, [packageId]);

  const keepWork = (name: string, state: DeskState) => {
    saveWork(packageId, name, state).then(() => tell('work')(undefined), tell('work'));
  };

  /** Remembers answers and mended places of the form; what was taken back is as it was before. */
  const remember = async (name: string, state: DeskState, from: OpenedFile): Promise<void> => {
    const { form, answers: before, mended } = from.opening;
    if (form === '') return;
    const now = new Date().toISOString();
    const isNewest = () => from.newest === state;
    const rememberAnswers = async () => {
      const known = await presets.fresh();
      const answers = answersToKeep(state.preset, form, now, known) ?? before;
      if (!isNewest()) return;
      await (answers ? presets.keep(answers) : presets.drop({ name: '', form }));
    };
    const rememberMended = async () => {
      const records = await from.client.record(state);
      if (!isNewest()) return;
      await keepMended(packageId, form, joinedList(mended, records, name, now.slice(0, 10)));
    };
    const told = (kept: Kept) => (error: unknown) => {
      if (current.current === from) tell(kept)(error);
    };
    await rememberAnswers().then(() => tell('presets')(undefined), told('presets'));
    await rememberMended().then(() => tell('mended')(undefined), told('mended'));
  };

  const show = (name: string, judged: Judged, desk: DeskState, from: OpenedFile) => {
    turn.current += 1;
    const shown = turn.current;
    // The report of a large file is long: drawn in small steps, so that the page goes on answering.
    startTransition(() => {
      setView({ phase: 'open', name, judged, desk, client: from.client, turn: shown });
    });
    const list = offered.current;
    if (!list) return setOffer(undefined);
    from.client.plan(desk, list).then(
      (plan) => {
        const isAsked = current.current === from && from.newest === desk;
        if (isAsked && offered.current === list) setOffer({ list, plan });
      },
      () => {
        if (current.current === from) setOffer(undefined);
      },
    );
  };

  const fail = (name: string, from: OpenedFile) => (error: unknown) => {
    if (current.current !== from) return;
    const message = error instanceof Error ? error.message : String(error);
    setView(message === 'ended' ? { phase: 'idle' } : { phase: 'failed', name, message });
  };

  const open = (name: string, bytes: StoredWork['bytes'], state: DeskState = emptyDesk) => {
    const file = bytes instanceof Blob ? bytes : new Blob([bytes]);
    const before = current.current;
    putAway(before);
    const started: OpenedFile = {
      client: startIntake(),
      opening: { form: '', answers: undefined, mended: undefined },
      newest: state,
      done: Promise.resolve(),
    };
    current.current = started;
    saveFile(packageId, name, file).then(() => tell('work')(undefined), tell('work'));
    setPast([]);
    setStored(undefined);
    setOffer(undefined);
    setView({ phase: 'reading', name });
    const read = async () => {
      const whole = await loadWhole();
      const first = await started.client.open(
        name,
        file,
        whole.context,
        whole.rows,
        state,
        (progress) => {
          if (current.current === started) setView({ phase: 'reading', name, progress });
        },
      );
      await before?.done; // what was done with the file before this one may be of the same form
      const { form } = first.form;
      const known = await presets.load();
      const mended = await loadMended(packageId, form).catch((error: unknown) => {
        tell('mended')(error);
        return undefined;
      });
      if (current.current !== started) return;
      const answers = known.find((preset) => preset.name === '' && preset.form === form);
      started.opening = { form, answers, mended };
      offered.current = mended;
      const preset = state === emptyDesk ? presetToUse(known, form) : undefined;
      const own = preset ? { ...state, preset } : state;
      const judged = preset ? await started.client.judge(own) : first;
      if (current.current !== started) return;
      if (preset) setPast([state]);
      started.newest = own;
      show(name, judged, own, started);
      keepWork(name, own);
      // Work taken up again: the tab may have been closed before it was remembered.
      if (state !== emptyDesk) started.done = remember(name, own, started);
    };
    read().catch(fail(name, started));
  };

  const judge = (name: string, desk: DeskState) => {
    const from = current.current;
    if (!from) return;
    from.newest = desk;
    from.done = from.client
      .judge(desk)
      .then((judged) => {
        if (from.newest !== desk) return undefined; // a newer change is under way
        if (current.current === from) {
          show(name, judged, desk, from);
          keepWork(name, desk);
        }
        return remember(name, desk, from);
      })
      .catch(fail(name, from));
  };

  const newestState = () => current.current?.newest ?? emptyDesk;

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
      const before = newestState();
      setPast((known) => [...known, before]);
      judge(view.name, next(before));
    },
    label: (preset) => {
      if (view.phase === 'open') judge(view.name, { ...newestState(), preset });
    },
    offerList: (list) => {
      offered.current = list;
      const from = current.current;
      if (view.phase === 'open' && from) show(view.name, view.judged, from.newest, from);
    },
    undo: () => {
      const last = past.at(-1);
      if (view.phase !== 'open' || !last) return;
      setPast(past.slice(0, -1));
      judge(view.name, last);
    },
    cancel: () => {
      current.current?.client.end();
      setView({ phase: 'idle' });
    },
    forget: () => {
      putAway(current.current);
      current.current = undefined;
      setStored(undefined);
      setOffer(undefined);
      setView({ phase: 'idle' });
      forgetWork(packageId).then(() => tell('work')(undefined), tell('work'));
    },
  };
}
