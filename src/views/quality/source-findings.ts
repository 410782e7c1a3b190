import type { PublishedFigure } from '#domain/package-context.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { isSamePrint, printedFigureName } from '#indicators/same-print.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import { availableCountings } from '#views/available.ts';
import type { SourcesFinding } from './quality-record.ts';

/** Every figure that sources print differently, with the one the site uses. A remark of the checks is each print that differs from the first. */
export function toSourceFindings(dataset: Dataset): readonly SourcesFinding[] {
  const groups = new Map<string, PublishedFigure[]>();
  for (const figure of dataset.context.published) {
    const name = printedFigureName(figure);
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), figure]);
  }
  return [...groups.values()].flatMap((prints): SourcesFinding[] => {
    const [first] = prints;
    if (!first) return [];
    const remarks = prints.filter((print) => !isSamePrint(first, print)).length;
    return remarks === 0 ? [] : [toFinding(dataset, prints, first, remarks)];
  });
}

function toFinding(
  dataset: Dataset,
  prints: readonly PublishedFigure[],
  first: PublishedFigure,
  remarks: number,
): SourcesFinding {
  const shown = shownFigure(dataset, first);
  const { ref, cell } = shown;
  const sourceId = cell?.meta?.sourceId ?? '';
  const value = cell?.value.kind === 'reported' ? cell.value.n : undefined;
  const agrees = (print: PublishedFigure) =>
    value !== undefined &&
    roundHalfAway(print.printedValue, print.decimals) === roundHalfAway(value, print.decimals);
  const exact = prints.filter((print) => agrees(print) && print.sourceId === sourceId);
  const usedPrints = exact.length > 0 ? exact : prints.filter(agrees).slice(0, 1);
  return {
    kind: 'sources',
    ref,
    areaIds: [first.areaId],
    indicatorIds: [first.indicatorId],
    severity: 'warning',
    remarks,
    prints: prints.map((print) => ({
      publishedId: print.id,
      isUsed: usedPrints.includes(print),
    })),
    used: value === undefined ? undefined : { value, sourceId },
    noteIds: cell?.meta && cell.meta.noteId !== '' ? [cell.meta.noteId] : [],
  };
}

/** The figure of the site for a print: in the first way of counting that has one. */
function shownFigure(
  dataset: Dataset,
  { indicatorId, areaId, period, level }: PublishedFigure,
): { readonly ref: CellRef; readonly cell: Cell | undefined } {
  const indicator = dataset.indicators.get(indicatorId);
  const base = { indicatorId, areaId, period, level, category: '' };
  const countings = indicator ? availableCountings(dataset, indicator, true) : [];
  for (const counting of countings) {
    const ref = { ...base, counting };
    const cell = evaluate(dataset, ref, { publishedOnly: true });
    if (cell.value.kind === 'reported') return { ref, cell };
  }
  return { ref: { ...base, counting: countings[0] ?? '' }, cell: undefined };
}
