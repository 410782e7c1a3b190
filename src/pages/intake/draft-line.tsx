import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { withPage } from '#url/link.ts';
import { intakeTexts } from './intake-words.ts';
import s from './intake.module.css';

/** Says that this browser keeps a draft of the package, with the way to it and the way to be rid of it. */
export function DraftLine({ words }: { readonly words: Words }): ReactElement | null {
  const t = intakeTexts(words);
  const route = useRoute();
  const { draft } = useSite();
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    draft.exists().then(
      (found) => isCurrent && setThere(found),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [draft]);
  if (!isThere) return null;
  return (
    <p className={s.fileLine} data-testid="kept-draft">
      {t.draftKept}
      <RouteLink to={{ ...withPage(route, { kind: 'overview' }), edition: 'draft' }}>
        {t.draftSee}
      </RouteLink>
      <button
        type="button"
        className={s.link}
        onClick={() => {
          draft.drop().then(
            () => setThere(false), // it is gone, not only out of sight
            () => undefined,
          );
        }}
      >
        {words.m.draftDrop}
      </button>
    </p>
  );
}
