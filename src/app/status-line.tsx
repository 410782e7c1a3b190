import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { languages } from '#domain/localized.ts';
import { hasMessages } from '#i18n/messages.ts';
import { wordsOf } from '#pages/parts/words.ts';
import { LoadError } from '#queries/load-problem.ts';
import { progressStore } from '#queries/progress.ts';
import type { LoadProgress } from '#queries/progress.ts';
import type { Route } from '#url/route.ts';
import type { DataGate } from './data-gate.ts';
import { cureText, problemText, subjectName } from '#pages/parts/problem-words.ts';
import s from './status-line.module.css';

interface StatusLineProps {
  readonly gate: DataGate;
  readonly route: Route;
}

const none: readonly LoadProgress[] = [];
const subscribeProgress = (listener: () => void): (() => void) => progressStore.subscribe(listener);
const readProgress = (): readonly LoadProgress[] => progressStore.snapshot();
const shownAfter = 300;
const slowAfter = 4000;

/** What is loading longer than 300 ms, and what could not be loaded: what happened, to which data, what to do. Everything else stays. */
export function StatusLine({ gate, route }: StatusLineProps): ReactElement | null {
  const failures = useFailures();
  const loads = useSyncExternalStore(subscribeProgress, readProgress, () => none);
  const now = useClock(loads.length > 0);
  const slow = loads.filter((load) => !load.isQuiet && now - load.since > shownAfter);
  // The texts of another language may be what could not be loaded.
  const language = [route.language, ...languages].find(hasMessages);
  if ((failures.length === 0 && slow.length === 0) || language === undefined) return null;
  const words = wordsOf(language);
  const { m } = words;
  const subject = (name: string) => subjectName(words, gate.context(route), name);
  return (
    <aside className={s.status} role="status" data-testid="status">
      {failures.map(({ error, retry, key }) => (
        <div key={key} className={s.problem}>
          <p>
            <b>{problemText(words, error.kind, subject(error.subject))}</b>{' '}
            {cureText(words, error.kind)} {m.stillShown}
          </p>
          <p className={s.actions}>
            <button type="button" onClick={retry}>
              {m.retry}
            </button>
            <button type="button" onClick={() => location.reload()}>
              {m.reload}
            </button>
          </p>
        </div>
      ))}
      {slow.slice(0, 1).map((load) => (
        <p key={load.name} className={s.loading}>
          {now - load.since > slowAfter
            ? m.loadingSlow({
                what: subject(load.name),
                seconds: String(Math.round((now - load.since) / 1000)),
              })
            : m.loading({
                what: subject(load.name),
                size: load.loaded === 0 ? '' : ` ${Math.round(load.loaded / 1024)} kB`,
              })}
          <progress
            max={Math.max(load.expected, 1)}
            value={load.expected === 0 ? undefined : Math.min(load.loaded, load.expected)}
          />
        </p>
      ))}
    </aside>
  );
}

interface Failure {
  readonly key: string;
  readonly error: LoadError;
  readonly retry: () => void;
}

/** Queries that ended in an error, read from the cache; asked again by themselves when the network is back. */
function useFailures(): readonly Failure[] {
  const client = useQueryClient();
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  useEffect(() => {
    const cache = client.getQueryCache();
    const read = () => {
      const found = cache.getAll().flatMap((query): Failure[] => {
        const { error, status, fetchStatus } = query.state;
        if (status !== 'error' || fetchStatus !== 'idle' || !(error instanceof LoadError))
          return [];
        return [
          { key: `${error.kind}|${error.subject}`, error, retry: () => void retryFailed(client) },
        ];
      });
      const unique = [...new Map(found.map((failure) => [failure.key, failure])).values()];
      setFailures((before) =>
        before.map((item) => item.key).join() === unique.map((item) => item.key).join()
          ? before
          : unique,
      );
    };
    read();
    const again = () => void retryFailed(client);
    addEventListener('online', again);
    const stop = cache.subscribe(() => queueMicrotask(read));
    return () => {
      removeEventListener('online', again);
      stop();
    };
  }, [client]);
  return failures;
}

/** Asks again for everything that failed; queries that wait for others run after them. */
async function retryFailed(client: ReturnType<typeof useQueryClient>): Promise<void> {
  const failed = client
    .getQueryCache()
    .getAll()
    .filter((query) => query.state.status === 'error');
  for (const query of failed) await query.fetch().catch(() => undefined);
}

/** Ticks while something is loading. */
function useClock(isRunning: boolean): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 150);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
