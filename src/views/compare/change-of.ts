import type { Change, NoChangeReason } from '#indicators/change.ts';
import { changeBetween } from '#indicators/change.ts';
import { isJoinableSeries } from '#indicators/dataset.ts';
import type { NoMeasure } from './comparable.ts';
import { noComparison } from './comparable.ts';
import type { ComparedRow, Comparison } from './comparison.ts';
import type { MeasuredCell } from './measure.ts';

/** A change from one figure to another, or why there is none. */
export function changeOf(
  { scope }: Comparison,
  row: ComparedRow,
  from: MeasuredCell,
  to: MeasuredCell,
): { readonly change: Change; readonly reason: NoMeasure | undefined } {
  const reason = noComparison(scope, row.area, from, to);
  const change = changeBetween(
    scope.indicator,
    from.cell,
    to.cell,
    isJoinableSeries(scope.dataset, to.cell.seriesId),
  );
  return reason === undefined
    ? { change, reason: change.kind === 'none' ? change.reason : undefined }
    : { change: { kind: 'none', reason: toChangeReason(reason) }, reason };
}

const toChangeReason = (reason: NoMeasure): NoChangeReason =>
  reason === 'boundary' || reason === 'small-base' || reason === 'other-clock'
    ? 'different-definition'
    : reason;
