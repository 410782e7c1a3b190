import { useState } from 'react';
import type { ReactElement } from 'react';
import { Choice } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import s from '#pages/intake/intake.module.css';
import type { OutlineParts } from './outline-parts.ts';
import { outlineTexts } from './outline-words.ts';

const licences = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ODbL-1.0'] as const;

/** What only the person can say; it takes effect when the form is sent, so that half a date joins nothing. */
export function StatedForm({ words, outlines, view }: OutlineParts): ReactElement {
  const t = outlineTexts(words);
  const { stated } = view.state;
  const [vintage, setVintage] = useState(stated.vintage);
  const [source, setSource] = useState(stated.source);
  const isKnown = licences.some((licence) => licence === stated.licence);
  const [licence, setLicence] = useState(
    isKnown ? stated.licence : stated.licence === '' ? '' : 'other',
  );
  const [other, setOther] = useState(isKnown ? '' : stated.licence);
  return (
    <Section id="cua-ai" title={t.statedTitle} hint={t.statedHint}>
      <form
        className={s.constants}
        onSubmit={(event) => {
          event.preventDefault();
          const said = licence === 'other' ? other : licence;
          outlines.change((state) => ({
            ...state,
            stated: { vintage, source: source.trim(), licence: said.trim() },
          }));
        }}
      >
        <label className={s.inline}>
          {t.vintage}
          <input
            type="date"
            value={vintage}
            required
            onChange={(event) => setVintage(event.target.value)}
          />
        </label>
        <label className={s.inline}>
          {t.source}
          <input
            value={source}
            required
            maxLength={200}
            onChange={(event) => setSource(event.target.value)}
          />
        </label>
        <Choice
          label={t.licence}
          value={licence}
          options={[
            { value: '', name: t.licenceChoose },
            ...licences.map((value) => ({ value, name: value })),
            { value: 'other', name: t.licenceOther },
          ]}
          choose={setLicence}
        />
        {licence === 'other' ? (
          <label className={s.inline}>
            {t.licenceWords}
            <input
              value={other}
              required
              maxLength={200}
              onChange={(event) => setOther(event.target.value)}
            />
          </label>
        ) : null}
        <button type="submit" className={s.button}>
          {t.note}
        </button>
      </form>
    </Section>
  );
}
