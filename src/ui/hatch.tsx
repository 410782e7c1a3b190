import type { ReactElement } from 'react';

interface HatchProps {
  readonly id: string;
  /** Distance between two stripes. */
  readonly gap: number;
  /** Class of the stripe: its colour and width say what the hatching means. */
  readonly className: string | undefined;
}

/** A pattern of slanted stripes: missing figures in grey, illustrative ones in the colour of the paper. */
export function Hatch({ id, gap, className }: HatchProps): ReactElement {
  return (
    <pattern
      id={id}
      width={gap}
      height={gap}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1="0" y1="0" x2="0" y2={gap} className={className} />
    </pattern>
  );
}
