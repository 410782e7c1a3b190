import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { redraw } from '#boundaries/redraw.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import { reportingUnits } from '#views/other-boundaries.ts';
import { readDataset } from '../support/read-dataset.ts';

/** The 34 provinces by SQL over the raw files, sharing no code with src/: units in force on a day, joined by the crosswalk. */
const sums = `
  WITH old_unit AS (SELECT * FROM areas WHERE level = 'province' AND DATE '2024-09-30' BETWEEN since AND until),
       new_unit AS (SELECT * FROM areas WHERE level = 'province' AND DATE '2025-09-30' BETWEEN since AND until),
       went AS (SELECT o.area_id AS old_id, n.area_id AS new_id
                FROM links l JOIN old_unit o ON o.area_id = l.old_area_id JOIN new_unit n ON n.area_id = l.new_area_id),
       figures AS (SELECT w.new_id, f.period, f.indicator_id, f.school_level,
                          count(*) FILTER (missing IN ('', 'nil')) AS known,
                          sum(CASE WHEN missing = '' THEN CAST(value AS BIGINT) ELSE 0 END) AS n
                   FROM went w JOIN raw f ON f.area_id = w.old_id GROUP BY ALL),
       asked AS (SELECT new_id, count(*) AS members FROM went GROUP BY ALL)
  SELECT f.new_id, f.period, f.indicator_id, f.school_level, f.n::DOUBLE, f.known = a.members
  FROM figures f JOIN asked a USING (new_id)`;

interface Answer {
  readonly areaId: string;
  readonly period: string;
  readonly indicatorId: string;
  readonly level: string;
  readonly n: number;
  readonly isWhole: boolean;
}

async function ask(): Promise<readonly Answer[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  const csv = (file: string) =>
    `read_csv('data/viet-nam/${file}', all_varchar = true, header = true, nullstr = '\\N')`;
  try {
    await db.run(`CREATE TABLE raw AS SELECT * FROM ${csv('observations.csv')}`);
    await db.run(`CREATE TABLE links AS SELECT * FROM ${csv('crosswalk.csv')}`);
    await db.run(`CREATE TABLE areas AS SELECT *,
      CASE WHEN valid_from = '' THEN DATE '1900-01-01' ELSE CAST(valid_from AS DATE) END AS since,
      CASE WHEN valid_to = '' THEN DATE '2999-12-31' ELSE CAST(valid_to AS DATE) END AS until
      FROM ${csv('areas.csv')}`);
    const rows = (await db.runAndReadAll(sums)).getRows();
    return rows.map(([areaId, period, indicatorId, level, n, isWhole]) => ({
      areaId: String(areaId),
      period: String(period),
      indicatorId: String(indicatorId),
      level: String(level),
      n: Number(n),
      isWhole: Boolean(isWhole),
    }));
  } finally {
    db.closeSync();
    instance.closeSync();
  }
}

describe('the 34 provinces agree with SQL over the CSV files', () => {
  let dataset: Dataset;
  let answers: readonly Answer[];
  const at = (answer: Omit<Answer, 'n' | 'isWhole'>) => ({
    ...answer,
    category: '',
    counting: 'nso',
  });
  const numberAt = (answer: Omit<Answer, 'n' | 'isWhole'>) => {
    const { value } = evaluate(dataset, at(answer), { publishedOnly: true });
    return value.kind === 'reported' ? value.n : undefined;
  };

  beforeAll(async () => {
    const reported = await readDataset('viet-nam');
    dataset = redraw(reported, reportingUnits(reported), {
      boundarySet: '2025-07',
      level: 'province',
      mayEstimate: false,
    });
    answers = await ask();
  }, 30_000);

  it('asks of every unit, and the units are those of the law', () => {
    expect(new Set(answers.map(({ areaId }) => areaId)).size).toBe(34);
    expect(dataset.redrawn?.units).toHaveLength(34);
    expect(answers.length).toBeGreaterThan(8_000);
  });

  it('every count, and every count that cannot be made', () => {
    const isNone = (answer: Answer) =>
      evaluate(dataset, at(answer), { publishedOnly: true }).value.kind === 'nil';
    const wrong = answers.filter((answer) =>
      answer.isWhole
        ? numberAt(answer) !== answer.n && !(answer.n === 0 && isNone(answer))
        : numberAt(answer) !== undefined,
    );
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(answers.filter(({ isWhole }) => !isWhole).length).toBeGreaterThan(10);
  });

  it('every ratio of pupils to classes', () => {
    const key = ({ areaId, period, level }: Answer) => `${areaId}|${period}|${level}`;
    const classes = new Map(
      answers
        .filter(({ indicatorId, isWhole }) => indicatorId === 'classes' && isWhole)
        .map((answer) => [key(answer), answer.n]),
    );
    const pupils = answers.filter(
      (answer) => answer.indicatorId === 'pupils' && answer.isWhole && classes.has(key(answer)),
    );
    expect(pupils.length).toBeGreaterThan(1_000);
    for (const answer of pupils)
      expect(numberAt({ ...answer, indicatorId: 'pupils-per-class' })).toBe(
        answer.n / (classes.get(key(answer)) ?? 0),
      );
  });

  it('pupils of the new Lào Cai in 2021-2022, added by hand', () => {
    // observations.csv: 85,348 + 58,121 + 21,529 in Lào Cai, 88,345 + 59,239 + 21,153 in Yên Bái
    const pupils = {
      areaId: 'lao-cai-2025-07',
      period: '2021-2022',
      indicatorId: 'pupils',
      level: 'generalEducation',
    };
    expect(numberAt({ ...pupils, areaId: 'lao-cai' })).toBe(164_998);
    expect(numberAt({ ...pupils, areaId: 'yen-bai' })).toBe(168_737);
    expect(numberAt(pupils)).toBe(333_735);
  });
});
