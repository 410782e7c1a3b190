import type { ReactElement } from 'react';
import { ClassStrip } from '#charts/class-strip.tsx';
import { atlasFill } from '#maps/atlas/atlas-fill.ts';
import { periodLabel } from '#i18n/period-format.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { AtlasMap } from '#views/map/atlas-view.ts';
import { isInCircles } from '#views/map/atlas-view.ts';
import { fadedBy } from '#views/map/filter.ts';
import type { Scope } from '#views/scope.ts';
import { circleFill } from './map-marks.ts';
import type { MapWords } from './map-words.ts';
import { limitText } from './map-words.ts';
import s from './map.module.css';

/** More dots than this are no longer dots. */
const mostDots = 160;

interface UnitStripProps {
  readonly words: MapWords;
  readonly scope: Scope;
  readonly scale: AtlasScale;
  readonly map: AtlasMap;
  readonly codes: readonly string[];
  readonly filter: ReadonlySet<string>;
  readonly activeId: string;
  readonly pick: (areaId: string) => void;
}

/** The distribution beside the map, in its colours: where the limits part the units. */
export function UnitStrip(props: UnitStripProps): ReactElement | null {
  const { words, scope, scale, map, codes, filter, activeId, pick } = props;
  if (map.covered < 2 || map.covered > mostDots || scope.indicator.kind === 'status') return null;
  const isFaded = fadedBy(filter, codes);
  const round = (n: number) => words.n.prose(n, scope.indicator.decimals);
  return (
    <div className={s.strip}>
      <p className={s.legendTitle}>
        {words.t.stripTitle({ period: periodLabel(map.period, words.language) })}
      </p>
      <ClassStrip
        dots={map.units.flatMap((unit) =>
          unit.n === undefined
            ? []
            : [
                {
                  areaId: unit.area.id,
                  n: unit.n,
                  fill: atlasFill(isInCircles(scope) ? circleFill : (unit.tone ?? '')),
                  isFaded: isFaded(String(unit.shade)),
                },
              ],
        )}
        limits={scale.limits}
        low={scale.low}
        high={scale.high}
        text={(n) => (Number.isInteger(n) ? limitText(words, scope.indicator, n) : round(n))}
        selectedIds={scope.selectedIds}
        activeId={activeId}
        pick={pick}
      />
    </div>
  );
}
