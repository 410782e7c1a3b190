import { Suspense, useEffect, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Words } from './words.ts';
import { CodeBoundary } from './code-boundary.tsx';
import s from './later.module.css';

interface LaterProps {
  readonly words: Words;
  /** Height kept free in pixels, so that nothing jumps when the drawing comes. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A drawing whose code comes on demand: its place is kept, only the plot waits, and a failed download says so and leaves the table. */
export function Later({ words, height, children }: LaterProps): ReactElement {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const start = () => setOn(true);
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(start, 300);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(start, { timeout: 3000 });
    return () => cancelIdleCallback(handle);
  }, []);
  const frame = (
    <svg className={s.frame} width="100%" height={height} aria-hidden="true">
      {[0.1, 0.35, 0.6, 0.85].map((share) => (
        <line key={share} x1="0" x2="100%" y1={height * share} y2={height * share} />
      ))}
    </svg>
  );
  if (!isOn) return frame;
  return (
    <CodeBoundary text={words.m.chartFailed} retry={words.m.retry}>
      <Suspense fallback={frame}>{children}</Suspense>
    </CodeBoundary>
  );
}
