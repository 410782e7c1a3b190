import { useState } from 'react';
import type { ReactElement } from 'react';
import { useDataset } from '#pages/parts/site.ts';
import type { Words } from '#pages/parts/words.ts';
import type { Desk, DeskView } from '#pages/intake/use-desk.ts';
import s from '#pages/intake/intake.module.css';
import { growTexts } from './grow-words.ts';
import { NewPackageForm } from './new-package-form.tsx';

/** Which package a file goes into: the one at hand, or a new one begun with it. */
export function TargetSection({
  words,
  desk,
  view,
}: {
  readonly words: Words;
  readonly desk: Desk;
  readonly view: Extract<DeskView, { phase: 'open' }>;
}): ReactElement {
  const t = growTexts(words);
  const { context } = useDataset();
  const [isOpen, setOpen] = useState(false);
  const plan = view.desk.preset.newPackage;
  const title = words.of(context.meta.title);
  const stay = () =>
    desk.change((state) => {
      const { newPackage: _, ...preset } = state.preset;
      return { ...state, preset };
    });
  return (
    <div data-testid="intake-target">
      <p className={s.fileLine}>
        {plan === undefined ? (
          <span>
            {t.into}: <b>{title}</b>
          </span>
        ) : (
          <b>{t.newPackage({ title: words.of(plan.title) })}</b>
        )}
        <button
          type="button"
          className={s.link}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {plan === undefined ? t.begin : t.change}
        </button>
        {plan === undefined ? null : (
          <button type="button" className={s.link} onClick={stay}>
            {t.back({ title })}
          </button>
        )}
      </p>
      {isOpen ? (
        <NewPackageForm
          words={words}
          view={view}
          plan={plan}
          close={() => setOpen(false)}
          create={(newPackage) => {
            setOpen(false);
            desk.change((state) => ({ ...state, preset: { ...state.preset, newPackage } }));
          }}
        />
      ) : null}
    </div>
  );
}
