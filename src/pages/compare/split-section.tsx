import { useState } from 'react';
import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { periodInText } from '#i18n/period-format.ts';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { NumberButton } from '#ui/number-button.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { Section } from '#ui/section.tsx';
import { encodeFigure } from '#url/query.ts';
import type { SplitRow, SplitView } from '#views/compare/split-view.ts';
import type { Scope } from '#views/scope.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { cellInTable, nameInSentence } from '#pages/parts/words.ts';
import t from '#pages/parts/table.module.css';
import type { CompareWords } from './compare-words.ts';
import { unitName } from './compare-words.ts';
import { mainCause, signedIn, splitSentence, workingText } from './split-words.ts';
import s from './compare.module.css';

/** Rows that are shown at once; all of them when asked for. */
const firstRows = 15;

/** How much of a ratio's movement is numerator and how much denominator, for the whole and each unit, with formula and source. */
export function SplitSection({
  words,
  scope,
  view,
}: {
  readonly words: CompareWords;
  readonly scope: Scope;
  readonly view: SplitView;
}): ReactElement {
  const { c, m, of, n, language } = words;
  const { indicator, dataset } = scope;
  const { formula } = indicator;
  const unit = isPercent(indicator) ? m.changeUnitPoints : of(indicator.unit);
  const partName = (id: string | undefined) => {
    const part = id === undefined ? undefined : dataset.indicators.get(id);
    return part ? of(part.short) : '';
  };
  const [isWhole, setWhole] = useState(view.rows.length <= firstRows + 5);
  const rows = isWhole ? view.rows : view.rows.slice(0, firstRows);
  const told = [view.root, ...view.rows].filter((row) => row.split);
  const structure = view.structure;
  const sentences = told.slice(0, 1).map((row) => splitSentence(words, scope, row));
  return (
    <Section
      id="thay-doi"
      title={c.splitTitle}
      lead={c.splitLead({
        from: periodInText(view.fromPeriod, language),
        to: periodInText(view.toPeriod, language),
      })}
      hint={
        view.rows.some((row) => row.isMadeUp) ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null
      }
    >
      <div className={s.prose}>
        {told.length === 0 ? <p>{c.splitNone}</p> : null}
        {sentences.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {structure ? (
          <p>
            {c.splitStructure({
              change: signedIn(words, scope, structure.change),
              level: signedIn(words, scope, structure.levelEffect),
              structure: signedIn(words, scope, structure.structureEffect),
            })}
          </p>
        ) : null}
      </div>
      <ScrollBox label={c.splitTitle}>
        <table className={`${t.table} ${t.pinned}`} data-testid="split">
          <thead>
            <tr>
              <th scope="col">{c.tableUnit}</th>
              <th scope="col" className={t.number}>
                {c.splitWorking}
              </th>
              <th scope="col" className={t.number}>
                {c.splitChange({ unit })}
              </th>
              <th scope="col" className={t.number}>
                {c.splitBecauseNumerator({
                  numerator: nameInSentence(partName(formula?.numerator)),
                })}
              </th>
              <th scope="col" className={t.number}>
                {c.splitBecauseDenominator({
                  denominator: nameInSentence(partName(formula?.denominator)),
                })}
              </th>
              <th scope="col">{c.splitCause}</th>
              <th scope="col" className={t.number}>
                {c.splitContribution({ unit })}
              </th>
            </tr>
          </thead>
          <tbody>
            <Row words={words} scope={scope} row={view.root} isTotal />
            {rows.map((row) => (
              <Row key={row.area.id} words={words} scope={scope} row={row} isTotal={false} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {isWhole ? null : (
        <button type="button" className={s.more} onClick={() => setWhole(true)}>
          {m.tableAllRows({ count: n.decimal(view.rows.length, 0) })}
        </button>
      )}
      <div className={s.method}>
        <p>
          {c.splitFormula({
            multiplier:
              formula && formula.multiplier !== 1 ? ` × ${n.decimal(formula.multiplier, 0)}` : '',
          })}
        </p>
        <p>{c.splitMethod}</p>
        {structure ? <p>{c.splitStructureMethod}</p> : null}
        <p>{c.splitSource}</p>
        <p>
          {sourcesLine(
            words,
            dataset,
            view.rows.flatMap((row) => [row.from.cell, row.to.cell]),
          )}
        </p>
      </div>
    </Section>
  );
}

function Row({
  words,
  scope,
  row,
  isTotal,
}: {
  readonly words: CompareWords;
  readonly scope: Scope;
  readonly row: SplitRow;
  readonly isTotal: boolean;
}): ReactElement {
  const { c } = words;
  const { indicator } = scope;
  const { split, parts } = row;
  const cause = mainCause(row);
  const working = parts
    ? workingText(words, parts.from, parts.to)
    : `${cellInTable(words, indicator, row.from.cell)} \u2192 ${cellInTable(words, indicator, row.to.cell)}`;
  return (
    <tr className={isTotal ? t.total : undefined}>
      <th scope="row">{unitName(words, row.area)}</th>
      <td className={`${t.number} ${row.isMadeUp ? t.madeUp : ''}`}>
        <NumberButton address={encodeFigure(row.to.ref)}>{working}</NumberButton>
      </td>
      {split ? (
        <>
          <td className={t.number}>{signedIn(words, scope, split.change)}</td>
          <td className={t.number}>{signedIn(words, scope, split.numeratorEffect)}</td>
          <td className={t.number}>{signedIn(words, scope, split.denominatorEffect)}</td>
          <td>
            {cause === undefined
              ? ''
              : cause === 'numerator'
                ? c.causeNumerator
                : c.causeDenominator}
          </td>
        </>
      ) : (
        <td colSpan={4} className={s.refused}>
          {c.splitRefused}: {c.reasons[row.reason ?? 'missing']}
        </td>
      )}
      <td className={t.number}>
        {row.contribution === undefined ? '' : signedIn(words, scope, row.contribution)}
      </td>
    </tr>
  );
}
