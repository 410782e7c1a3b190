import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { periodLabel } from '#i18n/period-format.ts';
import type { MapWords } from './map-words.ts';
import { inText } from './map-words.ts';
import s from './map.module.css';

/** How long a period stays while the map plays. */
const beat = 1300;

interface PeriodSliderProps {
  readonly words: MapWords;
  readonly periods: readonly string[];
  readonly period: string;
  readonly show: (period: string) => void;
}

/** One period after another: by slider, step by step, or playing. Who asked for less motion steps by hand. */
export function PeriodSlider({ words, periods, period, show }: PeriodSliderProps): ReactElement {
  const { t, language } = words;
  const isStill = useReducedMotion();
  const [isAsked, setPlaying] = useState(false);
  const at = periods.indexOf(period);
  const last = periods.length - 1;
  const isPlaying = isAsked && at < last && !isStill;
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => {
      latest.current(periods[at + 1] ?? '');
      if (at + 1 >= last) setPlaying(false);
    }, beat);
    return () => clearTimeout(timer);
  }, [isPlaying, at, last, periods]);
  const go = (to: number) => {
    setPlaying(false);
    const next = periods[to];
    if (next !== undefined) show(next);
  };
  const play = () => {
    if (!isPlaying && at >= last) latest.current(periods[0] ?? '');
    setPlaying(!isPlaying);
  };
  return (
    <div className={s.slider} data-testid="period-slider">
      {isStill ? null : (
        <button type="button" className={s.play} onClick={play} aria-pressed={isPlaying}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d={isPlaying ? 'M2 1h4v12H2zM8 1h4v12H8z' : 'M2 1l11 6-11 6z'} />
          </svg>
          {isPlaying ? t.pause : t.play}
        </button>
      )}
      <button type="button" onClick={() => go(at - 1)} disabled={at <= 0} aria-label={t.previous}>
        <span aria-hidden="true">{'\u2039'}</span>
      </button>
      <input
        type="range"
        min="0"
        max={last}
        step="1"
        value={Math.max(0, at)}
        aria-label={t.slider}
        aria-valuetext={inText(words, period)}
        onChange={(event) => go(Number(event.target.value))}
      />
      <button type="button" onClick={() => go(at + 1)} disabled={at >= last} aria-label={t.next}>
        <span aria-hidden="true">{'\u203a'}</span>
      </button>
      <output className={s.now}>{periodLabel(period, language)}</output>
    </div>
  );
}

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const wish = matchMedia('(prefers-reduced-motion: reduce)');
      wish.addEventListener('change', listener);
      return () => wish.removeEventListener('change', listener);
    },
    () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    () => false,
  );
}
