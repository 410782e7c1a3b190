import { describe, expect, it } from 'vitest';
import { readPackage } from './read-package.ts';
import type { Edit } from './tiny-package.ts';
import { append, memorySource, swap, tinyFiles } from './tiny-package.ts';

async function told(edits: Readonly<Record<string, Edit>>) {
  const { problems, cube } = await readPackage(memorySource(tinyFiles(edits)));
  if (!cube) throw new Error(`not read: ${JSON.stringify(problems)}`);
  return problems.map(({ severity, rule }) => `${severity} ${rule}`);
}

const observations = (edit: Edit) => told({ 'observations.csv': edit });
const source = 'so-2024,';

/** Several edits of one file, one after the other. */
const both =
  (...edits: readonly ((text: string) => ReturnType<Edit>)[]): Edit =>
  (text) =>
    edits.reduce<string>((done, edit) => String(edit(done)), text);

describe('checks are quiet on sound data', () => {
  it.each<[string, Edit]>([
    ['a ratio rounded to whole percent', swap(',62.5,30,48', ',63,30,48')],
    ['a ratio rounded down at a tie', swap(',62.5,30,48', ',62,30,48')],
    ['a ratio in words', swap(',62.5,30,48,final,,,', ',60,30,48,final,,about,')],
    ['a level in hundreds', swap('primary,,,400,,,final,,,,', 'primary,,,440,,,final,,,100,')],
    [
      'a level that is nil',
      both(
        swap('continuing,,,30,,,final,', 'continuing,,,,,,final,nil'),
        swap('primary,,,400', 'primary,,,430'),
      ),
    ],
    [
      'a level that is missing',
      swap('continuing,,,30,,,final,', 'continuing,,,,,,final,not-collected'),
    ],
    ['a field that is not given', swap('learningField,other,5,', 'learningField,other,,')],
    ['shares of classrooms in whole percent', both(swap(',70.9,', ',71,'), swap(',28.1,', ',29,'))],
    ['one share of classrooms alone', swap(',28.1,,,final,', ',,,,final,not-collected')],
    [
      'an old unit in its last school year',
      append(`huyen-c,2024-2025,schools,press,,,,19,,,final,,,,,${source}`),
    ],
    [
      'an old unit in the calendar year of its end',
      append(`huyen-c,2025,schools,press,,,,19,,,final,,,,,${source}`),
    ],
    [
      'a new unit in the school year that reaches its beginning',
      swap('120,,,derived', '120,,,final'),
    ],
    [
      'recomputed figures of a new unit',
      swap('tinh-moi-2025-07,2024-2025', 'tinh-moi-2025-07,2020-2021'),
    ],
    ['a reference date known to the month', swap(',2024-09-30,', ',2024-09,')],
    [
      'a small district that doubles',
      append(
        `huyen-b,2023-2024,classes,department,,,,12,,,final,,,,,${source}\nhuyen-b,2024-2025,classes,department,,,,25,,,final,,,,,${source}`,
      ),
    ],
    ['an enrolment rate of 100', swap(',98.5,', ',100,')],
  ])('%s', async (_, edit) => {
    // Where a cell is emptied without a reason the row itself is at fault, so the reason is given here.
    const whole = both(edit, (text) =>
      text.replace('other,,,,final,,', 'other,,,,final,not-collected,'),
    );
    expect(await observations(whole)).toEqual([]);
  });

  it('a jump that an event explains', async () => {
    const jump = swap(',980,', ',700,');
    expect(await observations(jump)).toEqual(['note yearly-jump']);
    const event = append('cut,2024-08-01,definition,,pupils,,Cách đếm mới,New count,,');
    expect(await told({ 'observations.csv': jump, 'events.csv': event })).toEqual([]);
  });

  it('a gap that says why', async () => {
    const gap = swap(
      'pupils,department,,,,980,,,final,',
      'pupils,department,,,,,,,final,not-collected',
    );
    expect(await observations(gap)).toEqual([]);
  });

  it('two prints that agree as far as the coarser goes', async () => {
    const print =
      'p-rate-2,tinh-a,2024-2025,national-standard-school-rate,,63%,63,%,30,48,0,bao-2024,,,';
    expect(await told({ 'published.csv': append(print) })).toEqual([]);
  });

  it('a split of published totals that do not add up themselves', async () => {
    const row = (area: string, level: string, n: number) =>
      `${area},2024-2025,pupils,illustrative-department,${level},,,${n},,,illustrative,,,,,${source}`;
    const levels = [
      ['preschool', 200],
      ['primary', 400],
      ['lowerSecondary', 250],
      ['upperSecondary', 120],
      ['continuing', 30],
    ] as const;
    const rows = levels.flatMap(([level, n]) => [
      row('huyen-b', level, n - 10),
      row('huyen-c', level, 10),
    ]);
    const totals = both(swap(',600,', ',960,'), swap(',400,', ',50,'));
    const found = await told({
      'observations.csv': both(
        swap('pupils,department,,,,1000', 'pupils,department,,,,1010'),
        swap('48,480,1000', '48,,'),
      ),
      'observations-illustrative.csv': both(
        totals,
        swap(
          'pupils-female,illustrative-department,,,,200',
          'pupils-female,illustrative-department,,,,50',
        ),
        swap(',280,', ',430,'),
        append(rows.join('\n')),
      ),
    });
    // The published gap is told once; the eleven rows of the split repeat it and are not told.
    expect(found).toEqual(['warning levels-total']);
  });
});

describe('checks', () => {
  it('hold made-up figures to a higher standard than published ones', async () => {
    const split = 'observations-illustrative.csv';
    expect(await told({ [split]: swap(',600,', ',599,') })).toEqual(['error units-total']);
    const district = (area: string, n: number) =>
      `${area},2024-2025,classes,department,,,,${n},,,final,,,,,${source}`;
    const districts = append(`${district('huyen-b', 25)}\n${district('huyen-c', 14)}`);
    expect(await observations(districts)).toEqual(['warning units-total']);
  });

  it('let a published figure of one unit stand in for its made-up one', async () => {
    const printed = append(`huyen-b,2024-2025,pupils,department,,,,700,,,final,,,,,${source}`);
    const rest = both(
      swap(
        'huyen-b,2024-2025,pupils,illustrative-department,,,,600,,,illustrative,,,,2024-09-30,so-2024,\n',
        '',
      ),
      swap(',400,', ',300,'),
    );
    expect(
      await told({ 'observations.csv': printed, 'observations-illustrative.csv': rest }),
    ).toEqual([]);
    const short = both(rest, swap(',300,', ',299,'));
    expect(
      await told({ 'observations.csv': printed, 'observations-illustrative.csv': short }),
    ).toEqual(['error units-total']);
  });

  it('see parts that exceed a total even when one part is missing', async () => {
    const edit = both(
      swap('primary,,,400', 'primary,,,1400'),
      swap('continuing,,,30,,,final,', 'continuing,,,,,,final,not-collected'),
    );
    expect(await observations(edit)).toEqual(['warning levels-total']);
  });

  it('read a printed ratio against figures printed beside it', async () => {
    const row = (id: string, indicator: string, n: string, decimals: number) =>
      `${id},tinh-a,2023-2024,${indicator},,${n},${n},,,,${decimals},bao-2024,,,`;
    const beside = [
      row('a', 'national-standard-school-rate', '72.2', 1),
      row('b', 'national-standard-schools', '586', 0),
      row('c', 'schools', '594', 0),
    ];
    expect(await told({ 'published.csv': append(beside.join('\n')) })).toEqual([
      'warning published-ratio',
    ]);
    const sound = [beside[0], row('b', 'national-standard-schools', '429', 0), beside[2]];
    expect(await told({ 'published.csv': append(sound.join('\n')) })).toEqual([]);
    // Without a numerator nothing is known that could disagree.
    expect(await told({ 'published.csv': append(String(beside[0])) })).toEqual([]);
  });

  it('count what is wrong in any number of rows once for each row', async () => {
    const edit: Edit = (text) => text.replaceAll(',2024-09-30,', ',2020-09-30,');
    const found = await observations(edit);
    expect(new Set(found)).toEqual(new Set(['warning reference-date']));
    expect(found.length).toBeGreaterThan(10);
  });
});
