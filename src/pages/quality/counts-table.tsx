import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { useDataset } from '#pages/parts/site.ts';
import t from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import type { CellCounts, Completeness } from '#views/quality/completeness.ts';
import { cellKinds } from '#views/quality/completeness.ts';
import { toIndicatorCounts } from '#views/quality/completeness-grid.ts';
import type { QualityWords } from './quality-words.ts';
import s from './quality.module.css';

interface CountsTableProps {
  readonly words: QualityWords;
  readonly completeness: Completeness;
  readonly publishedOnly: boolean;
}

/** Indicators shown at once; the rest opens on demand. */
const shownAtOnce = 10;

/** Cells of every indicator by state, with sums: the grid in numbers. */
export function CountsTable({
  words,
  completeness,
  publishedOnly,
}: CountsTableProps): ReactElement {
  const { q, n, of } = words;
  const { indicators } = useDataset();
  const { rows, total } = useMemo(
    () => toIndicatorCounts(completeness, publishedOnly),
    [completeness, publishedOnly],
  );
  const kinds = cellKinds.flatMap((kind, i) => ((total[i] ?? 0) > 0 ? [{ kind, i }] : []));
  const sum = (counts: CellCounts): number => counts.reduce((all, count) => all + count, 0);
  const [published = 0, illustrative = 0] = total;
  const rest = rows.slice(shownAtOnce);
  const write = (count: number): string => (count === 0 ? '-' : n.decimal(count, 0));
  const line = (name: string, counts: CellCounts, className?: string): ReactElement => (
    <tr key={name} className={className}>
      <th scope="row">{name}</th>
      {kinds.map(({ kind, i }) => (
        <td key={kind} className={t.number}>
          {write(counts[i] ?? 0)}
        </td>
      ))}
      <td className={t.number}>{write(sum(counts))}</td>
    </tr>
  );
  const table = (shown: typeof rows, last: ReactElement | null): ReactElement => (
    <ScrollBox label={q.countsCaption}>
      <table className={`${t.table} ${t.pinned} ${s.counts}`}>
        <thead>
          <tr>
            <th scope="col">{q.columnIndicator}</th>
            {kinds.map(({ kind }) => (
              <th key={kind} scope="col" className={t.number}>
                {q.states[kind]}
              </th>
            ))}
            <th scope="col" className={t.number}>
              {q.columnTotal}
            </th>
          </tr>
        </thead>
        <tbody>
          {last}
          {shown.map(({ id, counts }) => {
            const indicator = indicators.get(id);
            return line(indicator ? of(indicator.name) : id, counts);
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
  return (
    <div className={s.countsBox}>
      <h3 className={s.countsTitle}>
        {q.countsTitle({
          figures: n.decimal(published + illustrative, 0),
          cells: n.decimal(sum(total), 0),
        })}
      </h3>
      {table(rows.slice(0, shownAtOnce), line(q.rowAll, total, t.total))}
      {rest.length === 0 ? null : (
        <details className={s.more}>
          <summary>{q.countsMore({ count: n.decimal(rest.length, 0) })}</summary>
          {table(rest, null)}
        </details>
      )}
    </div>
  );
}
