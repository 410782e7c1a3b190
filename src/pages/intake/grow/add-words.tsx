import { useState } from 'react';
import type { ReactElement } from 'react';
import { schoolLevels } from '#domain/school-level.ts';
import { foldText } from '#lib/fold.ts';
import type { AddedIndicator, Meaning } from '#intake/additions.ts';
import type { Preset } from '#intake/mapping.ts';
import type { AdditionChoices } from '#intake/propose-additions.ts';
import type { IntoPackage } from '#queries/intake-protocol.ts';
import { categoryName } from '#pages/parts/category-name.ts';
import type { Words } from '#pages/parts/words.ts';
import { levelName } from '#pages/parts/words.ts';
import t2 from '#pages/parts/table.module.css';
import { ScrollBox } from '#ui/scroll-box.tsx';
import s from '#pages/intake/intake.module.css';
import { growTexts } from './grow-words.ts';
import { OwnCategoryForm } from './own-category-form.tsx';
import { OwnIndicatorForm } from './own-indicator-form.tsx';
import type { UnknownWord } from './unknown-word.ts';

/** Breakdowns that tables of the sector have beside sex and ownership, with kinds of schools of several levels. */
const breakdowns = [
  'ownership:public',
  'ownership:nonPublic',
  'institutionType:primaryLowerSecondary',
  'institutionType:lowerUpperSecondary',
] as const;

/** Names that the package does not know: an indicator, a level or a breakdown, listed or of one's own. */
export function AddWords({
  words,
  unknown,
  listed,
  into,
  answer,
}: {
  readonly words: Words;
  readonly unknown: readonly UnknownWord[];
  readonly listed: AdditionChoices['indicators'];
  readonly into: IntoPackage;
  readonly answer: (change: (preset: Preset) => Preset) => void;
}): ReactElement {
  const t = growTexts(words);
  const [own, setOwn] = useState<
    { readonly form: 'indicator' | 'category'; readonly word: UnknownWord } | undefined
  >(undefined);
  const say = (word: UnknownWord, meaning: Meaning, added?: AddedIndicator) => {
    setOwn(undefined);
    answer((preset) => withMeaning(preset, word, meaning, added));
  };
  const choose = (word: UnknownWord, value: string) => {
    const [kind = '', id = ''] = value.split('|');
    if (kind === 'own') setOwn({ form: id === 'category' ? 'category' : 'indicator', word });
    if (kind === 'has') say(word, { indicatorId: id });
    if (kind === 'listed') say(word, { indicatorId: id }, { from: 'catalogue', id });
    if (kind === 'category') say(word, { category: id });
    const level = schoolLevels.find((item) => item === id);
    if (kind === 'level' && level !== undefined) say(word, { level });
  };
  return (
    <>
      <h3 className={s.subhead}>{t.wordsHead}</h3>
      <p className={s.quiet}>{t.wordsHint}</p>
      <ScrollBox label={t.wordsHead}>
        <table className={t2.table}>
          <thead>
            <tr>
              <th scope="col">{t.inFile}</th>
              <th scope="col">{t.means}</th>
            </tr>
          </thead>
          <tbody>
            {unknown.map((word) => (
              <tr key={word.text}>
                <th scope="row">{word.text}</th>
                <td>
                  <select
                    aria-label={`${t.means}: ${word.text}`}
                    className={s.select}
                    value=""
                    onChange={({ target }) => choose(word, target.value)}
                  >
                    <option value="">{t.choose}</option>
                    {mayBeIndicator(word) ? (
                      <>
                        <option value="own|indicator">{t.own}</option>
                        <optgroup label={t.ownIndicators}>
                          {into.indicators.map(({ id, name }) => (
                            <option key={id} value={`has|${id}`}>
                              {words.of(name)}
                            </option>
                          ))}
                        </optgroup>
                        <optgroup label={t.listed}>
                          {listed.map(({ id, name }) => (
                            <option key={id} value={`listed|${id}`}>
                              {words.of(name)}
                            </option>
                          ))}
                        </optgroup>
                      </>
                    ) : null}
                    {mayBeBreakdown(word) ? (
                      <>
                        <option value="own|category">{t.ownCategory}</option>
                        <optgroup label={t.schoolLevels}>
                          {schoolLevels.map((level) => (
                            <option key={level} value={`level|${level}`}>
                              {levelName(words, level)}
                            </option>
                          ))}
                        </optgroup>
                        <optgroup label={t.breakdowns}>
                          {breakdowns.map((category) => (
                            <option key={category} value={`category|${category}`}>
                              {categoryName(words, category)}
                            </option>
                          ))}
                        </optgroup>
                      </>
                    ) : null}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {own?.form === 'indicator' ? (
        <OwnIndicatorForm
          key={own.word.text}
          words={words}
          name={own.word.text}
          into={into}
          close={() => setOwn(undefined)}
          add={(indicator) => say(own.word, { indicatorId: indicator.id }, indicator)}
        />
      ) : null}
      {own?.form === 'category' ? (
        <OwnCategoryForm
          key={own.word.text}
          words={words}
          name={own.word.text}
          into={into}
          asksIndicator={own.word.isHeader}
          close={() => setOwn(undefined)}
          add={(meaning) => say(own.word, meaning)}
        />
      ) : null}
    </>
  );
}

const mayBeIndicator = ({ rule }: UnknownWord): boolean =>
  rule === 'indicator-unknown' || rule === 'column-unknown';

const mayBeBreakdown = ({ rule, isHeader }: UnknownWord): boolean =>
  rule === 'level-unknown' || rule === 'category-unknown' || isHeader;

/** Keeps what a text means: for a header as the role of its column, for a row as the meaning of its words. */
function withMeaning(
  preset: Preset,
  { text, isHeader }: UnknownWord,
  meaning: Meaning,
  added: AddedIndicator | undefined,
): Preset {
  const key = foldText(text);
  const indicators = added ? [...(preset.addedIndicators ?? []), added] : preset.addedIndicators;
  const grown = indicators ? { ...preset, addedIndicators: indicators } : preset;
  if (isHeader) {
    const others = (preset.roles ?? []).filter(([header]) => header !== key);
    return { ...grown, roles: [...others, [key, { kind: 'measure', key: meaning }]] };
  }
  const others = (preset.meanings ?? []).filter(([known]) => known !== key);
  return { ...grown, meanings: [...others, [key, meaning]] };
}
