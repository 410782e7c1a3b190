import type { ChangeRow, ChangeView } from '#views/change-view.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import { changeOf } from './change-of.ts';

/** The first and the last period as a change of every unit, by the rules of this page about what may be compared. */
export function toDumbbellView(comparison: Comparison): ChangeView {
  const { periods, rows, root } = comparison;
  const last = periods.length - 1;
  const row = (item: ComparedRow): ChangeRow[] => {
    const [from, to] = [item.cells[0], item.cells[last]];
    if (!from || !to) return [];
    const { change } = changeOf(comparison, item, from, to);
    return [{ area: item.area, from, to, change, illustrative: from.isMadeUp || to.isMadeUp }];
  };
  const size = ({ change }: ChangeRow) =>
    change.kind === 'none'
      ? -Infinity
      : change.kind === 'points'
        ? change.difference
        : change.percent;
  const changes = rows
    .flatMap(row)
    .toSorted((a, b) => (size(a) === size(b) ? a.area.order - b.area.order : size(b) - size(a)));
  const known = changes.filter((item) => item.change.kind !== 'none');
  const [whole] = row(root);
  if (!whole) throw new Error('a comparison has periods');
  return {
    fromPeriod: periods[0] ?? '',
    toPeriod: periods[last] ?? '',
    root: whole,
    rows: changes,
    comparable: known.length,
    most: known.toSorted((a, b) => Math.abs(size(b)) - Math.abs(size(a)))[0],
  };
}
