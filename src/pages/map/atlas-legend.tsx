import type { ReactElement } from 'react';
import { AtlasSwatch } from '#maps/atlas/atlas-swatch.tsx';
import { withView } from '#url/link.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { AtlasMap } from '#views/map/atlas-view.ts';
import { isInCircles } from '#views/map/atlas-view.ts';
import { toggleFilter } from '#views/map/filter.ts';
import type { Scope } from '#views/scope.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { MapWords } from './map-words.ts';
import { circleFill, shadesOf } from './map-marks.ts';
import { shadeText } from './map-words.ts';
import s from './map.module.css';

interface AtlasLegendProps {
  readonly words: MapWords;
  readonly scope: Scope;
  readonly scale: AtlasScale;
  /** The maps shown, from left to right. */
  readonly maps: readonly AtlasMap[];
  readonly filter: ReadonlySet<string>;
}

/** Classes and kinds of absence with how many units each holds; pressing one lets the others fade. */
export function AtlasLegend({ words, scope, scale, maps, filter }: AtlasLegendProps): ReactElement {
  const { t, n } = words;
  const route = useRoute();
  const { go } = useSite();
  const shades = shadesOf(scale, maps);
  const codes = shades.map(String);
  const isCircle = isInCircles(scope);
  const countOf = (map: AtlasMap, shade: (typeof shades)[number]): number =>
    typeof shade === 'number'
      ? (map.counts[shade] ?? 0)
      : (map.missing.find(({ kind }) => kind === shade)?.count ?? 0);
  const set = (next: string) => go(withView(route, { filter: next }), 'replace');
  const hasMadeUp = maps.some((map) => map.illustrative > 0);
  const hasOlder = maps.some((map) => map.older.length > 0);
  return (
    <div className={s.legend} data-testid="map-legend">
      <p className={s.legendTitle}>
        {t.legendTitle}{' '}
        {codes.some((code) => filter.has(code)) ? (
          <button type="button" onClick={() => set('')}>
            {t.legendAll}
          </button>
        ) : null}
      </p>
      <ul>
        {shades.toReversed().map((shade) => {
          const code = String(shade);
          const counts = maps.map((map) => n.decimal(countOf(map, shade), 0));
          const [left = '', right] = counts;
          return (
            <li key={code}>
              <button
                type="button"
                aria-pressed={filter.has(code)}
                data-shade={code}
                onClick={() => set(toggleFilter(filter, code, codes))}
              >
                <AtlasSwatch
                  fill={
                    typeof shade === 'number'
                      ? isCircle
                        ? circleFill
                        : (scale.tones[shade] ?? '')
                      : ''
                  }
                  pattern={typeof shade === 'number' ? undefined : shade}
                  isCircle={isCircle && typeof shade === 'number'}
                />
                <span>{shadeText(words, scope.indicator, scale, shade)}</span>
                <b>
                  {t.legendUnits({
                    count: right === undefined ? left : t.legendPair({ left, right }),
                  })}
                </b>
              </button>
            </li>
          );
        })}
      </ul>
      {hasMadeUp || hasOlder ? (
        <p className={s.keys}>
          {hasMadeUp ? (
            <span>
              <AtlasSwatch
                fill={isCircle ? circleFill : 'b45'}
                pattern="illustrative"
                isCircle={isCircle}
              />
              {isCircle ? t.keyIllustrativeCircle : t.keyIllustrative}
            </span>
          ) : null}
          {hasOlder ? (
            <span>
              <AtlasSwatch
                fill={isCircle ? circleFill : 'b3'}
                pattern="older"
                isCircle={isCircle}
              />
              {t.keyOlder}
            </span>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
