import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserArguments } from '#build/browser/browser-arguments.ts';
import { findBrowser } from '#build/browser/find-browser.ts';
import { serveDist } from '#build/serve/serve-dist.ts';
import type { Frames } from './page.ts';

// node test/bench/map-frames/measure.ts [ROUNDS]
// Plays the years of a map of 3,321 units drawn in several ways, as fast as frames come, at full and at a quarter of the
// processor's speed. Prints a table for docs/performance.md; the middle round of each.

const drawings = ['figure', 'classNames', 'onePathEach', 'canvas', 'raster'];
const rounds = Number(process.argv[2] ?? 3);

const out = mkdtempSync(join(tmpdir(), 'siso-frames-'));
await build({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'warn',
  plugins: [react()],
  build: { outDir: out, emptyOutDir: true },
});
const site = await serveDist({ dir: out, port: 0 });
const executablePath = findBrowser();
const args = browserArguments(process.getuid?.() === 0);
const found = new Map<string, Frames[]>();
try {
  for (let round = 0; round < rounds; round += 1)
    for (const slow of [1, 4])
      for (const name of drawings) {
        const key = `${name} | ${slow}`;
        found.set(key, [...(found.get(key) ?? []), await one(name, slow)]);
      }
} finally {
  await site.close();
  rmSync(out, { recursive: true });
}
process.stdout.write(
  '| drawing | slowed | first picture ms | frames/s | p95 frame ms | script ms a year |\n|---|---|---|---|---|---|\n',
);
for (const [key, runs] of found) {
  const middle = runs.toSorted((a, b) => a.fps - b.fps)[Math.floor(runs.length / 2)];
  if (!middle) continue;
  const { firstMs, fps, worstMs, scriptMs } = middle;
  process.stdout.write(
    `| ${key} | ${firstMs.toFixed(0)} | ${fps.toFixed(1)} | ${worstMs.toFixed(0)} | ${scriptMs.toFixed(1)} |\n`,
  );
}

/** A fresh browser each time, so that no drawing pays for another. */
async function one(name: string, slow: number): Promise<Frames> {
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
    await page.goto(site.url);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    return await page.evaluate<Frames>(`play('${name}', 4)`);
  } finally {
    await browser.close();
  }
}
