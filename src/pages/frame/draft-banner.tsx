import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './draft-banner.module.css';

/** Says on every page, on screen and on paper, that what is shown is a draft, and lets it be thrown away. */
export function DraftBanner({ words }: { readonly words: Words }): ReactElement {
  const { m } = words;
  const route = useRoute();
  const { draft, packages } = useSite();
  const published = packages.find(({ id }) => id === route.packageId);
  useEffect(() => {
    document.documentElement.dataset['draft'] = '';
    return () => {
      delete document.documentElement.dataset['draft'];
    };
  }, []);
  return (
    <aside className={s.banner} aria-label={m.draftMark} data-testid="draft">
      <p>
        <b>{m.draftMark}.</b> {m.draftText}
      </p>
      <p className={s.actions}>
        {published ? (
          <RouteLink to={{ ...route, edition: published.edition }}>{m.draftPublished}</RouteLink>
        ) : null}
        <button type="button" onClick={() => void draft.drop()}>
          {m.draftDrop}
        </button>
      </p>
    </aside>
  );
}
