import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { SheetBox } from '#geo/sheet-box.ts';
import type { Frame } from './zoom-frame.ts';
import { clampFrame, zoomAt } from './zoom-frame.ts';

interface Held {
  readonly frame: Frame;
  readonly box: SheetBox;
  readonly change: (frame: Frame) => void;
}

type Point = { readonly x: number; readonly y: number };

/** A hand that moved less than this meant to click. */
const slack = 4;

/**
 * Zooming by hand that leaves the page its scrolling: the wheel only with Ctrl or Command (which is also how a pinch on
 * a touchpad arrives), two fingers on a screen; one finger and the plain wheel scroll the page. A mouse drags a map that is zoomed.
 * @param plane a group drawn in sheet units inside the map
 */
export function useZoom(
  map: RefObject<SVGSVGElement | null>,
  plane: RefObject<SVGGElement | null>,
  held: Held,
): void {
  const latest = useRef(held);
  useEffect(() => {
    latest.current = held;
  });
  useEffect(() => {
    const element = map.current;
    if (!element) return undefined;
    const stop = new AbortController();
    const listen = { signal: stop.signal, passive: false } as const;
    const pointAt = (x: number, y: number): Point => {
      const matrix = plane.current?.getScreenCTM()?.inverse();
      return matrix ? new DOMPoint(x, y).matrixTransform(matrix) : { x: 0, y: 0 };
    };
    const zoom = (factor: number, at: Point) => {
      const { frame, box, change } = latest.current;
      change(zoomAt(frame, factor, at, box));
    };
    /** Moves the map so that what was at one place of the sheet is at another. */
    const drag = (from: Point, to: Point) => {
      const { frame, box, change } = latest.current;
      const moved = { ...frame, x: frame.x + from.x - to.x, y: frame.y + from.y - to.y };
      change(clampFrame(moved, box));
    };
    element.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        zoom(2 ** (-event.deltaY / 240), pointAt(event.clientX, event.clientY));
      },
      listen,
    );

    let pinch: { readonly middle: Point; readonly width: number } | undefined;
    const pinchOf = ({ touches: [a, b] }: TouchEvent) =>
      a && b
        ? {
            middle: { x: (a.clientX + b.clientX) / 2, y: (a.clientY + b.clientY) / 2 },
            width: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
          }
        : undefined;
    const touch = (event: TouchEvent) => {
      const now = event.touches.length === 2 ? pinchOf(event) : undefined;
      if (now) event.preventDefault();
      if (now && pinch && now.width > 0 && pinch.width > 0) {
        const at = pointAt(now.middle.x, now.middle.y);
        const { frame, box, change } = latest.current;
        const before = pointAt(pinch.middle.x, pinch.middle.y);
        const moved = { ...frame, x: frame.x + before.x - at.x, y: frame.y + before.y - at.y };
        change(zoomAt(clampFrame(moved, box), now.width / pinch.width, before, box));
      }
      pinch = now;
    };
    for (const name of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
      element.addEventListener(name, touch, listen);

    let from: Point | undefined;
    let start: Point = { x: 0, y: 0 };
    let hasMoved = false;
    element.addEventListener(
      'pointerdown',
      (event) => {
        hasMoved = false;
        if (event.pointerType !== 'mouse' || event.button !== 0 || latest.current.frame.k <= 1)
          return;
        from = pointAt(event.clientX, event.clientY);
        start = { x: event.clientX, y: event.clientY };
      },
      listen,
    );
    window.addEventListener(
      'pointermove',
      (event) => {
        if (!from) return;
        if (Math.hypot(event.clientX - start.x, event.clientY - start.y) > slack) hasMoved = true;
        if (hasMoved) drag(from, pointAt(event.clientX, event.clientY));
      },
      listen,
    );
    for (const name of ['pointerup', 'pointercancel'] as const)
      window.addEventListener(name, () => (from = undefined), listen);
    element.addEventListener(
      'click',
      (event) => {
        if (hasMoved) event.stopImmediatePropagation();
        hasMoved = false;
      },
      { ...listen, capture: true },
    );
    return () => stop.abort();
  }, [map, plane]);
}
