import { useId } from 'react';
import type { ReactElement } from 'react';
import type { PatternName } from './patterns.tsx';
import { AtlasPatterns } from './patterns.tsx';
import s from './atlas.module.css';

interface AtlasSwatchProps {
  /** Name of the fill; '' for a unit without a class. */
  readonly fill: string;
  readonly pattern?: PatternName | undefined;
  readonly isCircle?: boolean;
}

/** A piece of the map for a legend: the same fill and the same pattern. */
export function AtlasSwatch({ fill, pattern, isCircle = false }: AtlasSwatchProps): ReactElement {
  const prefix = useId();
  const paint = `${s.shape} ${s[fill === '' ? 'plain' : fill]}`;
  return (
    <svg width="30" height="16" viewBox="0 0 30 16" aria-hidden="true">
      {pattern === undefined ? null : <AtlasPatterns prefix={prefix} k={1.6} />}
      {isCircle ? (
        <circle
          cx="15"
          cy="8"
          r="7"
          className={`${paint} ${s.circle} ${pattern === 'illustrative' ? s.madeUp : ''}`}
        />
      ) : (
        <rect width="30" height="16" className={paint} />
      )}
      {pattern === undefined || (isCircle && pattern === 'illustrative') ? null : isCircle ? (
        <circle cx="15" cy="8" r="7" fill={`url(#${prefix}${pattern})`} />
      ) : (
        <rect width="30" height="16" fill={`url(#${prefix}${pattern})`} />
      )}
    </svg>
  );
}
