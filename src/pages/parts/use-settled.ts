import { startTransition, useEffect, useState } from 'react';

/**
 * A value that has stood still for a while. Parts below the fold follow a choice when the hand rests, so that
 * the figures in sight answer at once.
 */
export function useSettled<T>(value: T, waitMs = 220): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (Object.is(settled, value)) return undefined;
    const timer = setTimeout(() => startTransition(() => setSettled(value)), waitMs);
    return () => clearTimeout(timer);
  }, [settled, value, waitMs]);
  return settled;
}
