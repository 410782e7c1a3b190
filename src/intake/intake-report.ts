import { columnLetters } from '#lib/column-letters.ts';
import { cellAddress } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import { compareFigures } from './compare/compare-figures.ts';
import type { Comparison } from './compare/comparison.ts';
import { tellingComparison } from './compare/most-telling.ts';
import type { ReportComparison } from './compare/report-comparison.ts';
import {
  reportCells,
  reportComparison,
  reportCounts,
  reportMoves,
} from './compare/report-comparison.ts';
import type { IntakeCell } from './intake-cell.ts';
import type { IntakeProblem } from './intake-problem.ts';
import { jsonPieces, Listed } from './json-pieces.ts';
import type { KeyParts } from './mapping.ts';
import { sheetOf, tableNumber } from './table-name.ts';
import type { Intake, IntakeTarget, Verdict } from './take-in.ts';
import { mayBeAccepted } from './take-in.ts';
import { toldProblem } from './told-problem.ts';

/** Version of the document; docs/import-report.schema.json describes it. */
export const reportFormat = 'siso-import-report/1';

/** What was found in a file, as one JSON document: the same from the browser and from the command line. */
export interface IntakeReport {
  readonly format: typeof reportFormat;
  readonly file: {
    readonly name: string;
    readonly bytes: number;
    readonly format: OpenedFile['format'];
    readonly encoding: string;
    readonly delimiter: string;
  };
  readonly package: string;
  readonly series: string;
  readonly verdict: Verdict;
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly values: number;
  };
  readonly tables: readonly ReportTable[];
  /** Tables that can be chosen from: those of the file, read or left out. */
  readonly offered: Intake['offered'];
  readonly problems: readonly ReportProblem[];
  readonly values: readonly ReportValue[];
  /** The file beside the last published snapshot. */
  readonly comparison: ReportComparison;
}

/** How one sheet was read. */
export interface ReportTable {
  readonly sheet: string;
  /** Number of the table in its sheet, from 1. */
  readonly table: number;
  /** Rows as seen, from 1. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly role: string;
    /** What the header of a column of figures says of them. */
    readonly key: KeyParts;
  }[];
  readonly constants: Readonly<Record<string, string>>;
}

/** One problem at its place, with its facts and its sentences. */
export interface ReportProblem {
  readonly severity: IntakeProblem['severity'];
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string;
  /** Row as seen; 0 when no row is meant. */
  readonly row: number;
  /** Letters; '' when no column is meant. */
  readonly column: string;
  readonly value: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly fix: string;
  readonly vi: { readonly what: string; readonly cure: string };
  readonly en: { readonly what: string; readonly cure: string };
  /** How often the rule met this column, this place included. */
  readonly count: number;
  /** A reason is enough to settle it. */
  readonly acceptable: boolean;
  /** Why it stays as it is; '' when nobody said so. */
  readonly reason: string;
}

/** One figure as it would be loaded; `value` is null when `missing` says why. */
export interface ReportValue {
  readonly area: string;
  readonly period: string;
  readonly indicator: string;
  readonly level: string;
  readonly category: string;
  /** Way of counting that receives the figure. */
  readonly series: string;
  readonly value: number | null;
  readonly missing: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly sheet: string;
  readonly cell: string;
}

/** A report without its figures, and with the most telling cells of its comparison: there may be a million of both. */
export type ReportHead = Omit<IntakeReport, 'values'>;

/** Writes the report of an intake. */
export function toReport(
  opened: OpenedFile,
  bytes: number,
  target: IntakeTarget,
  intake: Intake,
  comparison: Comparison = compareFigures(target, intake.figures),
): IntakeReport {
  return {
    ...toReportTop(opened, bytes, target, intake),
    values: Array.from(intake.figures.each(), (cell) => toReportValue(cell, target)),
    comparison: reportComparison(target, comparison),
  };
}

/** Writes the report of an intake for the page. */
export function toReportHead(
  opened: OpenedFile,
  bytes: number,
  target: IntakeTarget,
  intake: Intake,
  comparison: Comparison = compareFigures(target, intake.figures),
): ReportHead {
  return {
    ...toReportTop(opened, bytes, target, intake),
    comparison: tellingComparison(target, comparison),
  };
}

/**
 * The report as JSON text, piece by piece: what `JSON.stringify(toReport(…), null, 1)` gives, without holding a million
 * figures as objects.
 */
export function reportPieces(
  opened: OpenedFile,
  bytes: number,
  target: IntakeTarget,
  intake: Intake,
  comparison: Comparison,
): Iterable<string> {
  const { figures } = intake;
  return jsonPieces({
    ...toReportTop(opened, bytes, target, intake),
    values: new Listed(figures.each(), (cell) => toReportValue(cell, target)),
    comparison: {
      ...reportCounts(target, comparison),
      cells: new Listed(reportCells(target, comparison), (cell) => cell),
      ...reportMoves(target, comparison),
    },
  });
}

/** What stands before the figures. */
function toReportTop(
  opened: OpenedFile,
  bytes: number,
  target: IntakeTarget,
  intake: Intake,
): Omit<IntakeReport, 'values' | 'comparison'> {
  const countOf = (severity: IntakeProblem['severity']) =>
    intake.problems.filter((found) => found.severity === severity).length;
  const tallies = new Map<string, number>();
  for (const { first, count } of intake.tallies)
    tallies.set(tallyName(first), (tallies.get(tallyName(first)) ?? 0) + count);
  return {
    format: reportFormat,
    file: {
      name: opened.name,
      bytes,
      format: opened.format,
      encoding: opened.encoding,
      delimiter: opened.delimiter,
    },
    package: target.context.meta.id,
    series: target.seriesId,
    verdict: intake.verdict,
    counts: {
      errors: countOf('error'),
      warnings: countOf('warning'),
      notes: countOf('note'),
      values: intake.figures.length,
    },
    tables: intake.mappings.map((mapping) => ({
      sheet: sheetOf(mapping.sheet),
      table: tableNumber(mapping.sheet),
      firstRow: mapping.firstRow,
      lastRow: mapping.lastRow,
      columns: mapping.roles.map((role, column) => ({
        column: columnLetters(column),
        header: mapping.headers[column] ?? '',
        role: role.kind === 'measure' ? `measure:${Object.values(role.key).join('|')}` : role.kind,
        key: role.kind === 'measure' ? { ...role.key } : {},
      })),
      constants: { ...mapping.constants },
    })),
    offered: intake.offered,
    problems: intake.problems.map((found) => ({
      severity: found.severity,
      rule: found.rule,
      sheet: found.sheet,
      cell: found.cell,
      row: found.row,
      column: found.column < 0 ? '' : columnLetters(found.column),
      value: found.value,
      facts: { ...(found.params as Readonly<Record<string, string | number>>) },
      fix: found.fix ?? '',
      vi: toldProblem(found, target, 'vi'),
      en: toldProblem(found, target, 'en'),
      count: tallies.get(tallyName(found)) ?? 1,
      acceptable: mayBeAccepted(found),
      reason: found.reason ?? '',
    })),
  };
}

/** One figure as the report writes it. */
function toReportValue(cell: IntakeCell, { seriesId }: IntakeTarget): ReportValue {
  return {
    area: cell.areaId,
    period: cell.period,
    indicator: cell.indicatorId,
    level: cell.level,
    category: cell.category,
    series: cell.seriesId === '' ? seriesId : cell.seriesId,
    value: cell.value.kind === 'reported' ? cell.value.n : null,
    missing: cell.value.kind === 'reported' ? '' : cell.value.kind,
    numerator: cell.numerator ?? null,
    denominator: cell.denominator ?? null,
    sheet: cell.sheet,
    cell: cellAddress(cell.row, cell.column),
  };
}

const tallyName = ({ rule, sheet, column }: IntakeProblem): string =>
  JSON.stringify([rule, sheet, column]);
