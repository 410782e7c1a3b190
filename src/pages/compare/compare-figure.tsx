import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { FigureFrame } from '#ui/figure-frame.tsx';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import { withView } from '#url/link.ts';
import type { Comparison } from '#views/compare/comparison.ts';
import type { FigureKind } from '#views/compare/figure-kinds.ts';
import type { SplitView } from '#views/compare/split-view.ts';
import type { Scope } from '#views/scope.ts';
import { FigureKeys } from '#pages/parts/figure-keys.tsx';
import type { FigureKey } from '#pages/parts/figure-keys.tsx';
import { usePrinting } from '#pages/parts/use-printing.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import { sourcesLine } from '#pages/parts/sources-line.ts';
import { drawFigure } from './draw-figure.tsx';
import type { CompareWords } from './compare-words.ts';
import { inText, unitName, valueText } from './compare-words.ts';
import { FigureGrid } from './figure-grid.tsx';
import { figureHead } from './figure-head.ts';
import s from './compare.module.css';

interface CompareFigureProps {
  readonly words: CompareWords;
  readonly comparison: Comparison;
  readonly second: Scope | undefined;
  readonly kind: FigureKind;
  readonly split: SplitView | undefined;
  /** Place among the figures of the page. */
  readonly number: number;
}

/** Kinds that are lists of units: the first rows of a long one at once, all of them when asked for or printed. */
const listKinds: ReadonlySet<FigureKind> = new Set(['bars', 'dumbbell', 'stack', 'contribution']);
const mostRows = 70;
const firstRows = 40;

/** The figure that answers: title, unit and period, drawing, table twin, rule of the ranking, source. Arrow keys walk over units and periods. */
export function CompareFigure(props: CompareFigureProps): ReactElement {
  const { words, comparison, kind } = props;
  const { m, c } = words;
  const { go } = useSite();
  const route = useRoute();
  const { scope } = comparison;
  const chosenIds = useMemo(
    () => route.view.areaIds.filter((id) => scope.units.some((unit) => unit.id === id)),
    [route.view.areaIds, scope.units],
  );
  const [keyed, setKeyed] = useState<{ readonly id: string; readonly column: number }>();
  const [isWhole, setWhole] = useState(false);
  const isPrinting = usePrinting();
  const count = comparison.rows.length;
  const isCut = !isWhole && !isPrinting && count > mostRows && listKinds.has(kind);
  const most = isCut ? firstRows : count;
  const { drawing, grid } = drawFigure({ ...props, chosenIds, keyedId: keyed?.id ?? '', most });
  const head = figureHead(words, comparison, props.second, kind, props.split);
  const onKey = (key: FigureKey): string => {
    const order = grid === undefined ? [] : grid.rows.filter((row) => row.isTotal !== true);
    const at = order.findIndex((row) => row.id === keyed?.id);
    const last = comparison.periods.length - 1;
    const column = keyed?.column ?? last;
    const stand = (step: number, move: number) => {
      const id = order[Math.min(order.length - 1, Math.max(0, at + step))]?.id ?? '';
      const next = { id, column: Math.min(last, Math.max(0, column + move)) };
      setKeyed(next);
      return next;
    };
    const cellAt = ({ id, column: i }: { readonly id: string; readonly column: number }) =>
      comparison.rows.find((row) => row.area.id === id)?.cells[i];
    const say = (next: { readonly id: string; readonly column: number }): string => {
      const cell = cellAt(next);
      const row = comparison.rows.find(({ area }) => area.id === next.id);
      return cell && row
        ? c.spoken({
            area: unitName(words, row.area),
            period: inText(words, cell.ref.period),
            value: valueText(words, comparison, cell),
          })
        : '';
    };
    switch (key) {
      case 'down':
        return say(stand(1, 0));
      case 'up':
        return say(stand(at < 0 ? 1 : -1, 0));
      case 'right':
        return say(stand(at < 0 ? 1 : 0, 1));
      case 'left':
        return say(stand(at < 0 ? 1 : 0, -1));
      case 'enter': {
        const cell = keyed && cellAt(keyed);
        if (cell) go(withView(route, { figure: cell.ref }));
        return '';
      }
      case 'space': {
        if (!keyed) return '';
        const isOn = chosenIds.includes(keyed.id);
        const areaIds = isOn
          ? chosenIds.filter((id) => id !== keyed.id)
          : [...chosenIds.slice(-3), keyed.id];
        go(withView(route, { areaIds }), 'replace');
        const unit = order[at]?.name ?? '';
        return isOn ? m.unitLetGo({ unit }) : m.unitChosen({ unit });
      }
    }
  };
  const cells = [...comparison.rows, comparison.root].flatMap((row) =>
    row.cells.map(({ cell }) => cell),
  );
  const isMadeUp = comparison.rows.some((row) =>
    row.cells.some((cell) => cell.n !== undefined && cell.isMadeUp),
  );
  return (
    <div className={s.figure} data-testid="figure" data-kind={kind}>
      <FigureFrame
        id={`hinh-${props.number}`}
        number={m.figureNumber({ number: String(props.number) })}
        title={head.title}
        subtitle={
          <>
            {head.subtitle} {isMadeUp ? <MadeUpMark>{m.illustrative}</MadeUpMark> : null}
          </>
        }
        summary={head.summary}
        source={sourcesLine(words, scope.dataset, cells)}
      >
        {grid === undefined ? (
          drawing
        ) : (
          <>
            <FigureKeys label={c.keyboard} onKey={onKey}>
              {drawing}
            </FigureKeys>
            {isCut ? (
              <button type="button" className={s.more} onClick={() => setWhole(true)}>
                {m.tableAllRows({ count: words.n.decimal(count, 0) })}
              </button>
            ) : null}
            <FigureGrid key={kind} words={words} grid={grid} />
          </>
        )}
        {head.notes.map((note) => (
          <p key={note} className={s.note}>
            {note}
          </p>
        ))}
      </FigureFrame>
    </div>
  );
}
