import { Suspense, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { withView } from '#url/link.ts';
import { CodeBoundary } from '#pages/parts/code-boundary.tsx';
import { onDemand } from '#pages/parts/on-demand.tsx';
import { useDataset, useRoute, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './origin.module.css';

const OriginBody = onDemand(async () => (await import('./origin-body.tsx')).OriginBody);

/** Nguồn gốc con số: a panel over the page that tells where one figure comes from. Its address is part of the link. */
export function OriginPanel({ words }: { readonly words: Words }): ReactElement {
  const { m } = words;
  const route = useRoute();
  const { go } = useSite();
  const dataset = useDataset();
  const dialog = useRef<HTMLDialogElement>(null);
  const { figure, publishedOnly } = route.view;
  const isOpen = figure !== undefined;
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (isOpen && !element.open) element.showModal();
    if (!isOpen && element.open) element.close();
  }, [isOpen]);
  const close = () => {
    if (isOpen) go(withView(route, { figure: undefined }), 'replace');
  };
  return (
    <dialog
      ref={dialog}
      className={s.panel}
      aria-labelledby="nguon-goc"
      onClose={close}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div className={s.inside}>
        <header className={s.header}>
          <h2 id="nguon-goc">{m.originTitle}</h2>
          <button type="button" onClick={close} className={s.close}>
            {m.originClose}
          </button>
        </header>
        {figure ? (
          <CodeBoundary
            text={`${m.problemCode({ what: `“${m.originTitle}”` })} ${m.cureCode}`}
            retry={m.retry}
          >
            <Suspense fallback={null}>
              <OriginBody
                words={words}
                figure={figure}
                publishedOnly={publishedOnly}
                dataset={dataset}
              />
            </Suspense>
          </CodeBoundary>
        ) : null}
      </div>
    </dialog>
  );
}
