import type { ReactElement, ReactNode } from 'react';
import { isPercent } from '#domain/indicator.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { periodInText } from '#i18n/period-format.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import type { Headline } from '#views/headline-view.ts';
import { targetFor } from '#views/ranking-view.ts';
import type { Scope } from '#views/scope.ts';
import { refOf } from '#views/scope.ts';
import { CellNumber } from '#pages/parts/cell-number.tsx';
import { countNoun } from '#pages/parts/nouns.ts';
import { targetText } from '#pages/parts/unit-words.ts';
import type { Words } from '#pages/parts/words.ts';
import { cellText, levelName, nameInSentence, upperFirst } from '#pages/parts/words.ts';
import s from './overview.module.css';

/** The sentence a committee reads aloud: how many schools, classes, pupils; the rate and its plan. */
export function LeadSentence({
  words,
  headlines,
  scope,
}: {
  readonly words: Words;
  readonly headlines: readonly Headline[];
  readonly scope: Scope | undefined;
}): ReactElement {
  const { m, of, language } = words;
  const counts = headlines
    .filter(
      (headline) => headline.cell.value.kind === 'reported' && headline.indicator.kind === 'count',
    )
    .slice(0, 3);
  const first = counts[0];
  const items = counts.map((headline) => {
    const noun = countNoun(words, headline.indicator);
    const level = levelName(words, headline.scope.level).toLocaleLowerCase('vi');
    return {
      headline,
      text: m.leadPart({
        value: cellText(words, headline.indicator, headline.cell),
        unit: headline.scope.level === '' ? noun : m.nounOfLevel({ noun, level }),
      }),
    };
  });
  const shown = headlines[0]?.scope;
  const when = {
    period: upperFirst(periodInText(shown?.period ?? '', language)),
    place: shown ? nameInSentence(of(shown.root.name)) : '',
  };
  const template = first ? m.leadScale({ ...when, parts: '\u0000' }) : '';
  const [before = '', after = ''] = template.split('\u0000');
  return (
    <p className={s.lead}>
      {first ? (
        <>
          {before}
          {joined(
            words,
            items.map(({ text }) => text),
          ).map((piece, i) =>
            typeof piece === 'number' ? (
              <Part
                key={i}
                words={words}
                headline={items[piece]?.headline}
                text={items[piece]?.text ?? ''}
              />
            ) : (
              piece
            ),
          )}
          {after}
        </>
      ) : shown ? (
        m.leadNothing(when)
      ) : null}
      {scope && scope.period === shown?.period ? (
        <RateSentence words={words} scope={scope} />
      ) : null}
    </p>
  );
}

/** The list of parts as text and numbers of parts, with the words between them from the catalogue. */
function joined(words: Words, texts: readonly string[]): readonly (string | number)[] {
  const marks = texts.map((_, i) => `\u0001${i}\u0001`);
  return words.m
    .listAnd({ items: marks })
    .split('\u0001')
    .map((piece) => (/^\d+$/.test(piece) ? Number(piece) : piece));
}

function Part({
  words,
  headline,
  text,
}: {
  readonly words: Words;
  readonly headline: Headline | undefined;
  readonly text: string;
}): ReactNode {
  if (!headline) return text;
  const value = cellText(words, headline.indicator, headline.cell);
  return (
    <b>
      <CellNumber
        words={words}
        indicator={headline.indicator}
        cellRef={headline.ref}
        cell={headline.cell}
      />
      {text.startsWith(value) ? text.slice(value.length) : ` ${text}`}
    </b>
  );
}

function RateSentence({
  words,
  scope,
}: {
  readonly words: Words;
  readonly scope: Scope;
}): ReactElement | null {
  const { m, n, of } = words;
  const ref = refOf(scope, scope.root.id, scope.period);
  const cell = evaluate(scope.dataset, ref, scope.options);
  if (cell.value.kind !== 'reported' || !isPercent(scope.indicator)) return null;
  const target = targetFor(scope);
  const decimals = scope.indicator.decimals;
  const gap = target === undefined ? 0 : cell.value.n - target.value;
  const isEqual = Number(roundHalfAway(gap, decimals)) === 0;
  const values =
    target === undefined
      ? undefined
      : {
          points: n.prose(Math.abs(gap), decimals),
          target: targetText(words, scope, target.value),
        };
  const plan =
    values === undefined
      ? ''
      : isEqual
        ? m.planEqual(values)
        : gap > 0
          ? m.planAbove(values)
          : m.planBelow(values);
  const [before = '', after = ''] = m
    .leadRate({ name: of(scope.indicator.name), value: '\u0000', plan })
    .split('\u0000');
  return (
    <>
      {' '}
      {before}
      <b>
        <CellNumber words={words} indicator={scope.indicator} cellRef={ref} cell={cell} />
      </b>
      {after}
    </>
  );
}
