import type { Drawing } from './drawings.tsx';
import { drawings } from './drawings.tsx';
import { makeClasses, makeSheet } from './cells.ts';

/** What one drawing did: time to its first picture, frames while playing, and the script's own time for a year. */
export interface Frames {
  readonly firstMs: number;
  readonly fps: number;
  readonly worstMs: number;
  readonly scriptMs: number;
}

const frame = (): Promise<number> => new Promise((go) => requestAnimationFrame(go));

/** Shows another year in every frame for some seconds. */
async function play(name: Drawing, seconds: number): Promise<Frames> {
  const host = document.createElement('div');
  host.className = 'host';
  document.body.replaceChildren(host);
  const sheet = makeSheet();
  const years = makeClasses();
  await frame();
  const begun = performance.now();
  const draw = drawings[name](host, sheet, years);
  const year = (i: number) => years[i % years.length] ?? new Uint8Array();
  draw(year(0));
  await frame();
  const firstMs = (await frame()) - begun;
  const gaps: number[] = [];
  let script = 0;
  let last = await frame();
  const start = last;
  for (let i = 1; last - start < seconds * 1000; i += 1) {
    const before = performance.now();
    draw(year(i));
    script += performance.now() - before;
    const now = await frame();
    gaps.push(now - last);
    last = now;
  }
  const sorted = gaps.toSorted((a, b) => a - b);
  return {
    firstMs,
    fps: (gaps.length * 1000) / (last - start),
    worstMs: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    scriptMs: script / gaps.length,
  };
}

Object.assign(window, { play });
