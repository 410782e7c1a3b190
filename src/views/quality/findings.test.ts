import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from '#domain/package-context.ts';
import { tinyDataset, tinyPrinted } from '#indicators/tiny-dataset.ts';
import { chooseFindings, countByKind, toFindingKind } from './choose-findings.ts';
import { toGapFindings } from './gap-findings.ts';
import { toKnownFindings } from './known-findings.ts';
import { toSourceFindings } from './source-findings.ts';

const print = (id: string, printedValue: string, more: Partial<PublishedFigure> = {}) =>
  tinyPrinted(id, { printedText: printedValue, printedValue, sourceId: id, ...more });

describe('sources that print different figures', () => {
  const rows = [{ period: '2024-2025', value: 235731, noteId: 'why' }];

  it('are told with the print in use and the reason', () => {
    const published = [print('board', '235731'), print('paper', '235445')];
    const [finding, ...others] = toSourceFindings(tinyDataset({ rows, context: { published } }));
    expect(others).toEqual([]);
    expect(finding?.prints).toEqual([
      { publishedId: 'board', isUsed: true },
      { publishedId: 'paper', isUsed: false },
    ]);
    expect(finding?.used?.value).toBe(235731);
    expect(finding?.noteIds).toEqual(['why']);
    expect(finding?.remarks).toBe(1);
  });

  it('count every print that differs from the first', () => {
    const published = [print('x', '594'), print('y', '193'), print('z', '593')];
    const [finding] = toSourceFindings(tinyDataset({ rows, context: { published } }));
    expect(finding?.remarks).toBe(2);
    expect(finding?.prints.some(({ isUsed }) => isUsed)).toBe(false);
  });

  it('are silent where prints agree or are of different figures', () => {
    const published = [
      print('x', '594'),
      print('y', '594'),
      print('z', '193', { level: 'primary' }),
      print('n', '1', { indicatorId: '' }),
    ];
    expect(toSourceFindings(tinyDataset({ rows, context: { published } }))).toEqual([]);
  });
});

describe('years without a figure', () => {
  it('between two with one are told once for all units and levels that lack the same years', () => {
    const years = (area: string, level: '' | 'primary') => [
      { area, level, period: '2020-2021', value: 1 },
      { area, level, period: '2022-2023', value: 'not-collected' as const, noteId: 'why' },
      { area, level, period: '2023-2024', value: 3 },
    ];
    const rows = [
      ...years('a', ''),
      ...years('b', ''),
      ...years('a', 'primary'),
      ...years('b', 'primary'),
    ];
    const findings = toGapFindings(tinyDataset({ rows }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      areaIds: ['a', 'b'],
      periods: ['2021-2022', '2022-2023'],
      levels: ['', 'primary'],
      noteIds: ['why'],
      remarks: 0,
    });
    expect(findings[0]?.ref?.period).toBe('2022-2023');
  });

  it('before the first and after the last figure are no gap; nor is "nothing to count"', () => {
    const rows = [
      { period: '2019-2020', value: 'not-collected' as const },
      { period: '2020-2021', value: 1 },
      { period: '2021-2022', value: 'nil' as const },
      { period: '2022-2023', value: 3 },
      { period: '2023-2024', value: 'not-collected' as const },
    ];
    expect(toGapFindings(tinyDataset({ rows }))).toEqual([]);
  });
});

describe('what the package says itself', () => {
  const both = (text: string) => ({ vi: text, en: text });
  const dataset = tinyDataset({
    rows: [
      { area: 'a', period: '2024-2025', value: 'withheld', noteId: 'wrong' },
      { area: 'a', period: '2023-2024', value: 5, noteId: 'rounded' },
      { area: 'b', period: '2023-2024', value: 6, noteId: 'rounded' },
    ],
    context: {
      published: [print('p', '500', { areaId: 'a' })],
      notes: [
        { id: 'wrong', text: both('wrong') },
        { id: 'rounded', text: both('rounded') },
        { id: 'unused', text: both('unused') },
      ],
    },
  });

  it('names figures that are not used, with what the source prints', () => {
    const [withheld] = toKnownFindings(dataset).filter(({ kind }) => kind === 'withheld');
    expect(withheld).toMatchObject({ publishedId: 'p', noteId: 'wrong', areaIds: ['a'] });
  });

  it('tells a note once with the rows that carry it, and no note twice', () => {
    const notes = toKnownFindings(dataset).filter(({ kind }) => kind === 'note');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ noteId: 'rounded', cells: 2, areaIds: ['a', 'b'] });
  });

  it('is found by kind, unit and indicator; what concerns everything always is', () => {
    const findings = toKnownFindings(dataset);
    const all = { kind: '' as const, areaIds: [], indicatorId: '' };
    expect(chooseFindings(findings, all)).toEqual(findings);
    expect(chooseFindings(findings, { ...all, kind: 'note' })).toHaveLength(1);
    expect(chooseFindings(findings, { ...all, areaIds: ['b'] })).toHaveLength(1);
    expect(chooseFindings(findings, { ...all, areaIds: ['c'] })).toEqual([]);
    expect(chooseFindings(findings, { ...all, indicatorId: 'classes' })).toEqual([]);
    const general = findings.map((finding) => ({ ...finding, areaIds: [], indicatorIds: [] }));
    expect(
      chooseFindings(general, { ...all, areaIds: ['c'], indicatorId: 'classes' }),
    ).toHaveLength(2);
    expect(
      countByKind(findings)
        .filter(({ findings: count }) => count > 0)
        .map(({ kind }) => kind),
    ).toEqual(['withheld', 'note']);
  });

  it('reads a kind from a link', () => {
    expect(toFindingKind('jump')).toBe('jump');
    expect(toFindingKind('nothing-like-it')).toBe('');
  });
});
