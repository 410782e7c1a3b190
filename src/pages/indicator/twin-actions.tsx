import { useState } from 'react';
import type { ReactElement } from 'react';
import { periodLabel } from '#i18n/period-format.ts';
import type { Scope } from '#views/scope.ts';
import type { TableRow, TableView } from '#views/table-view.ts';
import type { Words } from '#pages/parts/words.ts';
import { cellInTable, changeInTable } from '#pages/parts/words.ts';
import { twinCsv } from './twin-csv.ts';
import s from './indicator.module.css';

interface TwinActionsProps {
  readonly words: Words;
  readonly scope: Scope;
  readonly view: TableView;
  readonly rows: readonly TableRow[];
  readonly changeHeader: string;
}

/** Copy the table so that it pastes as a table, or take it as a file. */
export function TwinActions({
  words,
  scope,
  view,
  rows,
  changeHeader,
}: TwinActionsProps): ReactElement {
  const { m, of, language } = words;
  const [isCopied, setCopied] = useState(false);
  const download = () => {
    const file = new Blob([twinCsv(words, scope, view, rows)], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${scope.dataset.context.meta.snapshot.id}-${scope.indicator.id}-${scope.period}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const copy = () => {
    const lines = [
      [m.columnArea, ...view.periods.map((period) => periodLabel(period, language)), changeHeader],
      ...[view.root, ...rows].map((row) => [
        of(row.area.name),
        ...row.cells.map(({ cell }) => cellInTable(words, scope.indicator, cell)),
        changeInTable(words, row.change),
      ]),
    ];
    copyText(lines.map((line) => line.join('\t')).join('\n')).then(setCopied, () =>
      setCopied(false),
    );
  };
  return (
    <p className={s.actions}>
      <button type="button" onClick={copy}>
        {isCopied ? m.actionCopied : m.actionCopy}
      </button>
      <button type="button" onClick={download} data-testid="csv">
        {m.actionCsv}
      </button>
    </p>
  );
}

/** Copies a text; on plain http, where browsers keep the clipboard to themselves, through a selection. */
async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    await navigator.clipboard.writeText(text);
    return true;
  }
  const holder = document.createElement('textarea');
  holder.value = text;
  document.body.append(holder);
  holder.select();
  const isDone = document.execCommand('copy');
  holder.remove();
  return isDone;
}
