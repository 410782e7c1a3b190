import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { Section } from '#ui/section.tsx';
import { encodeFigure } from '#url/query.ts';
import type { Attention } from '#views/attention-view.ts';
import type { Scope } from '#views/scope.ts';
import { toTrendView } from '#views/trend-view.ts';
import { FigureActions } from '#pages/parts/figure-actions.tsx';
import { ReadingsTable } from '#pages/parts/readings-table.tsx';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { TrendFigure } from '#pages/parts/trend-figure.tsx';
import { trendTitle, unitTrendText } from '#pages/parts/trend-words.ts';
import type { Words } from '#pages/parts/words.ts';
import { numeratorNoun } from '#pages/parts/nouns.ts';
import s from './overview.module.css';

interface StandardSectionProps {
  readonly words: Words;
  readonly attention: readonly Attention[];
  readonly scope: Scope | undefined;
}

/** The default rate through the years beside a printed sentence that cannot be right: both kept, recomputed, and said so. */
export function StandardSection({
  words,
  attention,
  scope,
}: StandardSectionProps): ReactElement | null {
  const { m, n, of } = words;
  const conflict = attention.find((item) => item.kind === 'conflict');
  const view = useMemo(
    () => (scope ? toTrendView({ ...scope, units: [], selectedIds: [] }) : undefined),
    [scope],
  );
  const text = useMemo(
    () => (scope && view ? unitTrendText(words, scope.indicator, view, scope.dataset) : undefined),
    [words, scope, view],
  );
  if (!scope || !view || !text || view.lines.length === 0) return null;
  const { indicator } = scope;
  const last = view.lines[0]?.points.at(-1);
  const first = conflict?.readings[0];
  return (
    <Section
      id="chuan"
      title={of(indicator.name)}
      hint={conflict ? m.sectionStandardHint : undefined}
    >
      <div className={conflict ? s.sevenFive : undefined}>
        <FigureFrame
          id="hinh-3"
          number={m.figureNumber({ number: '3' })}
          title={trendTitle(words, indicator, view, '')}
          subtitle={`${of(indicator.name)} (${of(indicator.unit)}), ${of(scope.root.short)}`}
          source={sourcesLine(
            words,
            scope.dataset,
            view.lines.flatMap((line) => line.points.map((point) => point.cell)),
          )}
          actions={<FigureActions words={words} figure={last?.ref} />}
        >
          <TrendFigure
            words={words}
            indicator={indicator}
            view={view}
            text={text}
            period={scope.period}
            years={scope.choices.periods}
          />
        </FigureFrame>
        {conflict && first ? (
          <FigureFrame
            id="bieu-2"
            number={m.tableNumber({ number: '2' })}
            title={m.conflictTitle({
              count: n.decimal(first.numerator, 0),
              rate: conflict.figure.printedText,
              total: n.decimal(first.denominator, 0),
              unit: numeratorNoun(words, indicator.id),
            })}
            subtitle={m.conflictSubtitle({ printed: conflict.figure.printedText })}
            source={sourcesLine(
              words,
              scope.dataset,
              view.lines.flatMap((line) =>
                line.points
                  .filter((point) => point.ref.period === scope.period)
                  .map((point) => point.cell),
              ),
            )}
            actions={
              <button type="button" data-so={encodeFigure(conflict.ref)}>
                {m.actionOrigin}
              </button>
            }
          >
            <ReadingsTable
              words={words}
              readings={conflict.readings}
              rate={conflict.figure.printedText}
            />
          </FigureFrame>
        ) : null}
      </div>
    </Section>
  );
}
