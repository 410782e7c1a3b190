import { Fragment, useMemo } from 'react';
import type { ReactElement } from 'react';
import { periodLabel } from '#i18n/period-format.ts';
import { notesFor } from '#views/notes-for.ts';
import { publishedPoints } from '#views/published-points.ts';
import type { RankingView } from '#views/ranking-view.ts';
import type { Scope } from '#views/scope.ts';
import { CellNumber } from '#pages/parts/cell-number.tsx';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import s from './indicator.module.css';

interface PublishedBesideProps {
  readonly words: Words;
  readonly scope: Scope;
  readonly ranking: RankingView;
}

/** Figures that sources printed for units whose bars are made up: counted in another way, so beside the bars, with their notes. */
export function PublishedBeside({
  words,
  scope,
  ranking,
}: PublishedBesideProps): ReactElement | null {
  const { m, of, language } = words;
  const { dataset, indicator } = scope;
  const points = useMemo(
    () =>
      ranking.rows
        .filter((row) => row.illustrative)
        .flatMap(({ area }) =>
          publishedPoints(dataset, area.id, indicator.id)
            .filter(({ ref }) => ref.category === scope.category)
            .map((point) => ({ ...point, area, notes: notesFor(dataset, point.ref, point.cell) })),
        ),
    [dataset, indicator, scope.category, ranking],
  );
  if (points.length === 0) return null;
  return (
    <div className={s.quiet}>
      {`${m.statusPublished}:`}
      <ul>
        {points.map(({ area, ref, cell, notes }) => (
          <li key={`${area.id}${ref.level}${ref.period}${ref.counting}`}>
            {words.of(area.short)}
            {ref.level === '' ? ' ' : `, ${levelName(words, ref.level)} `}
            <CellNumber words={words} indicator={indicator} cellRef={ref} cell={cell} />
            {` (${periodLabel(ref.period, language)}). `}
            {notes.map((note) => (
              <Fragment key={note.id}>{`${of(note.text)} `}</Fragment>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
