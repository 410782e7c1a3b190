import { ScrollBox } from '#ui/scroll-box.tsx';
import { useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { periodInText, periodLabel, shortPeriod } from '#i18n/period-format.ts';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { encodeFigure } from '#url/query.ts';
import { partRef } from '#views/parts-view.ts';
import type { PartSeries, PartsView } from '#views/parts-view.ts';
import type { Scope } from '#views/scope.ts';
import { categoryName } from '#pages/parts/category-name.ts';
import { Later } from '#pages/parts/later.tsx';
import { onDemand } from '#pages/parts/on-demand.tsx';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import t from '#pages/parts/table.module.css';
import s from './indicator.module.css';

const PartsChart = onDemand(async () => (await import('#charts/parts-chart.tsx')).PartsChart);

/** What the whole is made of, by level or by another breakdown, with its own table. Holds every year: give it the scope without the year shown. */
export function PartsSection({
  words,
  scope,
  view,
  number,
}: {
  readonly words: Words;
  readonly scope: Scope;
  readonly view: PartsView;
  /** Place among the figures of the page. */
  readonly number: number;
}): ReactElement {
  const { m, n, of, language } = words;
  const { indicator } = scope;
  const names = useMemo(
    () =>
      view.parts.map((part) =>
        part.kind === 'level' ? levelName(words, part.code) : categoryName(words, part.code),
      ),
    [words, view],
  );
  const last = view?.rows.at(-1);
  const total = last?.values.reduce((sum, value) => sum + value, 0) ?? 0;
  const largest = last ? last.values.indexOf(Math.max(...last.values)) : 0;
  const share = last && total > 0 ? n.prose((100 * (last.values[largest] ?? 0)) / total, 1) : '';
  const title = m.partsTitle({
    part: names[largest] ?? '',
    share,
    period: last ? periodLabel(last.period, language) : '',
  });
  const text = useMemo(
    () => ({
      summary: title,
      part: (i: number) => names[i] ?? '',
      period: shortPeriod,
      longPeriod: (key: string) => periodInText(key, language),
      number: (value: number) => n.decimal(value, indicator.decimals),
      tick: (value: number) => n.prose(value, 0),
    }),
    [title, names, n, indicator, language],
  );
  const shown = view.rows.slice(-4);
  return (
    <div className={s.partsBlock}>
      <FigureFrame
        id="hinh-5"
        number={m.figureNumber({ number: String(number) })}
        title={title}
        subtitle={
          <>
            {m.partsSubtitle({ name: of(indicator.name), place: of(scope.root.short) })}{' '}
            {view.rows.some((row) => row.illustrative) ? (
              <MadeUpMark>{m.illustrative}</MadeUpMark>
            ) : null}
          </>
        }
        source={m.partsSource}
      >
        <div className={s.partsPair}>
          <Later words={words} height={328}>
            <PartsChart view={view} text={text} />
          </Later>
          <ScrollBox label={m.actionTable}>
            <table className={t.table}>
              <thead>
                <tr>
                  <th scope="col">{m.columnPart}</th>
                  {shown.map((row) => (
                    <th key={row.period} scope="col" className={t.number}>
                      {periodLabel(row.period, language)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {names.map((name, i) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {shown.map((row) => (
                      <td key={row.period} className={t.number}>
                        <PartNumber scope={scope} part={view.parts[i]} period={row.period}>
                          {n.decimal(row.values[i] ?? 0, 0)}
                        </PartNumber>
                      </td>
                    ))}
                  </tr>
                ))}
                <tr className={t.total}>
                  <th scope="row">{m.columnSum}</th>
                  {shown.map((row) => (
                    <td key={row.period} className={t.number}>
                      {n.decimal(
                        row.values.reduce((sum, value) => sum + value, 0),
                        0,
                      )}
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
          </ScrollBox>
        </div>
      </FigureFrame>
    </div>
  );
}

/** A figure of a part that opens its origin. */
function PartNumber({
  scope,
  part,
  period,
  children,
}: {
  readonly scope: Scope;
  readonly part: PartSeries | undefined;
  readonly period: string;
  readonly children: ReactNode;
}): ReactElement {
  return part ? (
    <NumberButton address={encodeFigure(partRef(scope, part, period))}>{children}</NumberButton>
  ) : (
    <>{children}</>
  );
}
