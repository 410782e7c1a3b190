import { readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * A second way to every figure: SQL over the raw CSV files, sharing no code with src/.
 * What it computes is what the documentation of a data package promises, nothing else:
 *
 * - a figure of a way of counting is the published row, else a row of an illustrative series that splits it;
 *   a row that says "not collected" gives way to any other row
 * - a figure that nobody printed is a ratio of its two parts, or the sum over school levels where levels may be
 *   added and every part is there; "none" counts as nothing in such a sum
 * - a ratio without one of its parts is missing in the way that part is; over zero it makes no sense
 * - units are added as sums of counts or as sum of numerators over sum of denominators, and the total says how many
 *   units it covers; a unit that had none is covered
 */
export interface OracleCell {
  readonly kind: string;
  readonly n: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly origin: string;
}

/** A total over the units of the package. */
export interface OracleSum {
  readonly kind: string;
  readonly n: number | null;
  readonly covered: number;
  readonly asked: number;
}

/** What the oracle says of a package, by keys made with {@link cellKey}. */
export interface OracleAnswers {
  readonly cells: ReadonlyMap<string, OracleCell>;
  readonly sums: ReadonlyMap<string, OracleSum>;
  /** Units that totals are made of, by name. */
  readonly unitIds: readonly string[];
}

/** Names a figure: indicator, way of counting, level, category, unit, period; a total over the units has no unit. */
export const cellKey = (...parts: readonly string[]): string => parts.join('|');

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Everything the oracle knows of a package folder. */
export function askOracle(folder: string, publishedOnly: boolean): Promise<OracleAnswers> {
  return withOracle(folder, publishedOnly, async (db) => ({
    cells: await readCells(db),
    sums: await readSums(db),
    unitIds: await readUnits(db),
  }));
}

/**
 * Other questions to the same tables: `figures` (counting, area_id, period, indicator_id, level, category, kind, n, top,
 * bottom), `raw`, `series`, `indicators`, `units`.
 */
export async function withOracle<T>(
  folder: string,
  publishedOnly: boolean,
  ask: (db: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  try {
    await loadFiles(db, folder);
    await db.run(
      `CREATE TABLE chain AS SELECT * FROM chains ${publishedOnly ? 'WHERE place = 0' : ''}`,
    );
    for (const statement of steps) await db.run(statement);
    return await ask(db);
  } finally {
    db.closeSync();
    instance.closeSync();
  }
}

async function loadFiles(db: DuckDBConnection, folder: string): Promise<void> {
  const csv = (pattern: string) =>
    `read_csv(${quoted(`${folder}/${pattern}`)}, all_varchar = true, header = true, delim = ',', quote = '"', nullstr = '\\N', union_by_name = true)`;
  await db.run(`CREATE TABLE raw AS SELECT * FROM ${csv('observations*.csv')}`);
  await db.run(`CREATE TABLE series AS SELECT * FROM ${csv('series.csv')}`);
  await db.run(`CREATE TABLE areas AS SELECT * FROM ${csv('areas.csv')}`);
  await loadIndicators(db, folder);
  await loadUnits(db, folder);
  const hasBase = (await columnsOf(db, 'series')).includes('of_series_id');
  const base = hasBase ? `coalesce(nullif(of_series_id, ''), series_id)` : 'series_id';
  await db.run(`CREATE TABLE chains AS
    SELECT CASE WHEN nature = 'published' THEN series_id ELSE ${base} END AS counting, series_id,
           CASE WHEN nature = 'published' THEN 0 ELSE CAST(sort_order AS INTEGER) END AS place FROM series`);
}

async function columnsOf(db: DuckDBConnection, table: string): Promise<readonly string[]> {
  const reader = await db.runAndReadAll(`SELECT column_name FROM (DESCRIBE ${table})`);
  return reader.getRows().map(([name]) => String(name));
}

interface RawIndicator {
  readonly id: string;
  readonly formula: { numerator: string; denominator: string; multiplier: number } | null;
  readonly aggregation: { areas: string; levels: string };
}

async function loadIndicators(db: DuckDBConnection, folder: string): Promise<void> {
  const list = JSON.parse(readFileSync(`${folder}/indicators.json`, 'utf8')) as RawIndicator[];
  const rows = list.map(({ id, formula, aggregation }) => {
    const texts = [
      id,
      formula?.numerator ?? '',
      formula?.denominator ?? '',
      aggregation.areas,
      aggregation.levels,
    ];
    return `(${texts.map(quoted).join(', ')}, ${formula?.multiplier ?? 100}, ${formula !== null})`;
  });
  await db.run(
    `CREATE TABLE indicators(id VARCHAR, top VARCHAR, bottom VARCHAR, over_areas VARCHAR, over_levels VARCHAR, multiplier DOUBLE, is_ratio BOOLEAN)`,
  );
  await db.run(`INSERT INTO indicators VALUES ${rows.join(', ')}`);
}

/** Units are the children of the package's own area at its unit level, in force at the count of the package's own school year. */
async function loadUnits(db: DuckDBConnection, folder: string): Promise<void> {
  const descriptor = JSON.parse(readFileSync(`${folder}/datapackage.json`, 'utf8')) as {
    siso: { rootArea: string; unitLevel: string; defaultPeriod: string };
  };
  const { rootArea, unitLevel, defaultPeriod } = descriptor.siso;
  const count = quoted(`${defaultPeriod.slice(0, 4)}-09-30`);
  await db.run(`CREATE TABLE units AS SELECT area_id FROM areas
    WHERE parent_id = ${quoted(rootArea)} AND level = ${quoted(unitLevel)}
      AND coalesce(valid_from, '') <= ${count} AND (coalesce(valid_to, '') = '' OR valid_to >= ${count})`);
}

const steps: readonly string[] = [
  `CREATE TABLE obs AS SELECT area_id, period, indicator_id, series_id, coalesce(school_level, '') AS level,
     CASE WHEN coalesce(dimension, '') = '' THEN '' ELSE dimension || ':' || category END AS category,
     CASE WHEN coalesce(missing, '') = '' THEN 'reported' ELSE missing END AS kind,
     TRY_CAST(nullif(value, '') AS DOUBLE) AS n, TRY_CAST(nullif(numerator, '') AS DOUBLE) AS top,
     TRY_CAST(nullif(denominator, '') AS DOUBLE) AS bottom FROM raw`,
  // one row for each figure: the first of the chain that says more than "not collected"
  `CREATE TABLE printed AS
     SELECT counting, area_id, period, indicator_id, level, category, kind, n, top, bottom
     FROM obs JOIN chain USING (series_id)
     QUALIFY row_number() OVER (PARTITION BY counting, area_id, period, indicator_id, level, category
                                ORDER BY (kind = 'not-collected')::INT, place) = 1`,
  `CREATE TABLE level_parts(whole VARCHAR, part VARCHAR, parts INTEGER)`,
  `INSERT INTO level_parts VALUES ('generalEducation', 'primary', 3), ('generalEducation', 'lowerSecondary', 3),
     ('generalEducation', 'upperSecondary', 3), ('preschool', 'nursery', 2), ('preschool', 'kindergarten', 2),
     ('', 'preschool', 5), ('', 'primary', 5), ('', 'lowerSecondary', 5), ('', 'upperSecondary', 5), ('', 'continuing', 5)`,
  `CREATE TABLE level_sums AS
     SELECT counting, area_id, period, indicator_id, whole AS level, category, 'reported' AS kind, sum(coalesce(n, 0)) AS n
     FROM printed JOIN level_parts ON level = part JOIN indicators ON id = indicator_id AND over_levels = 'sum'
     WHERE kind IN ('reported', 'nil')
     GROUP BY ALL HAVING count(*) = any_value(parts)`,
  `CREATE TABLE counted AS
     SELECT *, 'printed' AS origin FROM printed WHERE kind <> 'not-collected'
     UNION ALL
     SELECT s.counting, s.area_id, s.period, s.indicator_id, s.level, s.category, s.kind, s.n, NULL, NULL, 'sum-of-levels'
     FROM level_sums s ANTI JOIN (SELECT * FROM printed WHERE kind <> 'not-collected') p
       USING (counting, area_id, period, indicator_id, level, category)`,
  `CREATE TABLE ratios AS
     SELECT t.counting, t.area_id, t.period, i.id AS indicator_id, t.level, t.category,
       CASE WHEN t.kind <> 'reported' THEN t.kind WHEN b.kind IS NULL THEN 'not-collected'
            WHEN b.kind <> 'reported' THEN b.kind WHEN b.n = 0 THEN 'not-applicable' ELSE 'reported' END AS kind,
       CASE WHEN t.kind = 'reported' AND b.kind = 'reported' AND b.n <> 0 THEN i.multiplier * t.n / b.n END AS n,
       CASE WHEN t.kind = 'reported' THEN t.n END AS top,
       CASE WHEN t.kind = 'reported' AND b.kind = 'reported' THEN b.n END AS bottom
     FROM indicators i JOIN counted t ON t.indicator_id = i.top
     LEFT JOIN counted b ON b.indicator_id = i.bottom AND b.counting = t.counting AND b.area_id = t.area_id
       AND b.period = t.period AND b.level = t.level AND b.category = t.category
     WHERE i.is_ratio AND EXISTS (SELECT 1 FROM indicators x WHERE x.id = i.bottom)`,
  `CREATE TABLE figures AS
     SELECT * FROM counted
     UNION ALL
     SELECT r.counting, r.area_id, r.period, r.indicator_id, r.level, r.category, r.kind, r.n, r.top, r.bottom, 'ratio'
     FROM ratios r ANTI JOIN counted c USING (counting, area_id, period, indicator_id, level, category)`,
  `CREATE TABLE totals AS
     SELECT f.counting, f.period, f.indicator_id, f.level, f.category,
       CASE WHEN any_value(over_areas) = 'sum' THEN sum(f.n) ELSE any_value(i.multiplier) * sum(f.top) / nullif(sum(f.bottom), 0) END AS n,
       count(*) FILTER (f.kind = 'reported' OR f.kind = 'nil') AS covered, (SELECT count(*) FROM units) AS asked
     FROM figures f JOIN units USING (area_id) JOIN indicators i ON i.id = f.indicator_id
     WHERE (over_areas = 'sum' AND f.kind IN ('reported', 'nil'))
        OR (over_areas = 'ratio-of-sums' AND f.kind = 'reported' AND f.top IS NOT NULL AND f.bottom IS NOT NULL)
     GROUP BY ALL HAVING count(*) FILTER (f.kind = 'reported') > 0`,
];

const orNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);

async function readCells(db: DuckDBConnection): Promise<ReadonlyMap<string, OracleCell>> {
  const reader = await db.runAndReadAll(
    `SELECT concat_ws('|', indicator_id, counting, level, category, area_id, period), kind, n, top, bottom, origin FROM figures`,
  );
  return new Map(
    reader.getRows().map(([key, kind, n, top, bottom, origin]) => [
      String(key),
      {
        kind: String(kind),
        n: orNull(n),
        numerator: orNull(top),
        denominator: orNull(bottom),
        origin: String(origin),
      },
    ]),
  );
}

async function readSums(db: DuckDBConnection): Promise<ReadonlyMap<string, OracleSum>> {
  const reader = await db.runAndReadAll(
    `SELECT concat_ws('|', indicator_id, counting, level, category, period), n, covered, asked FROM totals`,
  );
  return new Map(
    reader.getRows().map(([key, n, covered, asked]) => [
      String(key),
      {
        kind: n === null ? 'not-applicable' : 'reported',
        n: orNull(n),
        covered: Number(covered),
        asked: Number(asked),
      },
    ]),
  );
}

async function readUnits(db: DuckDBConnection): Promise<readonly string[]> {
  const reader = await db.runAndReadAll('SELECT area_id FROM units ORDER BY area_id');
  return reader.getRows().map(([id]) => String(id));
}
