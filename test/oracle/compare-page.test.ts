import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '#indicators/dataset.ts';
import type { Comparison } from '#views/compare/comparison.ts';
import { toComparison } from '#views/compare/comparison.ts';
import { measureCode, measuresOf } from '#views/compare/measure.ts';
import type { SplitView } from '#views/compare/split-view.ts';
import { toSplitView } from '#views/compare/split-view.ts';
import { toUnitSet, typesOf } from '#views/compare/unit-set.ts';
import type { Scope } from '#views/scope.ts';
import { resolveScope, unitsOf } from '#views/scope.ts';
import { readDataset } from '../support/read-dataset.ts';
import { withOracle } from './sql-oracle.ts';

// Seeded random questions to the page that compares, each number against SQL over the raw CSV files.

/** Questions for each package and each state of the switch: 2 x 2 x 600. */
const questions = 600;

/** Of many units every so-many-th is laid beside SQL, others with each question. */
const mostRows = 8;

/** The generator of "mulberry32": small, seeded, the same everywhere. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Asked {
  readonly comparison: Comparison;
  readonly split: SplitView | undefined;
}

/** One random question: indicator, way of counting, level, units, years, base and measure. */
function ask(dataset: Dataset, publishedOnly: boolean, next: () => number): Asked | undefined {
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const indicator = one(dataset.context.indicators);
  const none = {
    period: '',
    comparePeriod: '',
    areaIds: [],
    level: '',
    category: '',
    counting: '',
  };
  const open = indicator && resolveScope(dataset, indicator.id, { ...none, publishedOnly });
  if (!indicator || !open) return undefined;
  const counting = one(open.choices.countings) ?? '';
  const level =
    one(
      resolveScope(dataset, indicator.id, { ...none, counting, publishedOnly })?.choices.levels ??
        [],
    ) ?? '';
  const seen = resolveScope(dataset, indicator.id, { ...none, counting, level, publishedOnly });
  const scope =
    seen &&
    resolveScope(dataset, indicator.id, {
      ...none,
      counting,
      level,
      publishedOnly,
      category: one(seen.choices.categories) ?? '',
      period: one(seen.choices.periods) ?? '',
    });
  if (!scope || scope.choices.periods.length === 0) return undefined;
  const all = unitsOf(dataset).map((unit) => unit.id);
  const picked = all.filter(() => next() < 0.2);
  const set = one(['', 'chon', `giong:${one(all) ?? ''}`, ...typesOf(dataset)]) ?? '';
  const { units } = toUnitSet(dataset, set, picked, { publishedOnly });
  const chosen: Scope = { ...scope, units };
  const measure = one(measuresOf(chosen));
  const comparison = toComparison(chosen, {
    fromPeriod: one(scope.choices.periods) ?? '',
    basePeriod: one(scope.choices.periods) ?? '',
    measure: measure ? measureCode(measure) : '',
  });
  return { comparison, split: toSplitView(chosen, comparison.basePeriod) };
}

const quoted = (text: string | undefined) => `'${(text ?? '').replaceAll("'", "''")}'`;
const number = (n: number | undefined) => (n === undefined ? 'NULL' : String(n));

/** Rows of SQL for every number of the questions: what the page shows, and what it is asked of. */
function cellRows(asked: readonly Asked[]): readonly string[] {
  return asked.flatMap(({ comparison }, id) => {
    const { scope, measure, basePeriod } = comparison;
    const per = measure.kind === 'per' ? measure : undefined;
    const step = Math.ceil(comparison.rows.length / mostRows);
    const rows = comparison.rows.filter((_, i) => i % step === id % step);
    return [...rows, comparison.root].flatMap((row) =>
      row.cells.map((cell) => {
        const texts = [
          measure.kind,
          scope.counting,
          row.area.id,
          cell.ref.period,
          basePeriod,
          scope.indicator.id,
          per?.of.id,
          scope.level,
          scope.category,
          cell.reason,
        ];
        return `(${id}, ${texts.map(quoted).join(', ')}, ${per?.multiplier ?? 1}, ${number(cell.n)})`;
      }),
    );
  });
}

async function insert(
  run: (sql: string) => Promise<unknown>,
  table: string,
  rows: readonly string[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += 2000)
    await run(`INSERT INTO ${table} VALUES ${rows.slice(i, i + 2000).join(', ')}`);
}

const numbersSql = `
  SELECT q.*, a.kind AS a_kind, b.kind AS b_kind, o.kind AS o_kind,
    CASE q.measure
      WHEN 'value' THEN a.n
      WHEN 'per' THEN q.multiplier * a.n / nullif(o.n, 0)
      WHEN 'difference' THEN a.n - b.n
      WHEN 'percent' THEN 100 * (a.n - b.n) / nullif(b.n, 0)
      WHEN 'index' THEN 100 * a.n / nullif(b.n, 0) END AS expected,
    b.n AS base_n, o.n AS other_n,
    EXISTS (SELECT 1 FROM events e WHERE e.kind = 'definition'
      AND coalesce(e.area_id, '') IN ('', q.area) AND coalesce(e.indicator_id, '') IN ('', q.indicator)
      AND coalesce(e.series_id, '') IN ('', q.counting)) AS has_definition,
    EXISTS (SELECT 1 FROM events e WHERE e.kind = 'boundary' AND coalesce(e.area_id, '') = '') AS has_boundary,
    (SELECT bool_and(joinable = 'true') FROM series s JOIN chain USING (series_id) WHERE chain.counting = q.counting) AS is_joinable
  FROM asked q
  LEFT JOIN figures a ON a.counting = q.counting AND a.area_id = q.area AND a.period = q.period
    AND a.indicator_id = q.indicator AND a.level = q.level AND a.category = q.category
  LEFT JOIN figures b ON b.counting = q.counting AND b.area_id = q.area AND b.period = q.base
    AND b.indicator_id = q.indicator AND b.level = q.level AND b.category = q.category
  LEFT JOIN figures o ON o.counting = q.counting AND o.area_id = q.area AND o.period = q.period
    AND o.indicator_id = q.other AND o.level = q.level AND o.category = q.category`;

/** What is wrong with a number or with a reason for having none; nothing for a row that is right. */
const verdictSql = `
  SELECT *, CASE
    WHEN shown IS NOT NULL AND (a_kind IS DISTINCT FROM 'reported' OR expected IS NULL) THEN 'a number out of nothing'
    WHEN shown IS NOT NULL AND abs(shown - expected) > 1e-9 * greatest(1, abs(expected)) THEN 'another number'
    WHEN shown IS NULL AND measure = 'value' AND a_kind = 'reported' THEN 'a value left out'
    WHEN reason = 'missing' AND a_kind = 'reported' AND
      CASE WHEN measure = 'per' THEN o_kind ELSE b_kind END = 'reported' THEN 'nothing is missing'
    WHEN reason = 'zero-base' AND coalesce(CASE WHEN measure = 'per' THEN other_n ELSE base_n END, 1) <> 0 THEN 'the base is not zero'
    WHEN reason = 'small-base' AND abs(base_n) >= 30 THEN 'the base is not small'
    WHEN reason = 'different-definition' AND is_joinable AND NOT has_definition THEN 'no other definition'
    WHEN reason = 'boundary' AND NOT has_boundary THEN 'no other boundary'
    END AS verdict FROM numbers`;

describe.each(['lao-cai', 'viet-nam'])('numbers of the page that compares, %s', (id) => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readDataset(id);
  });

  it.each([true, false])('agree with SQL, published only: %s', async (publishedOnly) => {
    const next = random(publishedOnly ? 20_241_231 : 20_250_701);
    const asked: Asked[] = [];
    while (asked.length < questions) {
      const found = ask(dataset, publishedOnly, next);
      if (found) asked.push(found);
    }
    await withOracle(`data/${id}`, publishedOnly, async (db) => {
      const events = `read_csv('data/${id}/events.csv', all_varchar = true, header = true, nullstr = '\\N')`;
      await db.run(`CREATE TABLE events AS SELECT * FROM ${events}`);
      await db.run(
        `CREATE TABLE asked(id INTEGER, measure VARCHAR, counting VARCHAR, area VARCHAR, period VARCHAR, base VARCHAR,
           indicator VARCHAR, other VARCHAR, level VARCHAR, category VARCHAR, reason VARCHAR, multiplier DOUBLE, shown DOUBLE)`,
      );
      await insert((sql) => db.run(sql), 'asked', cellRows(asked));
      await db.run(`CREATE TABLE numbers AS ${numbersSql}`);
      const wrong = await db.runAndReadAll(
        `SELECT verdict, measure, indicator, counting, level, category, area, period, base, shown, expected, reason
           FROM (${verdictSql}) WHERE verdict IS NOT NULL LIMIT 10`,
      );
      expect(wrong.getRows()).toEqual([]);
      // The question itself is tried: one number that is off by one is found.
      await db.run(
        `UPDATE numbers SET shown = shown + 1 WHERE rowid = (SELECT min(rowid) FROM numbers WHERE shown IS NOT NULL)`,
      );
      const planted = await db.runAndReadAll(
        `SELECT verdict FROM (${verdictSql}) WHERE verdict IS NOT NULL`,
      );
      expect(planted.getRows()).toEqual([['another number']]);
      const counts = await db.runAndReadAll(
        `SELECT measure, count(*) FILTER (shown IS NOT NULL), count(DISTINCT id) FROM numbers GROUP BY measure ORDER BY measure`,
      );
      const rows = counts.getRows();
      expect(rows.reduce((sum, [, , ids]) => sum + Number(ids), 0)).toBe(questions);
      const kinds = rows.filter(([, shown]) => Number(shown) > 0).map(([measure]) => measure);
      expect(kinds).toContain('difference');
      expect(kinds).toContain('value');
      if (!publishedOnly || id === 'viet-nam')
        expect(kinds).toEqual(['difference', 'index', 'per', 'percent', 'value']);
    });
  });

  it.each([true, false])(
    'movements and their parts add up, published only: %s',
    async (publishedOnly) => {
      const next = random(publishedOnly ? 7 : 8);
      const asked: Asked[] = [];
      for (let i = 0; i < questions; i += 1)
        asked.push(...[ask(dataset, publishedOnly, next) ?? []].flat());
      const moved = asked.flatMap(({ comparison, split }) =>
        split ? [{ comparison, split }] : [],
      );
      const rows = moved.flatMap(({ comparison: { scope }, split }, at) =>
        split.rows
          .filter((row) => row.contribution !== undefined)
          .map((row) => {
            const texts = [
              scope.counting,
              row.area.id,
              split.fromPeriod,
              split.toPeriod,
              scope.indicator.id,
              scope.level,
              scope.category,
            ];
            const parts = row.split;
            return `(${at}, ${texts.map(quoted).join(', ')}, ${number(row.contribution)}, ${number(parts?.change)}, ${number(parts?.numeratorEffect)}, ${number(parts?.denominatorEffect)}, ${number(split.change)})`;
          }),
      );
      if (id === 'viet-nam') expect(rows.length).toBeGreaterThan(1000);
      if (rows.length === 0) return;
      await withOracle(`data/${id}`, publishedOnly, async (db) => {
        await db.run(
          `CREATE TABLE moved(id INTEGER, counting VARCHAR, area VARCHAR, first VARCHAR, last VARCHAR, indicator VARCHAR, level VARCHAR, category VARCHAR,
           contribution DOUBLE, change DOUBLE, by_top DOUBLE, by_bottom DOUBLE, whole DOUBLE)`,
        );
        await insert((sql) => db.run(sql), 'moved', rows);
        // Das Gupta's two factors and the surplus of a unit over the old ratio, written again from the papers.
        const wrong = await db.runAndReadAll(`
        WITH pairs AS (
          SELECT m.*, i.over_areas, i.multiplier AS k, a.n AS n1, b.n AS n2, a.top AS t1, a.bottom AS m1, b.top AS t2, b.bottom AS m2
          FROM moved m JOIN indicators i ON i.id = m.indicator
          JOIN figures a ON a.counting = m.counting AND a.area_id = m.area AND a.period = m.first AND a.indicator_id = m.indicator AND a.level = m.level AND a.category = m.category
          JOIN figures b ON b.counting = m.counting AND b.area_id = m.area AND b.period = m.last AND b.indicator_id = m.indicator AND b.level = m.level AND b.category = m.category),
        sums AS (SELECT id AS sid, sum(t1) / sum(m1) AS r1, sum(t2) AS tt2, sum(m2) AS mm2, sum(n2) - sum(n1) AS dn FROM pairs GROUP BY id),
        told AS (SELECT *, CASE WHEN over_areas = 'sum' THEN n2 - n1 ELSE k * ((t2 - r1 * m2) - (t1 - r1 * m1)) / mm2 END AS c,
          k * (t2 - t1) * (1 / m1 + 1 / m2) / 2 AS e_top, k * (t1 + t2) / 2 * (1 / m2 - 1 / m1) AS e_bottom,
          CASE WHEN over_areas = 'sum' THEN dn ELSE k * (tt2 / mm2 - r1) END AS w FROM pairs JOIN sums ON sid = id)
        SELECT area, indicator, first, last, contribution, c, by_top, e_top, by_bottom, e_bottom, whole, w FROM told
        WHERE abs(contribution - c) > 1e-6 OR abs(whole - w) > 1e-6
          OR (by_top IS NOT NULL AND (abs(by_top - e_top) > 1e-6 OR abs(by_bottom - e_bottom) > 1e-6 OR abs(by_top + by_bottom - change) > 1e-9)) LIMIT 10`);
        expect(wrong.getRows()).toEqual([]);
        const found = await db.runAndReadAll('SELECT count(*) FROM moved');
        expect(Number(found.getRows()[0]?.[0])).toBe(rows.length);
      });
    },
  );
});
