import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Scope } from '#views/scope.ts';
import type { TableRow, TableView } from '#views/table-view.ts';
import type { Words } from '#pages/parts/words.ts';
import type { CopiedTable } from './twin-copy.ts';
import { twinCopy } from './twin-copy.ts';
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
  const { m } = words;
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
    copyTable(twinCopy(words, scope, view, rows, changeHeader)).then(setCopied, () =>
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

/** Copies a table; on plain http, where browsers keep the clipboard to themselves, its text through a selection. */
async function copyTable({ text, html }: CopiedTable): Promise<boolean> {
  if (window.isSecureContext) {
    const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    const item = new ClipboardItem({ ...part('text/plain', text), ...part('text/html', html) });
    await navigator.clipboard.write([item]);
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
