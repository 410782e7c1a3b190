import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { Unstated } from '#intake/compare/compare-cells.ts';
import type { ReportComparison } from '#intake/compare/report-comparison.ts';
import type { Words } from '#pages/parts/words.ts';
import { compareTexts } from './compare-words.ts';
import type { Desk } from './use-desk.ts';
import c from './compare.module.css';

const choices = ['keep', 'drop'] as const;

/** Published figures that the file does not have: a person says whether they stay. The answer is saved with the package. */
export function UnstatedChoice({
  words,
  desk,
  comparison,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly comparison: ReportComparison;
}): ReactElement {
  const t = compareTexts(words);
  const name = useId();
  const { counts } = comparison;
  // The file is judged anew after an answer; until then the answer itself is shown.
  const [asked, ask] = useState<{ readonly value: Unstated; readonly of: ReportComparison }>();
  const unstated = asked?.of === comparison ? asked.value : comparison.unstated;
  const answer = (value: Unstated) => {
    ask({ value, of: comparison });
    desk.change((before) => ({ ...before, unstated: value }));
  };
  return (
    <fieldset className={c.choice} data-testid="unstated">
      <legend>{t.notInFile({ count: words.n.decimal(counts.notInFile, 0) })}</legend>
      <span>{t.whenSaved}</span>
      {choices.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={unstated === value}
            onChange={() => answer(value)}
          />
          {t[value]}
        </label>
      ))}
      <p>{unstated === 'keep' ? t.keepEffect : t.dropEffect}</p>
    </fieldset>
  );
}
