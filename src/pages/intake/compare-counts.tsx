import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ReportComparison } from '#intake/compare/report-comparison.ts';
import { useDataset } from '#pages/parts/site.ts';
import t2 from '#pages/parts/table.module.css';
import type { Words } from '#pages/parts/words.ts';
import { Choice } from '#ui/field.tsx';
import { ScrollBox } from '#ui/scroll-box.tsx';
import { compareTexts, unitOf } from './compare-words.ts';
import c from './compare.module.css';

const states = ['added', 'changed', 'unchanged', 'removed', 'kept'] as const;

type Line = Readonly<Record<(typeof states)[number], number>>;

/** Lines shown at once; the rest opens on demand. */
const shownAtOnce = 8;

/** Cells by what becomes of them: of every indicator, or of every unit, with all of them together on top. */
export function CompareCounts({
  words,
  comparison,
}: {
  readonly words: Words;
  readonly comparison: ReportComparison;
}): ReactElement {
  const t = compareTexts(words);
  const dataset = useDataset();
  const [by, setBy] = useState<'indicator' | 'area'>('indicator');
  const shown = states.filter((state) => state !== 'kept' || comparison.counts.kept > 0);
  const lines: readonly (readonly [id: string, name: string, line: Line])[] =
    by === 'indicator'
      ? comparison.byIndicator.map((line) => {
          const found = dataset.indicators.get(line.indicator);
          return [line.indicator, found ? words.of(found.name) : line.indicator, line];
        })
      : comparison.byArea.map((line) => [line.area, unitOf(words, dataset, line.area), line]);
  const row = (id: string, name: string, line: Line, className?: string): ReactElement => (
    <tr key={id} className={className}>
      <th scope="row">{name}</th>
      {shown.map((state) => (
        <td key={state} className={t2.number}>
          {line[state] === 0 ? '-' : words.n.decimal(line[state], 0)}
        </td>
      ))}
    </tr>
  );
  const table = (first: ReactElement | null, list: typeof lines): ReactElement => (
    <ScrollBox label={t.countsCaption}>
      <table className={`${t2.table} ${t2.pinned}`} data-testid="compare-counts">
        <thead>
          <tr>
            <th scope="col">{by === 'indicator' ? t.indicator : t.area}</th>
            {shown.map((state) => (
              <th key={state} scope="col" className={t2.number}>
                {t.states[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first}
          {list.map(([id, name, line]) => row(id, name, line))}
        </tbody>
      </table>
    </ScrollBox>
  );
  const rest = lines.slice(shownAtOnce);
  return (
    <div>
      <div className={c.choices}>
        <Choice
          label={t.countsBy}
          value={by}
          options={[
            { value: 'indicator', name: t.byIndicator },
            { value: 'area', name: t.byArea },
          ]}
          choose={setBy}
        />
      </div>
      {table(row('', t.all, comparison.counts, t2.total), lines.slice(0, shownAtOnce))}
      {rest.length === 0 ? null : (
        <details className={t2.fold}>
          <summary>{t.rest({ count: words.n.decimal(rest.length, 0) })}</summary>
          {table(null, rest)}
        </details>
      )}
    </div>
  );
}
