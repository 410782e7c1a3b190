import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import s from '#pages/intake/intake.module.css';
import { DetailChoice } from './detail-choice.tsx';
import { JoinSection } from './join-section.tsx';
import { OutlineMap } from './outline-map.tsx';
import { OutlineProblems } from './outline-problems.tsx';
import { outlineTexts } from './outline-words.ts';
import { SaveOutlines } from './save-outlines.tsx';
import { StatedForm } from './stated-form.tsx';
import type { OutlineParts } from './outline-parts.ts';
import o from './outlines.module.css';

/** A file of boundaries that has been read: what a person says of it, its units, the map, faults, saving. */
export function OpenOutlines({
  fileName,
  ...parts
}: OutlineParts & { readonly fileName: string }): ReactElement {
  const { words, view } = parts;
  const t = outlineTexts(words);
  const { report, sketch } = view.judged;
  const { counts, verdict } = report;
  const [active, setActive] = useState(0);
  const side = useRef<HTMLDivElement>(null);
  const pick = (feature: number) => {
    setActive(feature);
    side.current?.querySelector<HTMLElement>(`[data-feature="${feature}"] select`)?.focus();
  };
  const figures: readonly (readonly [number, string])[] = [
    [counts.shapes, t.shapes],
    [counts.joined, t.joined],
    [counts.errors, t.toDo],
    [counts.warnings, t.toLook],
  ];
  return (
    <>
      <p
        className={s.verdict}
        role="status"
        data-testid="outline-verdict"
        data-verdict={verdict}
        aria-busy={view.isBusy}
      >
        {verdict === 'refused'
          ? t.refused({ count: words.n.decimal(counts.errors, 0) })
          : verdict === 'accepted'
            ? t.accepted
            : t.acceptedWithWarnings}
      </p>
      <div className={o.desk}>
        <div className={o.side} ref={side}>
          <dl className={s.strip}>
            {figures.map(([value, name]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words.n.decimal(value, 0)}</dd>
              </div>
            ))}
          </dl>
          {report.join ? <StatedForm {...parts} /> : null}
          {report.join ? <JoinSection {...parts} active={active} point={setActive} /> : null}
          <OutlineProblems {...parts} />
        </div>
        <div className={o.mapSide}>
          {sketch ? (
            <OutlineMap {...parts} sketch={sketch} active={active} point={setActive} pick={pick} />
          ) : null}
          <div className={o.saving}>
            {report.simplified ? <DetailChoice {...parts} simplified={report.simplified} /> : null}
            {report.join ? <SaveOutlines {...parts} fileName={fileName} /> : null}
          </div>
        </div>
      </div>
    </>
  );
}
