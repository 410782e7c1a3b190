import type { ReactElement, ReactNode } from 'react';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { SheetBox } from '#geo/sheet-box.ts';
import type { AtlasMark, CircleAmount } from '#maps/atlas/atlas-mark.ts';
import { AtlasMap } from '#maps/atlas/atlas-map.tsx';
import { FigureKeys } from '#pages/parts/figure-keys.tsx';
import type { MapWords } from './map-words.ts';
import type { MapHands } from './use-map-hands.ts';
import s from './map.module.css';

/** One map of the board: a period with its units. */
export interface BoardPanel {
  readonly id: string;
  /** Period and what else tells it from the other map; undefined where there is only one. */
  readonly caption: ReactNode;
  readonly marks: ReadonlyMap<string, AtlasMark>;
}

interface MapBoardProps {
  readonly words: MapWords;
  readonly sheet: GeoSheet;
  readonly box: SheetBox;
  readonly hands: MapHands;
  readonly panels: readonly BoardPanel[];
  readonly amounts: readonly CircleAmount[];
  readonly selectedIds: readonly string[];
  readonly pick: (areaId: string) => void;
}

/** One map, or two that move together, with the buttons that magnify. */
export function MapBoard(props: MapBoardProps): ReactElement {
  const { words, sheet, box, hands, panels, amounts, selectedIds, pick } = props;
  const { t } = words;
  const isWhole = hands.frame.k <= 1;
  return (
    <div className={s.board} onKeyDown={hands.onZoomKey}>
      <div className={s.zoom} role="group" aria-label={`${t.zoomIn}, ${t.zoomOut}`}>
        <button type="button" onClick={() => hands.zoom(1.5)} aria-label={t.zoomIn}>
          <span aria-hidden="true">{'+'}</span>
        </button>
        <button
          type="button"
          onClick={() => hands.zoom(1 / 1.5)}
          disabled={isWhole}
          aria-label={t.zoomOut}
        >
          <span aria-hidden="true">{'\u2212'}</span>
        </button>
        <button type="button" onClick={hands.reset} disabled={isWhole} data-testid="zoom-reset">
          {t.zoomReset}
        </button>
      </div>
      <FigureKeys label={t.keyboard} onKey={hands.onKey} onEnter={hands.onEnter}>
        <div className={panels.length > 1 ? s.panels : undefined}>
          {panels.map((panel) => (
            <div key={panel.id} className={s.panel} data-testid="map-panel" data-shows={panel.id}>
              {panel.caption === undefined ? null : <p className={s.caption}>{panel.caption}</p>}
              <AtlasMap
                sheet={sheet}
                box={box}
                frame={hands.frame}
                setFrame={hands.setFrame}
                marks={panel.marks}
                amounts={amounts}
                selectedIds={selectedIds}
                activeId={hands.activeId}
                keyedId={hands.keyedId}
                pick={pick}
              />
            </div>
          ))}
        </div>
      </FigureKeys>
      <p className={s.hint}>{t.zoomHint}</p>
    </div>
  );
}
