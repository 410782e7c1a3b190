import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import type { ReportCell, ReportComparison } from '#intake/compare/report-comparison.ts';
import { shortPeriod } from '#i18n/period-format.ts';
import { useDataset } from '#pages/parts/site.ts';
import t2 from '#pages/parts/table.module.css';
import type { Words } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { compareTexts, extraDigits, moveText, sideText, titleOf, unitOf } from './compare-words.ts';
import c from './compare.module.css';
import s from './intake.module.css';

/** A cell of the file to go to. */
export interface CellPlaceShown {
  readonly sheet: string;
  readonly cell: string;
}

/** Rows shown at once, and added with every "more". */
const step = 12;

type Shown = ReportCell['state'] | '';

/** Every cell that is not as published: where it stands, the figure before and after, and how far it moves. */
export function CompareCells({
  words,
  comparison,
  goTo,
}: {
  readonly words: Words;
  readonly comparison: ReportComparison;
  readonly goTo: (place: CellPlaceShown) => void;
}): ReactElement | null {
  const t = compareTexts(words);
  const dataset = useDataset();
  const [state, setState] = useState<Shown>('');
  const [indicator, setIndicator] = useState('');
  const [area, setArea] = useState('');
  const [most, setMost] = useState(step);
  const { cells, counts } = comparison;
  const states = (['changed', 'removed', 'added', 'kept'] as const).filter(
    (one) => counts[one] > 0,
  );
  if (states.length === 0) return null;
  const choose =
    <T extends string>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      setMost(step);
    };
  const n = (value: number) => words.n.decimal(value, 0);
  const idsOf = (key: 'indicator' | 'area') => [...new Set(cells.map((cell) => cell[key]))];
  const indicators = idsOf('indicator').map((id) => {
    const found = dataset.indicators.get(id);
    return { value: id, name: found ? words.of(found.name) : id };
  });
  const areas = idsOf('area').map((id) => ({ value: id, name: unitOf(words, dataset, id) }));
  const any = { value: '', name: t.any };
  const found = cells.filter(
    (cell) =>
      (state === '' || cell.state === state) &&
      (indicator === '' || cell.indicator === indicator) &&
      (area === '' || cell.area === area),
  );
  const all = states.reduce((sum, one) => sum + counts[one], 0);
  const rest = found.length - Math.min(found.length, most);
  return (
    <div>
      <div className={c.choices}>
        <Choice<Shown>
          label={t.show}
          value={state}
          options={[
            { value: '', name: `${t.showAll} (${n(all)})` },
            ...states.map((one) => ({ value: one, name: `${t.states[one]} (${n(counts[one])})` })),
          ]}
          choose={choose<Shown>(setState)}
          testId="compare-state"
        />
        <Choice
          label={t.indicator}
          value={indicator}
          options={[any, ...indicators]}
          choose={choose(setIndicator)}
        />
        <Choice label={t.area} value={area} options={[any, ...areas]} choose={choose(setArea)} />
      </div>
      {found.length === 0 ? (
        <p className={c.note}>{t.none}</p>
      ) : (
        <ScrollBox label={t.cellsCaption}>
          <table className={`${t2.table} ${c.table}`} data-testid="compare-cells">
            <thead>
              <tr>
                <th scope="col">{t.columnCell}</th>
                <th scope="col">{t.area}</th>
                <th scope="col" className={c.wide}>
                  {t.indicator}
                </th>
                <th scope="col" className={c.wide}>
                  {t.columnPeriod}
                </th>
                <th scope="col" className={t2.number}>
                  {t.columnBefore}
                </th>
                <th scope="col" className={t2.number}>
                  {t.columnAfter}
                </th>
                <th scope="col" className={t2.number}>
                  {t.columnMove}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, most).map((cell) => (
                <CellRow key={nameOf(cell)} words={words} cell={cell} goTo={goTo} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <p className={c.note}>
        {rest === 0 ? null : (
          <button type="button" className={s.link} onClick={() => setMost(most + 10 * step)}>
            {t.more({ count: n(Math.min(rest, 10 * step)) })}
          </button>
        )}
        {cells.length < all ? ` ${t.capped({ count: n(all - cells.length) })}` : null}
      </p>
    </div>
  );
}

const nameOf = ({ area, period, indicator, level, category }: ReportCell): string =>
  [area, period, indicator, level, category].join('|');

function CellRow({
  words,
  cell,
  goTo,
}: {
  readonly words: Words;
  readonly cell: ReportCell;
  readonly goTo: (place: CellPlaceShown) => void;
}): ReactElement {
  const dataset = useDataset();
  const indicator = dataset.indicators.get(cell.indicator);
  const digits = extraDigits(indicator, cell.difference);
  const title = titleOf(words, dataset, cell);
  const t = compareTexts(words);
  return (
    <tr data-state={cell.state}>
      <th scope="row" className={c.address}>
        {cell.cell === '' ? null : (
          <button type="button" className={s.cell} onClick={() => goTo(cell)}>
            {cell.cell}
          </button>
        )}
      </th>
      <td>
        {unitOf(words, dataset, cell.area)}
        <span className={c.narrow}>{`${title}, ${shortPeriod(cell.period)}`}</span>
      </td>
      <td className={c.wide}>{title}</td>
      <td className={`${c.wide} ${c.period}`}>{shortPeriod(cell.period)}</td>
      <td className={t2.number} data-name={t.columnBefore}>
        {sideText(words, indicator, cell.before, digits)}
      </td>
      <td className={t2.number} data-name={t.columnAfter}>
        {sideText(words, indicator, cell.after, digits)}
      </td>
      <td className={`${t2.number} ${c.move}`} data-name={t.columnMove}>
        {changeOf(words, indicator, cell)}
      </td>
    </tr>
  );
}

/** What becomes of a cell: how far it moves, or that it is new, goes or stays. */
function changeOf(words: Words, indicator: Indicator | undefined, cell: ReportCell): string {
  const t = compareTexts(words);
  const { state, after, difference } = cell;
  if (state === 'added') return t.moveAdded;
  if (state === 'kept') return t.moveKept;
  if (state === 'removed') return after === null ? t.moveDropped : t.moveEmptied;
  return difference === 0 ? t.moveParts : moveText(words, indicator, cell);
}
