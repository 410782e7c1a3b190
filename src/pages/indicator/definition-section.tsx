import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { Section } from '#ui/section.tsx';
import { evaluate } from '#indicators/evaluate.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import { notesFor } from '#views/notes-for.ts';
import type { Words } from '#pages/parts/words.ts';
import s from './indicator.module.css';

/** What the indicator means, how it is computed, when it is counted, what to beware of, where it comes from. */
export function DefinitionSection({
  words,
  scope,
}: {
  readonly words: Words;
  readonly scope: Scope;
}): ReactElement {
  const { m, of, n } = words;
  const { indicator, dataset } = scope;
  const { context } = dataset;
  const name = (id: string): string => {
    const part = dataset.indicators.get(id);
    return part ? of(part.name) : id;
  };
  const { formula } = indicator;
  const used = scope.choices.periods.map((period) => ({
    ref: refOf(scope, scope.root.id, period),
    cell: evaluate(dataset, refOf(scope, scope.root.id, period), scope.options),
  }));
  const notes = [
    ...new Map(
      used.flatMap(({ ref, cell }) => notesFor(dataset, ref, cell)).map((note) => [note.id, note]),
    ).values(),
  ];
  const ids = new Set(
    used.flatMap(({ cell }) => [
      cell.meta?.sourceId ?? '',
      ...cell.parts.map((part) => part.cell.meta?.sourceId ?? ''),
    ]),
  );
  const sources = context.sources.filter((source) => ids.has(source.id));
  const rows: readonly (readonly [string, string])[] = [
    [m.definition, of(indicator.definition)],
    [
      m.formula,
      formula
        ? m.formulaRatio({
            numerator: name(formula.numerator),
            denominator: name(formula.denominator),
            multiplier: formula.multiplier === 1 ? '' : ` × ${n.decimal(formula.multiplier, 0)}`,
          })
        : m.formulaCount,
    ],
    [m.clock, of(indicator.clock)],
    [m.officialCode, indicator.officialCode],
    [m.ownCode, indicator.id],
  ];
  return (
    <Section id="dinh-nghia" title={m.definition}>
      <div className={s.definition}>
        <dl>
          {rows.map(([term, text]) =>
            text === '' ? null : (
              <Fragment key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </Fragment>
            ),
          )}
          {scope.choices.countings.map((id) => {
            const series = dataset.series.get(id);
            return series ? (
              <Fragment key={id}>
                <dt>
                  {m.controlCounting}: {of(series.name)}
                </dt>
                <dd>{of(series.definition)}</dd>
              </Fragment>
            ) : null;
          })}
        </dl>
        <div>
          {indicator.cautions.length > 0 ? (
            <TextList title={m.cautions} items={indicator.cautions.map(of)} />
          ) : null}
          {notes.length > 0 ? (
            <TextList title={m.notes} items={notes.map((note) => of(note.text))} />
          ) : null}
          <TextList
            title={m.sources}
            items={sources.map((source) =>
              [source.title, source.publisher, source.date]
                .filter((text) => text !== '')
                .join('. '),
            )}
          />
        </div>
      </div>
    </Section>
  );
}

function TextList({
  title,
  items,
}: {
  readonly title: string;
  readonly items: readonly string[];
}): ReactElement | null {
  return items.length === 0 ? null : (
    <>
      <h3 className={s.listTitle}>{title}</h3>
      <ul className={s.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
