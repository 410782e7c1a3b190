import type { ReactElement } from 'react';
import type { MapView } from '#views/map-view.ts';
import s from './map-legend.module.css';

/** What a legend has to be told in words. */
export interface LegendText {
  readonly limit: (n: number) => string;
  readonly below: string;
  readonly from: string;
  readonly missing: (count: number) => string;
  readonly count: (count: number) => string;
  readonly circle: (n: number) => string;
}

/** Classes from low to high with their limits and how many units each holds; where they are cut at a target the two sides are named. */
export function MapLegend({
  view,
  text,
}: {
  readonly view: MapView;
  readonly text: LegendText;
}): ReactElement {
  if (view.style === 'circles') return <CircleLegend view={view} text={text} />;
  const below = view.target === undefined ? 0 : view.limits.indexOf(view.target) + 1;
  return (
    <div className={s.legend}>
      {below === 0 ? null : (
        <div className={s.sides}>
          <span data-cells={below}>{text.below}</span>
          <span data-cells={view.tones.length - below}>{text.from}</span>
        </div>
      )}
      <ol className={s.classes}>
        {view.tones.map((tone, i) => (
          <li key={tone + String(i)}>
            <span className={`${s.swatch} ${s[tone]} ${view.hasIllustrative ? s.madeUp : ''}`} />
            <span className={s.limit}>{i === 0 ? '' : text.limit(view.limits[i - 1] ?? 0)}</span>
            <span className={s.count}>{text.count(view.counts[i] ?? 0)}</span>
          </li>
        ))}
      </ol>
      <MissingLine count={view.missing} text={text} />
    </div>
  );
}

/** Two circles to measure by: the greatest and a quarter of it. */
function CircleLegend({
  view,
  text,
}: {
  readonly view: MapView;
  readonly text: LegendText;
}): ReactElement {
  const sizes = [view.largest, view.largest / 4];
  return (
    <div className={s.legend}>
      <svg width="260" height="64" className={s.circles} aria-hidden="true">
        {sizes.map((n, i) => (
          <g key={n}>
            <circle cx={30 + i * 130} cy="32" r={i === 0 ? 26 : 13} className={s.circle} />
            <text x={(i === 0 ? 62 : 48) + i * 130} y="36">
              {text.circle(n)}
            </text>
          </g>
        ))}
      </svg>
      <MissingLine count={view.missing} text={text} />
    </div>
  );
}

/** How many units have no figure. */
function MissingLine({
  count,
  text,
}: {
  readonly count: number;
  readonly text: LegendText;
}): ReactElement | null {
  return count === 0 ? null : (
    <p className={s.missing}>
      <span className={s.missingSwatch} /> {text.missing(count)}
    </p>
  );
}
