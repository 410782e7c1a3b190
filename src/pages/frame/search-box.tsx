import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { PlaceRecord } from '#search/place-record.ts';
import type { SearchEntry } from '#search/search-entry.ts';
import type { Route } from '#url/route.ts';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import type * as SearchEngineModule from './search-engine.ts';
import s from './search-box.module.css';

const shown = 8;

/** Search over units, indicators and pages; "/" brings the cursor here, arrows choose, Enter goes. */
export function SearchBox({ words }: { readonly words: Words }): ReactElement {
  const { m } = words;
  const route = useRoute();
  const { go, usePlaces } = useSite();
  const dataset = useDataset();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const places = usePlaces(isOpen);
  const more = places.state === 'ready' ? places.data : noPlaces;
  const { engine, isFailed } = useSearchEngine(isOpen, query);
  const index = useMemo(
    () =>
      engine?.buildSearchIndex([
        ...engine.searchEntries(dataset, route, words),
        ...engine.placeEntries(more, route, words),
      ]),
    [engine, dataset, route, words, more],
  );
  const hits = engine && index && query.trim() !== '' ? engine.search(index, query, shown) : [];
  useEffect(() => focusOnSlash(() => input.current?.focus()), []);

  const leave = () => {
    setOpen(false);
    setQuery('');
    setActive(0);
  };
  const choose = (entry: SearchEntry<Route>) => {
    leave();
    input.current?.blur();
    go(entry.target);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const hit = hits[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && hit) choose(hit.entry);
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
  };
  const isListed = isOpen && query.trim() !== '';
  return (
    <search className={s.search}>
      <svg width="15" height="15" viewBox="0 0 15 15" className={s.glass} aria-hidden="true">
        <circle cx="6" cy="6" r="4.5" />
        <path d="m9.5 9.5 4 4" />
      </svg>
      <input
        ref={input}
        className={s.input}
        type="search"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={m.searchLabel}
        aria-expanded={isListed}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        {...(isListed && hits[active] ? { 'aria-activedescendant': `${id}${active}` } : {})}
        placeholder={m.searchHint}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd className={s.slash} title={m.searchShortcut}>
        /
      </kbd>
      <div className={s.drop} hidden={!isListed}>
        <ul id={`${id}list`} role="listbox" aria-label={m.searchLabel}>
          {hits.map(({ entry }, i) => (
            <li
              key={`${entry.kind}${entry.id}`}
              id={`${id}${i}`}
              role="option"
              aria-selected={i === active}
              className={i === active ? s.active : s.hit}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(entry)}
              onMouseEnter={() => setActive(i)}
            >
              <span className={s.title}>{entry.title}</span>
              <span className={s.kind}>{entry.subtitle}</span>
            </li>
          ))}
        </ul>
        <p className={s.count} role="status">
          {isFailed
            ? `${m.problemCode({ what: `“${m.searchLabel}”` })} ${m.cureCode}`
            : engine === undefined
              ? '…'
              : hits.length === 0
                ? m.searchNothing({ query })
                : m.searchCount({ count: String(hits.length) })}
        </p>
      </div>
    </search>
  );
}

type SearchEngine = typeof SearchEngineModule;

/** The search itself comes when the field is first used: a page that nobody searches does not pay for it. Each letter asks again for what did not come. */
function useSearchEngine(
  isWanted: boolean,
  query: string,
): {
  engine: SearchEngine | undefined;
  isFailed: boolean;
} {
  const [engine, setEngine] = useState<SearchEngine>();
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    if (!isWanted || engine) return;
    import('./search-engine.ts').then(setEngine, () => setFailed(true));
  }, [isWanted, engine, query]);
  return { engine, isFailed: isFailed && engine === undefined };
}

const noPlaces: readonly PlaceRecord[] = [];

/** "/" anywhere outside of a field jumps to the search. */
function focusOnSlash(focus: () => void): () => void {
  const listen = (event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof Element &&
      event.target.closest(
        'input:not([type=range]):not([type=checkbox]), select, textarea, [contenteditable]',
      ) !== null;
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    focus();
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}
