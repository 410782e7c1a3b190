import { useEffect, useRef, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { HiddenText } from '#ui/hidden-text.tsx';
import s from './figure-keys.module.css';

/** Keys a figure understands. */
export type FigureKey = 'left' | 'right' | 'up' | 'down' | 'enter' | 'space';

const keys: ReadonlyMap<string, FigureKey> = new Map([
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Enter', 'enter'],
  [' ', 'space'],
]);

/** Room kept below the row in sight. */
const rowRoom = 52;

interface FigureKeysProps {
  readonly label: string;
  /** What to do on a key; the text that comes back is read out. */
  readonly onKey: (key: FigureKey) => string;
  /** The keys come to this figure: it may begin where the page stands. */
  readonly onEnter?: () => void;
  /** For a figure that scrolls inside its own box. */
  readonly scroll?: {
    readonly className: string | undefined;
    readonly onScroll: (top: number) => void;
    /** Height in pixels that must be in sight: that of the row the keys stand on. */
    readonly inSight: number | undefined;
  };
  readonly children: ReactNode;
}

/** One stop of the tab key for a whole figure; arrows move inside it. The table beside it stays the main way for screen readers. */
export function FigureKeys({
  label,
  onKey,
  onEnter,
  scroll,
  children,
}: FigureKeysProps): ReactElement {
  const [spoken, setSpoken] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const inSight = scroll?.inSight;
  useEffect(() => {
    const element = box.current;
    if (!element || inSight === undefined) return;
    const { scrollTop, clientHeight } = element;
    if (inSight < scrollTop || inSight > scrollTop + clientHeight - rowRoom)
      element.scrollTop = inSight - clientHeight / 2;
  }, [inSight]);
  const listen = (event: React.KeyboardEvent) => {
    const key = keys.get(event.key);
    if (
      key === undefined ||
      event.target !== event.currentTarget ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    setSpoken(onKey(key));
  };
  return (
    <div
      ref={box}
      role="group"
      tabIndex={0}
      aria-label={label}
      className={`${s.keys} ${scroll?.className ?? ''}`}
      onKeyDown={listen}
      onFocus={(event) => event.target === event.currentTarget && onEnter?.()}
      {...(scroll
        ? {
            onScroll: (event: React.UIEvent<HTMLElement>) =>
              scroll.onScroll(event.currentTarget.scrollTop),
          }
        : {})}
    >
      {children}
      <HiddenText live>{spoken}</HiddenText>
    </div>
  );
}
