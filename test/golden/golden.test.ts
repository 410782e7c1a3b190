import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#indicators/dataset.ts';
import { toHeadlines } from '#views/headline-view.ts';
import { toAtlasScale } from '#views/map/atlas-scale.ts';
import { toAtlasMap } from '#views/map/atlas-view.ts';
import { toMapScale, toMapView } from '#views/map-view.ts';
import { toRankingView } from '#views/ranking-view.ts';
import type { Scope, ScopeChoices } from '#views/scope.ts';
import { resolveScope } from '#views/scope.ts';
import { toTrendView } from '#views/trend-view.ts';
import { readDataset } from '../support/read-dataset.ts';
import { atlasLines, headlineLines, mapLines, rankingLines, scopeLines, trendLines } from './serialize.ts';

// What the pages of the real packages show, as last looked at by a person. To renew a file: look at why it changed,
// delete it and run this test with UPDATE_GOLDEN=1. A missing file is an error, and CI never writes one.

const folder = 'test/golden';
const mayWrite = process.env.UPDATE_GOLDEN === '1' && process.env.CI === undefined;
const noChoices: ScopeChoices = { period: '', comparePeriod: '', areaIds: [], level: '', category: '', counting: '', publishedOnly: false };

function expectGolden(name: string, view: unknown): void {
  const path = join(folder, `${name}.json`);
  const text = `${JSON.stringify(view, null, 1)}\n`;
  if (!existsSync(path) && mayWrite) writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

const datasets = new Map<string, Dataset>();
beforeAll(async () => {
  for (const id of ['lao-cai', 'viet-nam']) datasets.set(id, await readDataset(id));
});

function datasetOf(id: string): Dataset {
  const dataset = datasets.get(id);
  if (!dataset) throw new Error(`not read: ${id}`);
  return dataset;
}

function scopeOf(id: string, indicatorId: string): Scope {
  const scope = resolveScope(datasetOf(id), indicatorId, noChoices);
  if (!scope) throw new Error(`no such indicator: ${indicatorId}`);
  return scope;
}

describe.each(['lao-cai', 'viet-nam'])('the overview of %s', (id) => {
  it('has the same headline figures', () => {
    expectGolden(`${id}.headlines`, headlineLines(toHeadlines(datasetOf(id), noChoices)));
  });
});

describe.each([
  ['lao-cai', 'pupils'],
  ['lao-cai', 'national-standard-school-rate'],
  ['viet-nam', 'pupils-per-class'],
])('the page of %s: %s', (id, indicatorId) => {
  it('has the same ranking', () => {
    const scope = scopeOf(id, indicatorId);
    expectGolden(`${id}.${indicatorId}.ranking`, { ...scopeLines(scope), ...rankingLines(toRankingView(scope)) });
  });

  it('has the same map', () => {
    const scope = scopeOf(id, indicatorId);
    const ranking = toRankingView(scope);
    expectGolden(`${id}.${indicatorId}.map`, mapLines(toMapView(scope, toMapScale(scope, ranking.target?.value), ranking)));
  });

  it('has the same classes and units on the page of the map', () => {
    const scope = scopeOf(id, indicatorId);
    const natural = toAtlasScale(scope, 'natural:5');
    expectGolden(`${id}.${indicatorId}.atlas`, {
      ...scopeLines(scope),
      usual: atlasLines(toAtlasScale(scope, '')),
      limits: Object.fromEntries(
        ['natural:5', 'natural:7', 'quantile:4', 'equal:5', 'target:5', 'whole:5'].map((code) => [
          code,
          toAtlasScale(scope, code).limits,
        ]),
      ),
      maps: natural.periods.slice(-2).map((period) => {
        const map = toAtlasMap(scope, natural, period, false);
        return {
          period,
          counts: map.counts.join(' '),
          missing: map.missing.map(({ kind, count }) => `${kind} ${count}`),
          units: map.units.map(({ area, shade }) => `${area.id} ${shade}`),
        };
      }),
    });
  });

  it('has the same trend', () => {
    expectGolden(`${id}.${indicatorId}.trend`, trendLines(toTrendView(scopeOf(id, indicatorId))));
  });
});
