import { useState } from 'react';
import type { ReactElement } from 'react';
import { foldText } from '#lib/fold.ts';
import type { Preset } from '#intake/mapping.ts';
import type { Words } from '#pages/parts/words.ts';
import { Section } from '#ui/section.tsx';
import type { Desk, DeskView } from '#pages/intake/use-desk.ts';
import s from '#pages/intake/intake.module.css';
import { AddUnits } from './add-units.tsx';
import { AddWords } from './add-words.tsx';
import { growTexts } from './grow-words.ts';
import type { UnknownWord } from './unknown-word.ts';
import { useChoices } from './use-choices.ts';

const placeRules: ReadonlySet<string> = new Set([
  'area-unknown',
  'area-outside',
  'area-not-in-force',
]);
const wordRules: ReadonlySet<string> = new Set([
  'indicator-unknown',
  'column-unknown',
  'level-unknown',
  'category-unknown',
]);

/** What the file names and the package does not have: units, indicators, levels, breakdowns. */
export function AddSection({
  words,
  desk,
  view,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement | null {
  const t = growTexts(words);
  const [withCommunes, setCommunes] = useState(false);
  const { problems, tables } = view.judged.report;
  const isPlaceUnknown = problems.some(({ rule }) => placeRules.has(rule));
  const headers = new Set(
    tables.flatMap(({ columns }) => columns.map(({ header }) => foldText(header))),
  );
  const unknown = new Map<string, UnknownWord>();
  for (const { rule, value } of problems)
    if (wordRules.has(rule) && value !== '') {
      const isHeader = headers.has(foldText(value));
      unknown.set(foldText(value), { text: value, rule, isHeader });
    }
  const isWanted = isPlaceUnknown || unknown.size > 0;
  const choices = useChoices(view.client, view.turn, isWanted, withCommunes);
  const { addedAreas = [], addedIndicators = [] } = view.desk.preset;
  if (!isWanted && addedAreas.length + addedIndicators.length === 0) return null;
  const answer = (change: (preset: Preset) => Preset) =>
    desk.change((state) => ({ ...state, preset: change(state.preset) }));
  const count = (n: number) => words.n.decimal(n, 0);
  return (
    <div data-testid="intake-add">
      <Section id="bo-sung" title={t.addTitle} hint={isWanted ? t.addHint : undefined}>
        {addedAreas.length === 0 ? null : (
          <p className={s.quiet}>{t.addedAreas({ count: count(addedAreas.length) })}</p>
        )}
        {addedIndicators.length === 0 ? null : (
          <p className={s.quiet}>{t.addedIndicators({ count: count(addedIndicators.length) })}</p>
        )}
        {isWanted && choices.state === 'loading' ? <p role="status">{t.loading}</p> : null}
        {isWanted && choices.state === 'failed' ? (
          <p className={s.failed} role="alert">
            {t.failed}
          </p>
        ) : null}
        {choices.state === 'ready' && choices.data.places.length > 0 && isPlaceUnknown ? (
          <AddUnits
            words={words}
            places={choices.data.places}
            into={view.judged.into}
            answer={answer}
            withCommunes={withCommunes}
            askCommunes={() => setCommunes(true)}
          />
        ) : null}
        {choices.state === 'ready' && unknown.size > 0 ? (
          <AddWords
            words={words}
            unknown={[...unknown.values()]}
            listed={choices.data.indicators}
            into={view.judged.into}
            answer={answer}
          />
        ) : null}
      </Section>
    </div>
  );
}
