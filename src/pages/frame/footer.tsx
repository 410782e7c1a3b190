import type { ReactElement } from 'react';
import { useDataset, useRoute } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { RouteLink } from '#pages/parts/route-link.tsx';
import { dateLabel } from '#i18n/period-format.ts';
import { withPage } from '#url/link.ts';
import s from './footer.module.css';

/** How to read the page, what snapshot it shows, where the files are. */
export function Footer({ words }: { readonly words: Words }): ReactElement {
  const { m, language } = words;
  const route = useRoute();
  const { meta } = useDataset().context;
  const states = {
    draft: m.snapshotDraft,
    checked: m.snapshotChecked,
    published: m.snapshotPublished,
  };
  return (
    <footer className={s.footer}>
      <div className={s.columns}>
        <section>
          <h2>{m.footerReading}</h2>
          <p>{m.footerReadingText}</p>
        </section>
        <section>
          <h2>{upper(m.illustrativeLong)}</h2>
          <p>{m.footerIllustrativeText}</p>
        </section>
        <section>
          <h2>{m.footerSnapshot}</h2>
          <p>
            {m.snapshotLine({
              date: dateLabel(meta.snapshot.date, language),
              state: states[meta.snapshot.state],
            })}
            <br />
            <span className={s.id}>{meta.snapshot.id}</span>
          </p>
          <p>
            <RouteLink to={withPage(route, { kind: 'methods' })}>{m.navMethods}</RouteLink>
          </p>
          <p>{m.footerMap}</p>
        </section>
      </div>
    </footer>
  );
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
