import type { ReactElement } from 'react';
import type { Dataset } from '#indicators/dataset.ts';
import { dateLabel } from '#i18n/period-format.ts';
import { countByKind } from '#views/quality/choose-findings.ts';
import type {
  CheckedFigures,
  QualityRecord,
  RemarkSeverity,
} from '#views/quality/quality-record.ts';
import type { QualityWords } from './quality-words.ts';
import s from './quality.module.css';

const noFigures: CheckedFigures = { all: 0, remarked: 0 };

/** Figures of the package that the page speaks of. */
function checkedFigures({ tally }: QualityRecord, publishedOnly: boolean) {
  const { published, printed } = tally;
  const illustrative = publishedOnly ? noFigures : tally.illustrative;
  const table = published.remarked + illustrative.remarked;
  return {
    published,
    illustrative,
    printed,
    table,
    all: published.all + illustrative.all + printed.all,
    remarked: table + printed.remarked,
  };
}

/** What was checked, in a sentence. */
export function leadText(
  words: QualityWords,
  record: QualityRecord,
  dataset: Dataset,
  publishedOnly: boolean,
): string {
  const { q, n, language } = words;
  const figures = checkedFigures(record, publishedOnly);
  const count = (checked: CheckedFigures) => ({ count: n.decimal(checked.all, 0) });
  const parts = [
    q.partPublished(count(figures.published)),
    ...(figures.illustrative.all === 0 ? [] : [q.partIllustrative(count(figures.illustrative))]),
    ...(figures.printed.all === 0 ? [] : [q.partPrinted(count(figures.printed))]),
  ];
  return q.lead({
    date: dateLabel(dataset.context.meta.snapshot.date, language),
    all: n.decimal(figures.all, 0),
    parts: parts.join(', '),
    checks: String(record.tally.checks),
    remarked: n.decimal(figures.remarked, 0),
  });
}

/** The state of the package in six numbers that add up. */
export function QualityStrip({
  words,
  record,
  publishedOnly,
}: {
  readonly words: QualityWords;
  readonly record: QualityRecord;
  readonly publishedOnly: boolean;
}): ReactElement {
  const { q, n } = words;
  const { all, remarked, table, printed } = checkedFigures(record, publishedOnly);
  const kinds = countByKind(record.findings);
  const remarks = (severity: RemarkSeverity) =>
    kinds.reduce((sum, kind) => sum + kind.remarks[severity], 0);
  const cells: readonly (readonly [name: string, value: number, hint: string])[] = [
    [q.stateChecked, all, q.stateCheckedHint({ checks: String(record.tally.checks) })],
    [q.stateClean, all - remarked, q.stateCleanHint],
    [
      q.stateRemarked,
      remarked,
      q.stateRemarkedHint({
        table: n.decimal(table, 0),
        printed: n.decimal(printed.remarked, 0),
      }),
    ],
    [q.stateErrors, remarks('error'), q.stateErrorsHint],
    [q.stateWarnings, remarks('warning'), q.stateWarningsHint],
    [q.stateNotes, remarks('note'), q.stateNotesHint],
  ];
  return (
    <dl className={s.strip} data-testid="quality-strip">
      {cells.map(([name, value, hint]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{n.decimal(value, 0)}</b>
            {hint === '' ? null : <span>{hint}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
