import type { ReactElement } from 'react';
import { methodsTexts } from '#i18n/methods-texts.ts';
import { Section } from '#ui/section.tsx';
import { useDataset, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './methods.module.css';

/** The snapshot as received: every file can be taken away and recomputed. */
export function MethodsFiles({ words }: { readonly words: Words }): ReactElement {
  const texts = methodsTexts[words.language];
  const { originalHref } = useSite();
  const { cube } = useDataset();
  const files = [
    'datapackage.json',
    'areas.csv',
    'indicators.json',
    'series.csv',
    'sources.csv',
    'published.csv',
    'notes.csv',
    ...new Set(cube.metas.map((meta) => meta.file).filter((file) => file !== '')),
  ];
  return (
    <Section id="tep" title={texts.methodsFiles} hint={texts.methodsFilesHint}>
      <ul className={s.files}>
        {files.map((file) => (
          <li key={file}>
            {originalHref(file) === undefined ? (
              file
            ) : (
              <a href={originalHref(file)} download>
                {file}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
