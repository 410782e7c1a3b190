import type { ReactElement } from 'react';
import { isPercent } from '#domain/indicator.ts';
import type { ProvenanceView } from '#views/provenance-view.ts';
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
  const { m, n, of } = words;
  const dataset = useDataset();
  const { indicator, check, cell } = view;
  const sign = isPercent(indicator) ? '%' : '';
  const shortOf = (areaId: string): string => {
    const area = dataset.areas.get(areaId);
    return area ? words.of(area.short) : areaId;
  };
  const isSum = cell.origin === 'sum-of-levels' || cell.origin === 'sum-of-areas';
  const summands = isSum ? (
    <section className={s.part}>
      <h3>{cell.origin === 'sum-of-levels' ? m.originOfLevels : m.originOfAreas}</h3>
      <ul className={s.parts}>
        {cell.parts.map((part) => (
          <li key={`${part.ref.areaId}${part.ref.level}`}>
            <span>
              {cell.origin === 'sum-of-levels'
                ? levelName(words, part.ref.level)
                : shortOf(part.ref.areaId)}
            </span>
            <CellNumber
              words={words}
              indicator={indicator}
              cellRef={part.ref}
              cell={part.cell}
              inTable
            />
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
        <h3>{m.originFormula}</h3>
        <div className={s.equation}>
          <span className={s.fraction}>
            <span>{nameOf(view.numerator)}</span>
            <span>{nameOf(view.denominator)}</span>
          </span>
          {times}
        </div>
        {check ? (
          <>
            <h3>{m.originNumbersIn}</h3>
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
              ? `${m.originPrintedAlone} ${m.originNumeratorUnknown}`
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
