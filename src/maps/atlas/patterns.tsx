import type { ReactElement } from 'react';
import type { MissingKind } from '#domain/value.ts';
import { Hatch } from '#ui/hatch.tsx';
import s from './atlas.module.css';

/** What a fill has to say beside its class: a figure that is made up or of an older year, or the kind of its absence. */
export type PatternName = 'illustrative' | 'older' | MissingKind;

/** The patterns of a drawing, each with the prefix in its id; `k` keeps them one size on the screen. */
export function AtlasPatterns({
  prefix,
  k,
}: {
  readonly prefix: string;
  readonly k: number;
}): ReactElement {
  const size = 12 / k;
  const tile = (name: PatternName, children: ReactElement) => (
    <pattern
      id={`${prefix}${name}`}
      width="12"
      height="12"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${1 / k})`}
    >
      {children}
    </pattern>
  );
  return (
    <>
      <Hatch id={`${prefix}illustrative`} gap={9 / k} className={s.stripe} />
      <Hatch id={`${prefix}not-collected`} gap={size} className={s.hatch} />
      {tile('older', <path className={s.backLine} d="M0 0L12 12M-3 9L3 15M9 -3L15 3" />)}
      {tile('suppressed', <circle className={s.dot} cx="6" cy="6" r="2.2" />)}
      {tile('not-applicable', <path className={s.greyLine} d="M0 6H12" />)}
      {tile('withheld', <path className={s.greyLine} d="M0 0L12 12M12 0L0 12" />)}
      {tile('nil', <path className={s.greyLine} d="M3 6H9" />)}
    </>
  );
}
