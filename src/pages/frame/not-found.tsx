import type { ReactElement } from 'react';
import { withPage } from '#url/link.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './page-head.module.css';

/** A page of something the package does not have. */
export function NotFound({ words }: { readonly words: Words }): ReactElement {
  const { m } = words;
  const route = useRoute();
  return (
    <div className={s.head}>
      <div>
        <h1 className={s.title}>{m.notFoundTitle}</h1>
        <p className={s.lead}>{m.notFoundText}</p>
        <p>
          <RouteLink to={withPage(route, { kind: 'overview' }, { figure: undefined })}>
            {m.goOverview}
          </RouteLink>
        </p>
      </div>
    </div>
  );
}
