import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { Sketch } from '#outlines/sketch.ts';
import { Hatch } from '#ui/hatch.tsx';
import s from '#pages/intake/intake.module.css';
import type { OutlineParts } from './outline-parts.ts';
import { outlineTexts } from './outline-words.ts';
import o from './outlines.module.css';

/** The shapes as they came and as they will be drawn: joined ones plain, the others hatched, faults marked. */
export function OutlineMap({
  words,
  view,
  sketch,
  active,
  point,
  pick,
}: OutlineParts & {
  readonly sketch: Sketch;
  readonly active: number;
  readonly point: (feature: number) => void;
  readonly pick: (feature: number) => void;
}): ReactElement {
  const t = outlineTexts(words);
  const id = useId();
  const [isBefore, setBefore] = useState(false);
  const { join, counts } = view.judged.report;
  const byNumber = new Map(join?.features.map((feature) => [feature.number, feature]));
  const featureOf = (target: EventTarget) =>
    Number((target instanceof Element ? target.getAttribute('data-shape') : null) ?? 0);
  const found = byNumber.get(active);
  const area = view.areas.get(found?.areaId ?? '');
  const said =
    found === undefined
      ? t.mapPoint
      : t.mapShape({
          label: found.label === '' ? `#${found.number}` : found.label,
          unit: area ? words.of(area.name) : '',
        });
  const shown = sketch.shapes.find(({ feature }) => feature === active);
  const count = (value: number) => words.n.decimal(value, 0);
  return (
    <section className={o.map} aria-label={t.mapTitle} data-testid="outline-map">
      <p className={o.views}>
        <b>{t.mapTitle}</b>
        {[true, false].map((value) => (
          <button
            key={String(value)}
            type="button"
            aria-pressed={isBefore === value}
            onClick={() => setBefore(value)}
          >
            {value ? t.mapBefore : t.mapAfter}
          </button>
        ))}
      </p>
      <svg
        viewBox={`0 0 ${sketch.width} ${sketch.height}`}
        aria-hidden="true"
        onPointerOver={(event) => point(featureOf(event.target))}
        onClick={(event) => pick(featureOf(event.target))}
      >
        <Hatch id={`${id}h`} gap={12} className={o.stripe} />
        {sketch.shapes.map(({ feature, before, after }) => {
          const isJoined = (byNumber.get(feature)?.areaId ?? '') !== '';
          return (
            <path
              key={feature}
              d={isBefore ? before : after}
              data-shape={feature}
              className={isJoined ? o.joined : o.open}
              {...(isJoined ? {} : { fill: `url(#${id}h)` })}
            />
          );
        })}
        {shown ? <path className={o.shown} d={isBefore ? shown.before : shown.after} /> : null}
        {sketch.marks.map(({ x, y, rule }, at) => (
          <circle
            key={`${rule}${x},${y},${at}`}
            className={o.mark}
            cx={x}
            cy={y}
            r={sketch.marks.length > 30 ? 5 : 9}
          />
        ))}
      </svg>
      <p className={o.said} role="status">
        {said}
      </p>
      <ul className={o.legend}>
        <li>
          <i className={o.joinedKey} aria-hidden="true" />
          {t.legendJoined({ count: count(counts.joined) })}
        </li>
        {counts.notJoined === 0 ? null : (
          <li>
            <i className={o.openKey} aria-hidden="true" />
            {t.legendOpen({ count: count(counts.notJoined) })}
          </li>
        )}
        {sketch.marks.length === 0 ? null : (
          <li>
            <i className={o.markKey} aria-hidden="true" />
            {t.legendMark({ count: count(sketch.marks.length) })}
          </li>
        )}
      </ul>
      <p className={s.quiet}>{words.m.mapDisclaimer}</p>
    </section>
  );
}
