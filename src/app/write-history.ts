let timer: ReturnType<typeof setTimeout> | undefined;
let pending: { readonly address: string; readonly how: 'push' | 'replace' } | undefined;

/** The address is written after the frame that shows it: writing one costs as much as drawing a year. Replaced ones wait for the hand to rest. */
export function writeHistory(address: string, how: 'push' | 'replace'): void {
  if (how === 'push' || pending?.how === 'push') flushHistory();
  pending = { address, how };
  clearTimeout(timer);
  timer = setTimeout(flushHistory, how === 'push' ? 40 : 300);
}

/** Writes the entry that waits, so that going back leads to what was on screen. */
export function flushHistory(): void {
  clearTimeout(timer);
  if (pending?.how === 'push' && pending.address !== location.href)
    history.pushState(null, '', pending.address);
  if (pending?.how === 'replace') history.replaceState(null, '', pending.address);
  pending = undefined;
}

/** Forgets the entry that waits: the reader went back before it was written. */
export function dropPendingHistory(): void {
  pending = undefined;
}
