import type { Dataset } from '#indicators/dataset.ts';
import type { Cell } from '#indicators/cell.ts';
import { isIllustrative } from '#indicators/cell.ts';
import { dateLabel } from '#i18n/period-format.ts';
import type { Words } from './words.ts';

/** The source line of a figure: publishers of the figures shown, the snapshot, and a word on made-up figures. */
export function sourcesLine(words: Words, dataset: Dataset, cells: readonly Cell[]): string {
  const { m, language } = words;
  const published = cells.filter((cell) => cell.value.kind === 'reported' && !isIllustrative(cell));
  const ids = new Set(
    published.flatMap((cell) => [
      cell.meta?.sourceId ?? '',
      ...cell.parts.map((part) => part.cell.meta?.sourceId ?? ''),
    ]),
  );
  const sources = dataset.context.sources.filter((source) => ids.has(source.id));
  const names = [
    ...new Set(
      sources.map((source) =>
        source.date === ''
          ? source.publisher
          : `${source.publisher} ${dateLabel(source.date, language)}`,
      ),
    ),
  ];
  const line =
    names.length === 0
      ? ''
      : `${m.sourceLine({ sources: names.slice(0, 4).join('; ') + (names.length > 4 ? '…' : ''), date: dateLabel(dataset.context.meta.snapshot.date, language) })} `;
  const madeUp = cells.filter(
    (cell) => cell.value.kind === 'reported' && isIllustrative(cell),
  ).length;
  const mark = dataset.context.meta.snapshot.state === 'draft' ? `${m.draftMark}. ` : '';
  return (
    mark + line + (madeUp === 0 ? '' : published.length > 1 ? m.sourceMixed : m.sourceIllustrative)
  );
}
