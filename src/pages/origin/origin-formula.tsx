import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { originTexts } from '#i18n/origin-texts.ts';
import type { ProvenanceView } from '#views/provenance-view.ts';
import { refusalText } from '#pages/boundaries/refusal-words.ts';
import { CellNumber } from '#pages/parts/cell-number.tsx';
import { useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import s from './origin.module.css';

/** The formula, then the same with the numbers put in, and whether it gives what is shown. */
export function OriginFormula({
  words,
  view,
}: {
  readonly words: Words;
  readonly view: ProvenanceView;
}): ReactElement | null {
  const { m, n, of, language } = words;
  const o = originTexts(language);
  const dataset = useDataset();
  const { indicator, check, cell } = view;
  const sign = isPercent(indicator) ? '%' : '';
  const shortOf = (areaId: string): string => {
    const area = dataset.areas.get(areaId);
    return area ? words.of(area.short) : areaId;
  };
  const sourceOf = (id: string): string =>
    dataset.context.sources.find((source) => source.id === id)?.title ?? id;
  const refusal = refusalText(words, dataset, cell);
  const isSum = cell.origin === 'sum-of-levels' || cell.origin === 'sum-of-areas';
  const summands = isSum ? (
    <section className={s.part}>
      <h3>{cell.origin === 'sum-of-levels' ? o.originOfLevels : o.originOfAreas}</h3>
      {refusal === '' ? null : <p className={s.note}>{o.originRefused({ why: refusal })}</p>}
      <ul className={s.parts}>
        {cell.parts.map((part) => (
          <li key={`${part.ref.areaId}${part.ref.level}`}>
            <span>
              {cell.origin === 'sum-of-levels'
                ? levelName(words, part.ref.level)
                : shortOf(part.ref.areaId)}
            </span>
            <span>
              <CellNumber
                words={words}
                indicator={indicator}
                cellRef={part.ref}
                cell={part.cell}
                inTable
              />
              {part.share
                ? ` ${o.originShare({ share: n.prose(part.share.n, 4), source: sourceOf(part.share.sourceId) })}`
                : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ) : null;
  if (!indicator.formula) return summands;
  const { multiplier } = indicator.formula;
  const times = multiplier === 1 ? '' : ` × ${n.decimal(multiplier, 0)}`;
  const nameOf = (part: ProvenanceView['numerator']): string =>
    part?.indicator ? of(part.indicator.name) : (part?.indicatorId ?? '');
  return (
    <>
      <section className={s.part}>
        <h3>{o.originFormula}</h3>
        <div className={s.equation}>
          <span className={s.fraction}>
            <span>{nameOf(view.numerator)}</span>
            <span>{nameOf(view.denominator)}</span>
          </span>
          {times}
        </div>
        {check ? (
          <>
            <h3>{o.originNumbersIn}</h3>
            <div className={s.equation}>
              <span className={s.fraction}>
                <span>{partNumber(0, check.numerator)}</span>
                <span>{partNumber(1, check.denominator)}</span>
              </span>
              {times} = <b>{n.text(check.computed) + sign}</b>{' '}
              <em className={check.agrees ? s.agrees : s.disagrees}>
                {check.agrees
                  ? m.originAgrees
                  : m.originDisagrees({ printed: n.text(check.shown) + sign })}
              </em>
            </div>
          </>
        ) : (
          <p className={s.note}>
            {cell.value.kind === 'reported'
              ? `${o.originPrintedAlone} ${m.originNumeratorUnknown}`
              : ''}
          </p>
        )}
      </section>
      {summands}
    </>
  );

  function partNumber(at: 0 | 1, value: number): ReactElement | string {
    const part = cell.origin === 'ratio' ? cell.parts[at] : undefined;
    const partIndicator = part ? dataset.indicators.get(part.ref.indicatorId) : undefined;
    return part && partIndicator ? (
      <CellNumber
        words={words}
        indicator={partIndicator}
        cellRef={part.ref}
        cell={part.cell}
        inTable
      />
    ) : (
      n.prose(value, Number.isInteger(value) ? 0 : 2)
    );
  }
}
