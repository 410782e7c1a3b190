import { useState } from 'react';
import type { ReactElement } from 'react';
import type { DeskState } from '#intake/desk-state.ts';
import { foldText } from '#lib/fold.ts';
import { useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import { intakeTexts } from './intake-words.ts';
import { PlaceCure } from './place-cure.tsx';
import type { ShownProblem } from './problem-groups.ts';
import { fixOf, isAtCell, shownFix } from './suggested-fixes.ts';
import type { Desk } from './use-desk.ts';
import s from './intake.module.css';

/** Rules where an empty or unreadable cell may be said to be missing, with the mark that says so. */
const mayBeMissing: ReadonlySet<string> = new Set([
  'empty-cell',
  'number-not-read',
  'count-not-whole',
  'spreadsheet-error',
  'date-for-number',
  'marker-unknown',
]);
/** Rules where the rows with this text may be left out. */
const mayBeLeftOut: ReadonlySet<string> = new Set([
  'level-unknown',
  'category-unknown',
  'indicator-unknown',
  'area-unknown',
  'area-not-in-force',
  'level-combined',
  'series-unknown',
  'area-outside',
]);
const placeRules: ReadonlySet<string> = new Set(['area-unknown', 'area-ambiguous']);

/** What can be done about one problem, right where it is told. */
export function CellCures({
  words,
  desk,
  found,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly found: ShownProblem;
}): ReactElement {
  const t = intakeTexts(words);
  const [form, setForm] = useState<'' | 'value' | 'reason'>('');
  const [text, setText] = useState('');
  const write = (to: string) =>
    desk.change((state) => ({ ...state, fixes: [...state.fixes, fixOf(found, to)] }));
  const answer = (preset: Partial<DeskState['preset']>) =>
    desk.change((state) => ({ ...state, preset: { ...state.preset, ...preset } }));
  const accept = (reason: string) =>
    desk.change((state) => ({
      ...state,
      accepted: [
        ...state.accepted,
        {
          rule: found.rule,
          sheet: found.sheet,
          cell: found.cell,
          value: found.value,
          reason,
          by: '',
        },
      ],
    }));
  const canWrite = isAtCell(found);
  const { context } = useDataset();
  const seriesName = (id: string) => {
    const series = context.series.find((known) => known.id === id);
    return series ? words.of(series.name) : id;
  };
  return (
    <>
      <p className={s.cures}>
        {canWrite && found.fix !== '' ? (
          <button type="button" className={s.button} onClick={() => write(found.fix)}>
            {t.write({ value: shownFix(words, found.fix) })}
          </button>
        ) : null}
        {canWrite && mayBeMissing.has(found.rule) ? (
          <>
            <button type="button" className={s.link} onClick={() => write('…')}>
              {t.notCollected}
            </button>
            <button type="button" className={s.link} onClick={() => write('-')}>
              {t.nil}
            </button>
          </>
        ) : null}
        {found.rule === 'number-ambiguous' || found.rule === 'convention-mixed' ? (
          <>
            <span>{t.conventionAsk}</span>
            <button type="button" className={s.link} onClick={() => answer({ convention: 'vi' })}>
              {t.conventionVi}
            </button>
            <button type="button" className={s.link} onClick={() => answer({ convention: 'en' })}>
              {t.conventionEn}
            </button>
          </>
        ) : null}
        {canWrite && mayBeLeftOut.has(found.rule) ? (
          <button
            type="button"
            className={s.link}
            onClick={() =>
              desk.change((state) => ({
                ...state,
                preset: {
                  ...state.preset,
                  leftOut: [...(state.preset.leftOut ?? []), foldText(found.value)],
                },
              }))
            }
          >
            {t.leaveOut({ text: found.value })}
          </button>
        ) : null}
        {found.rule === 'series-in-doubt'
          ? [found.facts['series'], found.facts['usual']].map((id) => (
              <button
                key={id}
                type="button"
                className={s.link}
                onClick={() => answer({ seriesId: String(id) })}
              >
                {t.seriesBy({ name: seriesName(String(id)) })}
              </button>
            ))
          : null}
        {found.rule === 'two-sources'
          ? [found.facts['firstSource'], found.facts['source']].map((source) => (
              <button
                key={source}
                type="button"
                className={s.link}
                onClick={() => answer({ preferredSource: foldText(String(source)) })}
              >
                {t.seriesBy({ name: String(source) })}
              </button>
            ))
          : null}
        {found.rule === 'share-or-percent' ? (
          <button
            type="button"
            className={s.link}
            onClick={() => answer({ sharesArePercent: true })}
          >
            {t.timesHundred}
          </button>
        ) : null}
        {found.rule === 'single-year' ? (
          <>
            <span>{t.singleYearAsk}</span>
            <button
              type="button"
              className={s.link}
              onClick={() => answer({ singleYear: 'starts' })}
            >
              {t.yearStarts}
            </button>
            <button type="button" className={s.link} onClick={() => answer({ singleYear: 'ends' })}>
              {t.yearEnds}
            </button>
          </>
        ) : null}
        {canWrite ? (
          <button
            type="button"
            className={s.link}
            aria-expanded={form === 'value'}
            onClick={() => setForm(form === 'value' ? '' : 'value')}
          >
            {t.typeOther}
          </button>
        ) : null}
        {found.acceptable ? (
          <button
            type="button"
            className={s.link}
            aria-expanded={form === 'reason'}
            onClick={() => setForm(form === 'reason' ? '' : 'reason')}
          >
            {t.keepBoth}
          </button>
        ) : null}
      </p>
      {placeRules.has(found.rule) ? <PlaceCure words={words} desk={desk} found={found} /> : null}
      {form === '' ? null : (
        <form
          className={s.cures}
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            if (form === 'value') write(text.trim());
            else accept(text.trim());
          }}
        >
          <label className={s.inline}>
            {form === 'value' ? t.newValue : t.reason}
            <input
              ref={(field) => field?.focus()}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <button type="submit" className={s.button}>
            {form === 'value' ? t.apply : t.keepNow}
          </button>
        </form>
      )}
    </>
  );
}
