import type { ReactElement } from 'react';
import type { OutlineReport } from '#outlines/outline-report.ts';
import s from '#pages/intake/intake.module.css';
import { Choice } from '#ui/field.tsx';
import type { OutlineParts } from './outline-parts.ts';
import { outlineTexts } from './outline-words.ts';

/** Sizes of details in m2 that may be left out, as a square is said: 10 m × 10 m. */
const steps = [100, 400, 1600, 6400, 25_600, 102_400, 409_600, 1_638_400] as const;

/** How far the lines are simplified, and what that did to them. */
export function DetailChoice({
  words,
  outlines,
  view,
  simplified,
}: OutlineParts & { readonly simplified: NonNullable<OutlineReport['simplified']> }): ReactElement {
  const t = outlineTexts(words);
  const { n } = words;
  const asked = view.state.leastDetail;
  const side = (area: number) => n.decimal(Math.sqrt(area), 0);
  const kilobytes = (bytes: number) => n.decimal(bytes / 1000, 1);
  const { leastDetail, pointsBefore, pointsAfter, bytesBefore, bytesAfter, shift, finer } =
    simplified;
  const size = (area: number) => t.detailStep({ size: `${side(area)} m × ${side(area)} m` });
  return (
    <div className={s.constants} data-testid="outline-detail">
      <Choice
        label={t.detail}
        value={asked === undefined ? 'auto' : String(asked)}
        options={[
          { value: 'auto', name: t.detailAuto },
          { value: '0', name: t.detailNone },
          ...steps.map((step) => ({ value: String(step), name: size(step) })),
        ]}
        choose={(value) =>
          outlines.change((state) => ({
            ...state,
            leastDetail: value === 'auto' ? undefined : Number(value),
          }))
        }
      />
      <p className={s.quiet}>
        {leastDetail === 0 ? t.detailNone : size(leastDetail)}.{' '}
        {t.detailSays({
          before: kilobytes(bytesBefore),
          after: kilobytes(bytesAfter),
          points: n.decimal(pointsBefore, 0),
          kept: n.decimal(pointsAfter, 0),
          shift: n.decimal(Math.ceil(shift), 0),
        })}{' '}
        {finer === 0 ? '' : t.detailFiner({ count: n.decimal(finer, 0) })}
      </p>
    </div>
  );
}
