import { useEffect, useRef, useState } from 'react';
import type { GeoSheet } from '#geo/geo-sheet.ts';
import type { SheetBox } from '#geo/sheet-box.ts';
import type { Frame } from '#maps/atlas/zoom-frame.ts';
import { frameCode, parseFrame, wholeFrame, zoomAt } from '#maps/atlas/zoom-frame.ts';
import { nextShape } from '#maps/next-shape.ts';
import { withView } from '#url/link.ts';
import type { CellRef } from '#indicators/cell.ts';
import type { FigureKey } from '#pages/parts/figure-keys.tsx';
import { useRoute, useSite } from '#pages/parts/site.ts';

/** The part in sight and the unit under the pointer or the keys, shared by everything that shows the units. */
export interface MapHands {
  readonly frame: Frame;
  readonly setFrame: (frame: Frame) => void;
  readonly zoom: (factor: number) => void;
  readonly reset: () => void;
  readonly activeId: string;
  readonly keyedId: string;
  readonly onKey: (key: FigureKey) => string;
  readonly onEnter: () => void;
  /** For the element around map, figure and table: the pointer over any mark of a unit. */
  readonly around: {
    readonly onPointerOver: (event: React.PointerEvent) => void;
    readonly onPointerLeave: () => void;
  };
  /** For the element around the map alone. */
  readonly onZoomKey: (event: React.KeyboardEvent) => void;
}

interface HandsOf {
  readonly sheet: GeoSheet;
  readonly box: SheetBox;
  readonly selectedIds: readonly string[];
  readonly pick: (areaId: string) => string;
  readonly say: (areaId: string) => string;
  readonly refOf: (areaId: string) => CellRef | undefined;
}

/** The link follows when hands have rested so long. */
const rest = 350;
const step = 1.5;

/** What hands do on a map: pointer, keys, zoom. The part in sight is local while it moves and stands in the link after. */
export function useMapHands({ sheet, box, selectedIds, pick, say, refOf }: HandsOf): MapHands {
  const route = useRoute();
  const { go } = useSite();
  const [activeId, setActive] = useState('');
  const [keyedId, setKeyed] = useState('');
  const asked = route.view.frame;
  const [moved, setMoved] = useState<{
    readonly links: readonly string[];
    readonly frame: Frame;
  }>();
  // What the hand did counts until the link says something else.
  const frame = moved?.links.includes(asked) === true ? moved.frame : parseFrame(asked, box);
  const latest = useRef({ route, go });
  useEffect(() => {
    latest.current = { route, go };
  });
  useEffect(() => {
    if (!moved?.links.includes(asked)) return undefined;
    const timer = setTimeout(() => {
      const code = frameCode(moved.frame);
      if (code === asked) return;
      setMoved({ links: [asked, code], frame: moved.frame });
      latest.current.go(withView(latest.current.route, { frame: code }), 'replace');
    }, rest);
    return () => clearTimeout(timer);
  }, [moved, asked]);
  const setFrame = (next: Frame) => setMoved({ links: [asked], frame: next });
  const zoom = (factor: number) => setFrame(zoomAt(frame, factor, frame, box));
  const reset = () => setFrame(wholeFrame(box));
  const onKey = (key: FigureKey): string => {
    if (key === 'enter') {
      const figure = refOf(keyedId);
      if (figure) go(withView(route, { figure }));
      return '';
    }
    if (key === 'space') return keyedId === '' ? '' : pick(keyedId);
    const next = nextShape(sheet, keyedId, key) ?? keyedId;
    setKeyed(next);
    return say(next);
  };
  return {
    frame,
    setFrame,
    zoom,
    reset,
    activeId,
    keyedId,
    onKey,
    onEnter: () => setKeyed(selectedIds.at(-1) ?? ''),
    around: {
      onPointerOver: (event) => {
        if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
        setActive(event.target.closest('[data-area]')?.getAttribute('data-area') ?? '');
      },
      onPointerLeave: () => setActive(''),
    },
    onZoomKey: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '+' || event.key === '=') zoom(step);
      else if (event.key === '-') zoom(1 / step);
      else if (event.key === '0') reset();
    },
  };
}
