import type { ReactElement } from 'react';
import { methodsTexts } from '#i18n/methods-texts.ts';
import { Section } from '#ui/section.tsx';
import { analystsFile } from '#slices/analysts-file.ts';
import type { Route } from '#url/route.ts';
import { useDataset, useSite } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './methods.module.css';

interface MethodsFilesProps {
  readonly words: Words;
  readonly route: Route;
}

/** The snapshot as received: every file can be taken away and recomputed. */
export function MethodsFiles({ words, route }: MethodsFilesProps): ReactElement {
  const texts = methodsTexts[words.language];
  const { originalHref } = useSite();
  const { cube, context } = useDataset();
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
      {route.edition === undefined ? (
        <p>
          <a href={originalHref(analystsFile(context.meta.snapshot.id))} download>
            {texts.methodsParquet}
          </a>{' '}
          {texts.methodsParquetHint}
        </p>
      ) : null}
    </Section>
  );
}
