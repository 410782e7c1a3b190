import { useState } from 'react';
import type { ReactElement } from 'react';
import type {
  ReportComparison,
  ReportFigure,
  ReportHeadline,
  ReportHeadlineSide,
} from '#intake/compare/report-comparison.ts';
import { shortPeriod } from '#i18n/period-format.ts';
import { useDataset } from '#pages/parts/site.ts';
import t2 from '#pages/parts/table.module.css';
import type { Words } from '#pages/parts/words.ts';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { compareTexts, extraDigits, moveText, sideText, titleOf, unitOf } from './compare-words.ts';
import c from './compare.module.css';
import s from './intake.module.css';

/** Figures shown at once. */
const step = 12;

/** What readers would see change: the headline figures, and ratios and totals computed from cells that move. */
export function MovedSection({
  words,
  comparison,
}: {
  readonly words: Words;
  readonly comparison: ReportComparison;
}): ReactElement {
  const t = compareTexts(words);
  const { counts, figures, headlines } = comparison;
  const n = (value: number) => words.n.decimal(value, 0);
  const [most, setMost] = useState(step);
  const isStill = counts.headlines + counts.figures === 0;
  const rest = figures.length - Math.min(figures.length, most);
  return (
    <Section
      id="so-doi-theo"
      title={t.movedTitle}
      lead={
        isStill
          ? t.movedNone
          : t.movedLead({ headlines: n(counts.headlines), figures: n(counts.figures) })
      }
    >
      {isStill ? null : (
        <div className={c.parts}>
          <ScrollBox label={t.headlinesCaption}>
            <table className={`${t2.table} ${c.table}`} data-testid="moved-headlines">
              <thead>
                <tr>
                  <th scope="col">{t.headlinesCaption}</th>
                  <MoveHeads words={words} />
                </tr>
              </thead>
              <tbody>
                {headlines.map((headline) => (
                  <HeadlineRow key={headline.indicator} words={words} headline={headline} />
                ))}
              </tbody>
            </table>
          </ScrollBox>
          {figures.length === 0 ? null : (
            <div>
              <ScrollBox label={t.figuresCaption}>
                <table className={`${t2.table} ${c.table}`} data-testid="moved-figures">
                  <thead>
                    <tr>
                      <th scope="col">{t.figuresCaption}</th>
                      {[t.area, t.columnPeriod, t.columnHow].map((name) => (
                        <th key={name} scope="col" className={c.wide}>
                          {name}
                        </th>
                      ))}
                      <MoveHeads words={words} />
                    </tr>
                  </thead>
                  <tbody>
                    {figures.slice(0, most).map((figure) => (
                      <FigureRow key={nameOf(figure)} words={words} figure={figure} />
                    ))}
                  </tbody>
                </table>
              </ScrollBox>
              <p className={c.note}>
                {rest === 0 ? null : (
                  <button
                    type="button"
                    className={s.link}
                    onClick={() => setMost(most + 10 * step)}
                  >
                    {t.more({ count: n(Math.min(rest, 10 * step)) })}
                  </button>
                )}
                {figures.length < counts.figures
                  ? ` ${t.capped({ count: n(counts.figures - figures.length) })}`
                  : null}
              </p>
            </div>
          )}
        </div>
      )}
    </Section>
  );
}

const nameOf = ({ area, period, indicator, level, category }: ReportFigure): string =>
  [area, period, indicator, level, category].join('|');

function MoveHeads({ words }: { readonly words: Words }): ReactElement {
  const t = compareTexts(words);
  return (
    <>
      {[t.columnNow, t.columnThen, t.columnMove].map((name) => (
        <th key={name} scope="col" className={t2.number}>
          {name}
        </th>
      ))}
    </>
  );
}

/** A headline figure before and after; where period or way of counting change, they are said. */
function HeadlineRow({
  words,
  headline,
}: {
  readonly words: Words;
  readonly headline: ReportHeadline;
}): ReactElement {
  const t = compareTexts(words);
  const dataset = useDataset();
  const { before, after, isMoved } = headline;
  const indicator = dataset.indicators.get(headline.indicator);
  const digits = extraDigits(indicator, headline.difference);
  const isOtherCounting = before && after && before.counting !== after.counting;
  const side = (own: ReportHeadlineSide | null, other: ReportHeadlineSide | null) =>
    own && own.period !== other?.period
      ? `${sideText(words, indicator, own, digits)}, ${shortPeriod(own.period)}`
      : sideText(words, indicator, own, digits);
  return (
    <tr>
      <th scope="row">{indicator ? words.of(indicator.name) : headline.indicator}</th>
      <td className={t2.number} data-name={t.columnNow}>
        {side(before, after)}
      </td>
      <td className={t2.number} data-name={t.columnThen}>
        {side(after, before)}
      </td>
      <td className={`${t2.number} ${isMoved ? c.move : c.still}`} data-name={t.columnMove}>
        {isMoved
          ? isOtherCounting
            ? t.otherCounting
            : moveText(words, indicator, headline)
          : t.stays}
      </td>
    </tr>
  );
}

function FigureRow({
  words,
  figure,
}: {
  readonly words: Words;
  readonly figure: ReportFigure;
}): ReactElement {
  const t = compareTexts(words);
  const dataset = useDataset();
  const indicator = dataset.indicators.get(figure.indicator);
  const { before, after, coverage, difference } = figure;
  const digits = extraDigits(indicator, difference);
  const n = (value: number) => words.n.decimal(value, 0);
  const isRatioOfSums = coverage !== null && before.denominator !== null;
  const covered =
    coverage && coverage.before !== coverage.after
      ? `, ${t.coverage({ before: n(coverage.before), after: n(coverage.after), asked: n(coverage.asked) })}`
      : '';
  const how = t.how[isRatioOfSums ? 'ratio-of-sums' : figure.origin] + covered;
  const unit = unitOf(words, dataset, figure.area);
  return (
    <tr>
      <th scope="row">
        {titleOf(words, dataset, figure)}
        <span className={c.narrow}>{`${unit}, ${shortPeriod(figure.period)}; ${how}`}</span>
      </th>
      <td className={c.wide}>{unit}</td>
      <td className={`${c.wide} ${c.period}`}>{shortPeriod(figure.period)}</td>
      <td className={c.wide}>{how}</td>
      <td className={t2.number} data-name={t.columnNow}>
        {sideText(words, indicator, before, digits)}
      </td>
      <td className={t2.number} data-name={t.columnThen}>
        {sideText(words, indicator, after, digits)}
      </td>
      <td className={`${t2.number} ${c.move}`} data-name={t.columnMove}>
        {moveText(words, indicator, figure)}
      </td>
    </tr>
  );
}
