import type { ReactElement } from 'react';
import { AtlasSwatch } from '#maps/atlas/atlas-swatch.tsx';
import { atlasFill } from '#maps/atlas/atlas-fill.ts';
import { withView } from '#url/link.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { PairMap } from '#views/map/bivariate-view.ts';
import { pairCodes, pairTone } from '#views/map/bivariate-view.ts';
import { toggleFilter } from '#views/map/filter.ts';
import type { Scope } from '#views/scope.ts';
import { useRoute, useSite } from '#pages/parts/site.ts';
import type { MapWords } from './map-words.ts';
import { classText, nameInText } from './map-words.ts';
import s from './map.module.css';

interface PairLegendProps {
  readonly words: MapWords;
  readonly x: Scope;
  readonly y: Scope;
  readonly scales: Readonly<Record<'x' | 'y', AtlasScale>>;
  readonly map: PairMap;
  readonly filter: ReadonlySet<string>;
}

/** The square of two indicators: each cell with its fill and how many units it holds; pressing one lets the others fade. */
export function PairLegend({ words, x, y, scales, map, filter }: PairLegendProps): ReactElement {
  const { t, n, of } = words;
  const route = useRoute();
  const { go } = useSite();
  const codes = pairCodes(map);
  const set = (next: string) => go(withView(route, { filter: next }), 'replace');
  const rows = Array.from({ length: map.rows }, (_, i) => map.rows - 1 - i);
  const columns = [...Array(map.columns).keys()];
  const textX = (at: number) => classText(words, x.indicator, scales.x, at);
  const textY = (at: number) => classText(words, y.indicator, scales.y, at);
  const lacking = (['x', 'y', 'both'] as const).filter((kind) => map.lacking[kind] > 0);
  return (
    <div className={s.legend} data-testid="pair-legend">
      <p className={s.legendTitle}>
        {t.legendTitle}{' '}
        {codes.some((code) => filter.has(code)) ? (
          <button type="button" onClick={() => set('')}>
            {t.legendAll}
          </button>
        ) : null}
      </p>
      <p className={s.axisY}>
        <span aria-hidden="true">{'\u2191'}</span> {of(y.indicator.name)}
      </p>
      <table className={s.square}>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{textY(row)}</th>
              {columns.map((column) => {
                const code = `${column}.${row}`;
                const count = n.decimal(map.counts.get(code) ?? 0, 0);
                return (
                  <td key={code}>
                    <button
                      type="button"
                      data-shade={code}
                      aria-pressed={filter.has(code)}
                      aria-label={t.pairCell({
                        x: `${of(x.indicator.short)} ${textX(column)}`,
                        y: `${of(y.indicator.short)} ${textY(row)}`,
                        count,
                      })}
                      onClick={() => set(toggleFilter(filter, code, codes))}
                    >
                      <svg width="100%" height="100%" aria-hidden="true">
                        <rect
                          width="100%"
                          height="100%"
                          className={atlasFill(pairTone(code, map))}
                        />
                      </svg>
                      <b aria-hidden="true">{count}</b>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {textX(column)}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={s.axisX}>
        {of(x.indicator.name)} <span aria-hidden="true">{'\u2192'}</span>
      </p>
      {lacking.map((kind) => (
        <p key={kind} className={s.keys}>
          <span>
            <AtlasSwatch fill="" pattern="not-collected" />
            {t.pairLacks[kind]({
              count: n.decimal(map.lacking[kind], 0),
              name: nameInText(of((kind === 'y' ? y : x).indicator.name)),
            })}
          </span>
        </p>
      ))}
      {map.units.some((unit) => unit.illustrative && unit.code !== undefined) ? (
        <p className={s.keys}>
          <span>
            <AtlasSwatch fill="z11" pattern="illustrative" />
            {t.keyIllustrative}
          </span>
        </p>
      ) : null}
    </div>
  );
}
