import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { dateLabel, periodInText } from '#i18n/period-format.ts';
import { originTexts } from '#i18n/origin-texts.ts';
import { MadeUpMark } from '#ui/made-up-mark.tsx';
import type { CellRef } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import type { FileRow } from '#views/file-rows.ts';
import type { ProvenanceView } from '#views/provenance-view.ts';
import { toProvenanceView } from '#views/provenance-view.ts';
import { ReadingsTable } from '#pages/parts/readings-table.tsx';
import { countNoun, numeratorNoun } from '#pages/parts/nouns.ts';
import type { Words } from '#pages/parts/words.ts';
import { cellText, levelName, sumName, upperFirst } from '#pages/parts/words.ts';
import { OriginFormula } from './origin-formula.tsx';
import { OriginRow } from './origin-row.tsx';
import s from './origin.module.css';

interface OriginBodyProps {
  readonly words: Words;
  readonly dataset: Dataset;
  readonly figure: CellRef;
  readonly publishedOnly: boolean;
}

/** The origin of a figure, or a word that the package has none such. */
export function OriginBody({
  words,
  dataset,
  figure,
  publishedOnly,
}: OriginBodyProps): ReactElement {
  const view = toProvenanceView(dataset, figure, publishedOnly);
  return view ? (
    <Origin words={words} view={view} />
  ) : (
    <p>{originTexts(words.language).originUnknown}</p>
  );
}

/** Everything about one figure: as printed and as computed, parts, period, boundary, status, source, the row of the file. */
function Origin({
  words,
  view,
}: {
  readonly words: Words;
  readonly view: ProvenanceView;
}): ReactElement {
  const { m, of, n, language } = words;
  const o = originTexts(language);
  const { indicator, area, cell, ref, series, source } = view;
  const level = ref.level === '' ? '' : `, ${levelName(words, ref.level)}`;
  const unit = isPercent(indicator) ? '' : ` ${countNoun(words, indicator)}`;
  const { conflict } = view;
  const worth =
    view.worthOfOne === undefined
      ? undefined
      : n.small(view.worthOfOne, 2, Math.max(2, indicator.decimals + 2));
  return (
    <>
      <p className={s.value}>
        {cellText(words, indicator, cell)}
        <small>{cell.value.kind === 'reported' ? unit : ''}</small>
      </p>
      {view.illustrative ? <MadeUpMark>{m.illustrativeLong}</MadeUpMark> : null}
      <p className={s.place}>
        <b>
          {of(indicator.name)}
          {level}
        </b>
        <br />
        {o.originPlace({
          area: view.units ? `${sumName(words, view.units)}, ${of(area.name)}` : of(area.name),
          period: periodInText(ref.period, language),
        })}
      </p>
      <dl className={s.facts}>
        <Fact name={o.originStatus}>{statusText(words, view)}</Fact>
        {series ? <Fact name={o.originSeries}>{of(series.name)}</Fact> : null}
        {cell.meta && cell.meta.referenceDate !== '' ? (
          <Fact name={o.originDate}>{dateLabel(cell.meta.referenceDate, language)}</Fact>
        ) : (
          <Fact name={o.originClock}>{of(indicator.clock)}</Fact>
        )}
        <Fact name={o.originBoundary}>
          {area.boundarySet === '2025-07' ? o.originBoundaryNew : o.originBoundaryOld}
        </Fact>
        {cell.value.kind === 'reported' ? (
          <Fact name={m.columnValue}>{m.originInFile({ value: String(cell.value.n) })}</Fact>
        ) : null}
        {cell.meta && cell.meta.precision > 0 ? (
          <Fact name={m.notes}>
            {o.precisionNote({
              unit: `${n.decimal(cell.meta.precision, 0)} ${of(indicator.unit)}`,
            })}
          </Fact>
        ) : null}
      </dl>
      <OriginFormula words={words} view={view} />
      {conflict ? (
        <Part title={o.originNumbersIn}>
          <ReadingsTable
            words={words}
            readings={conflict.readings}
            rate={conflict.figure.printedText}
          />
        </Part>
      ) : null}
      {worth === undefined ? null : (
        <p className={s.note}>
          {m.originWorthOfOne({
            unit: numeratorNoun(words, indicator.id),
            value: worth + (isPercent(indicator) ? ` ${m.changeUnitPoints}` : unit),
          })}
        </p>
      )}
      {view.printed.length > 0 ? (
        <Part title={o.originPrintedAs}>
          <ul className={s.printed}>
            {view.printed.map(({ figure, source: from, agrees }) => (
              <li key={figure.id}>
                “{figure.printedText}”{' '}
                <span className={agrees ? s.agrees : s.disagrees}>
                  {agrees
                    ? m.originAgrees
                    : m.originDisagrees({ printed: cellText(words, indicator, cell) })}
                </span>
                <br />
                <small>
                  {from
                    ? `${[from.publisher, dateLabel(from.date, language)].filter((text) => text !== '').join(', ')}. `
                    : ''}
                  {of(figure.note)}
                </small>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {source ? (
        <Part title={o.originSource}>
          <p className={s.note}>
            {source.title}. {source.publisher}
            {source.date === '' ? '' : `, ${dateLabel(source.date, language)}`}.
          </p>
          {source.url === '' ? null : <p className={s.url}>{source.url}</p>}
          {of(source.note) === '' ? null : <p className={s.note}>{of(source.note)}</p>}
        </Part>
      ) : null}
      {view.notes.length > 0 ? (
        <Part title={o.originNotes}>
          {view.notes.map((note) => (
            <p key={note.id} className={s.note}>
              {of(note.text)}
            </p>
          ))}
        </Part>
      ) : null}
      {view.rows.map((row) => (
        <OriginRow
          key={`${row.file}${row.line}`}
          words={words}
          file={row.file}
          line={row.line}
          name={cell.origin === 'printed' || !row.indicator ? '' : rowName(words, row)}
        />
      ))}
      {series && of(series.definition) !== '' ? (
        <Part title={m.methodsCountings}>
          <p className={s.note}>{of(series.definition)}</p>
        </Part>
      ) : null}
    </>
  );
}

/** "Số nhóm, lớp, Mầm non": what a row of a file counts. */
function rowName(words: Words, { indicator, level }: FileRow): string {
  const name = indicator ? words.of(indicator.name) : '';
  return level === '' ? name : `${name}, ${levelName(words, level)}`;
}

/** A block under a hairline. */
function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className={s.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Fragment>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </Fragment>
  );
}

function statusText(words: Words, view: ProvenanceView): string {
  const o = originTexts(words.language);
  const { cell } = view;
  const missing = {
    nil: o.missingNil,
    'not-collected': o.missingNotCollected,
    'not-applicable': o.missingNotApplicable,
    suppressed: o.missingSuppressed,
    withheld: o.missingWithheld,
  };
  if (cell.value.kind !== 'reported') return upperFirst(missing[cell.value.kind]);
  const statuses = {
    final: o.statusFinal,
    preliminary: o.statusPreliminary,
    estimated: o.statusEstimated,
    derived: o.statusDerived,
    illustrative: o.statusIllustrative,
    forecast: o.statusForecast,
  };
  const status = view.illustrative ? o.statusIllustrative : statuses[cell.meta?.status ?? 'final'];
  const how = view.illustrative ? o.originComputedMadeUp : o.originComputed;
  return upperFirst(cell.origin === 'printed' ? status : `${status}; ${how}`);
}
