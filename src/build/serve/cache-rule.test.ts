import { describe, expect, it } from 'vitest';
import { cacheRule } from './cache-rule.ts';

describe('cacheRule', () => {
  it.each([
    'assets/chart-B1x_9-Qz.js',
    'data/schools.0a1b2c3d.json',
    'data/a/b-9f8e7d6c5b4a.topo.json',
  ])('keeps %s for ever', (path) => expect(cacheRule(path)).toContain('immutable'));

  it.each([
    'index.html',
    'data/catalog.json',
    'data/lao-cai-2025-02-20.json',
    'data/p.20250220.csv',
    'fonts/a.0a1b2c3d.woff2',
  ])('asks again for %s', (path) => expect(cacheRule(path)).toBe('no-cache'));
});
