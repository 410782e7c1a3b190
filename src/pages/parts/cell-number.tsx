import type { ReactElement } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import type { Cell, CellRef } from '#indicators/cell.ts';
import { NumberButton } from '#ui/number-button.tsx';
import { encodeFigure } from '#url/query.ts';
import type { Words } from './words.ts';
import { cellInTable, cellText } from './words.ts';

interface CellNumberProps {
  readonly words: Words;
  readonly indicator: Indicator;
  readonly cellRef: CellRef;
  readonly cell: Cell;
  readonly inTable?: boolean;
}

/** A figure of an indicator, written for the reader, that opens its origin. */
export function CellNumber({
  words,
  indicator,
  cellRef,
  cell,
  inTable = false,
}: CellNumberProps): ReactElement {
  return (
    <NumberButton address={encodeFigure(cellRef)}>
      {inTable ? cellInTable(words, indicator, cell) : cellText(words, indicator, cell)}
    </NumberButton>
  );
}
