import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nextLevel } from '#norms/next-level.ts';
import { cappedLevels, toClassSizeView } from '#views/norms/class-size-view.ts';
import { readNorms, readRecord } from '../norms/read-package-norms.ts';

// What the pages on rules show of the real packages, as last looked at by a person. To renew a file: look at why it
// changed, delete it and run this test with UPDATE_GOLDEN=1. A missing file is an error, and CI never writes one.

const mayWrite = process.env.UPDATE_GOLDEN === '1' && process.env.CI === undefined;

function expectGolden(name: string, lines: readonly string[]): void {
  const path = join('test/golden', `${name}.json`);
  const text = `${JSON.stringify(lines, null, 1)}\n`;
  if (!existsSync(path) && mayWrite) writeFileSync(path, text);
  expect(existsSync(path), `${path} is missing`).toBe(true);
  expect(lines).toEqual(JSON.parse(readFileSync(path, 'utf8')));
}

describe('recognition in lao-cai', () => {
  it('has the same levels and the same people missing', async () => {
    const { view } = await readNorms('lao-cai');
    const wider = [view.province, ...view.districts].map(
      ({ areaId, programmes }) =>
        `${areaId}: ${programmes
          .map(({ outcome, recognised, differs }) =>
            [
              outcome.attainedAt + 1,
              outcome.levels.map(({ attaining, all }) => `${attaining}/${all}`).join(' '),
              recognised ? `recognised ${recognised.levelAt + 1}` : '',
              differs ? 'differs' : '',
            ]
              .filter((part) => part !== '')
              .join(' '),
          )
          .join('; ')}`,
    );
    const communes = view.communes.map(({ area, hardship, outcomes }) => {
      const levels = outcomes.map(({ attained, levels: all }) => (attained ? all.indexOf(attained) + 1 : 0));
      const needs = outcomes.flatMap(
        ({ programme }) =>
          nextLevel(outcomes, programme.id)?.failed.map(({ test, threshold, missing }) => `${test.input} ${threshold}% lacks ${missing}`) ?? [],
      );
      return `${area.id}${hardship === 'yes' ? ' hardship' : ''}: ${levels.join(' ')}${needs.length > 0 ? `; ${needs.join(', ')}` : ''}`;
    });
    expectGolden('lao-cai.attainment', [...wider, ...communes]);
  });
});

describe.each(['lao-cai', 'viet-nam'])('class sizes of %s', (id) => {
  it('are the same', async () => {
    const { record, rootId } = await readRecord(id);
    const lines = cappedLevels(record).flatMap(({ level }) => {
      const view = toClassSizeView(record, level, rootId, false);
      return [view?.root, ...(view?.units ?? [])].flatMap((row) =>
        row
          ? `${level} ${row.areaId}: ${row.pupils}/${row.classes}, short ${row.short}${row.crowding ? `, over ${row.crowding.over} by ${row.crowding.pupilsAbove}, rooms ${row.crowding.roomsAtLeast}-${row.crowding.roomsAtMost}` : ''}`
          : [],
      );
    });
    expectGolden(`${id}.class-sizes`, lines);
  });
});
