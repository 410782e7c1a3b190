import { use } from 'react';
import type { ComponentType, ReactElement } from 'react';

/** The code of a part did not come; `again` forgets the failure, so that the next drawing asks once more. */
export class PartError extends Error {
  readonly again: () => void;

  constructor(again: () => void) {
    super('the code of a part did not come');
    this.name = 'PartError';
    this.again = again;
  }
}

/**
 * A component whose code is fetched when it is first drawn. Unlike React's own `lazy` it can be asked for again after
 * a download that failed: `CodeBoundary` shows the failure and offers that.
 */
export function onDemand<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let code: Promise<ComponentType<P>> | undefined;
  return function OnDemand(props: P): ReactElement {
    code ??= load().catch(() => {
      throw new PartError(() => (code = undefined));
    });
    const Part = use(code);
    return <Part {...props} />;
  };
}
