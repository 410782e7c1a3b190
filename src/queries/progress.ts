/** One load under way. */
export interface LoadProgress {
  readonly name: string;
  readonly loaded: number;
  readonly expected: number;
  readonly since: number;
  /** Fetched ahead of need: nobody waits for it, so it is not shown. */
  readonly isQuiet: boolean;
}

/** Loads under way, for the progress line. Loads that end within 300 ms are never shown. */
export interface ProgressStore {
  begin(name: string): void;
  /** Loads of these names are ahead of need until somebody asks for them. */
  setQuiet(name: string, isQuiet: boolean): void;
  /** Whether a load of this name is still ahead of need. */
  isQuiet(name: string): boolean;
  report(name: string, loaded: number, expected: number): void;
  end(name: string): void;
  subscribe(listener: () => void): () => void;
  snapshot(): readonly LoadProgress[];
}

/** The page's one store of progress: the worker client writes, the status line reads. */
export const progressStore: ProgressStore = makeProgressStore(() => performance.now());

/** A store of progress over a clock in milliseconds. */
export function makeProgressStore(now: () => number): ProgressStore {
  let list: readonly LoadProgress[] = [];
  const quiet = new Set<string>();
  const listeners = new Set<() => void>();
  const set = (next: readonly LoadProgress[]) => {
    list = next;
    for (const listener of listeners) listener();
  };
  return {
    begin: (name) =>
      set([
        ...list.filter((item) => item.name !== name),
        { name, loaded: 0, expected: 0, since: now(), isQuiet: quiet.has(name) },
      ]),
    setQuiet: (name, isQuiet) => {
      if (isQuiet) quiet.add(name);
      else quiet.delete(name);
      set(list.map((item) => (item.name === name ? { ...item, isQuiet } : item)));
    },
    isQuiet: (name) => quiet.has(name),
    report: (name, loaded, expected) =>
      set(list.map((item) => (item.name === name ? { ...item, loaded, expected } : item))),
    end: (name) => set(list.filter((item) => item.name !== name)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => list,
  };
}
