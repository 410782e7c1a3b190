import type { Area } from '#domain/area.ts';
import type {
  CertificateRow,
  ClassSizeRow,
  Decision,
  HardshipRow,
  InputRow,
  Norms,
  RowOrigin,
  UpgradeRow,
} from '#norms/norms.ts';
import type { Rules } from '#norms/rules.ts';
import { parsePeriod } from '#domain/period.ts';
import type { CheckedTable } from './check-table.ts';
import { flagColumn, localizedColumn, numberColumn, textColumn } from './columns.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import type { RawRow } from './read-csv.ts';
import type { Tables } from './read-context.ts';

/** Everything that the rules of a package are applied to. Rows that no rule could use are put on the list of problems. */
export function readNorms(
  rules: Rules,
  tables: Tables,
  areas: readonly Area[],
  problems: Problem[],
): Norms {
  const read = <T>(name: string, reader: (table: CheckedTable) => readonly T[]): readonly T[] => {
    const table = tables.get(name);
    return table ? reader(table) : [];
  };
  return {
    rules,
    inputs: read('attainment-inputs', (table) => readInputs(table, rules, areas, problems)),
    hardship: read('hardship', readHardship),
    decisions: read('decisions', readDecisions),
    classSizes: read('class-sizes', (table) => readClassSizes(table, rules, problems)),
    certificates: read('certificates', readCertificates),
    upgrades: read('teacher-upgrades', readUpgrades),
  };
}

function originColumn(table: CheckedTable): (row: RawRow) => RowOrigin {
  const status = textColumn(table, 'status', 'final');
  const [sourceId, noteId] = [textColumn(table, 'source_id'), textColumn(table, 'note_id')];
  return (row) => ({
    isIllustrative: status(row) === 'illustrative',
    sourceId: sourceId(row),
    noteId: noteId(row),
    line: row.line,
  });
}

function readInputs(
  table: CheckedTable,
  rules: Rules,
  areas: readonly Area[],
  problems: Problem[],
): InputRow[] {
  const text = (name: string) => textColumn(table, name);
  const [areaId, date] = [text('area_id'), text('reference_date')];
  const [input, ageBand] = [text('input_id'), text('age_band')];
  const [numerator, denominator] = [
    numberColumn(table, 'numerator'),
    numberColumn(table, 'denominator'),
  ];
  const origin = originColumn(table);
  const known = new Set(rules.inputs.map(({ id }) => id));
  const byId = new Map(areas.map((area) => [area.id, area]));
  return table.rows.map((row) => {
    const at = (column: string, value: string) => ({
      file: table.file,
      line: row.line,
      column,
      value,
    });
    if (!known.has(input(row)))
      problems.push(problem('error', 'foreign-key', at('input_id', input(row)), { list: 'rules' }));
    const [n, d] = [numerator(row) ?? 0, denominator(row) ?? 0];
    if (n > d)
      problems.push(
        problem('warning', 'numerator-over-denominator', at('numerator', String(n)), {
          numerator: n,
          denominator: d,
        }),
      );
    const area = byId.get(areaId(row));
    const period = date(row);
    if (area && area.validFrom > period)
      problems.push(
        problem('warning', 'area-not-in-force', at('area_id', area.id), {
          period,
          date: area.validFrom,
        }),
      );
    if (area && area.validTo !== '' && area.validTo < period)
      problems.push(
        problem('error', 'area-abolished', at('area_id', area.id), { period, date: area.validTo }),
      );
    return {
      ...origin(row),
      areaId: areaId(row),
      date: period,
      input: input(row),
      ageBand: ageBand(row),
      numerator: n,
      denominator: d,
    };
  });
}

function readHardship(table: CheckedTable): HardshipRow[] {
  const text = (name: string) => textColumn(table, name);
  const [areaId, validFrom, validTo] = [text('area_id'), text('valid_from'), text('valid_to')];
  const isHardship = flagColumn(table, 'hardship', false);
  const origin = originColumn(table);
  return table.rows.map((row) => ({
    ...origin(row),
    areaId: areaId(row),
    validFrom: validFrom(row),
    validTo: validTo(row),
    isHardship: isHardship(row),
  }));
}

function readDecisions(table: CheckedTable): Decision[] {
  const text = (name: string) => textColumn(table, name);
  const [sourceId, number, date] = [text('source_id'), text('number'), text('date')];
  const authority = localizedColumn(table, 'authority');
  return table.rows.map((row) => ({
    sourceId: sourceId(row),
    number: number(row),
    date: date(row),
    authority: authority(row),
  }));
}

function readClassSizes(table: CheckedTable, rules: Rules, problems: Problem[]): ClassSizeRow[] {
  const text = (name: string) => textColumn(table, name);
  const [areaId, period, kind] = [text('area_id'), text('period'), text('kind')];
  const [size, classes] = [numberColumn(table, 'size'), numberColumn(table, 'classes')];
  const origin = originColumn(table);
  const known = new Set(rules.classSize.flatMap(({ caps }) => caps.map((cap) => cap.kind)));
  return table.rows.map((row) => {
    const at = (column: string, value: string) => ({
      file: table.file,
      line: row.line,
      column,
      value,
    });
    if (!known.has(kind(row)))
      problems.push(problem('error', 'foreign-key', at('kind', kind(row)), { list: 'rules' }));
    if (!parsePeriod(period(row)))
      problems.push(problem('error', 'period-format', at('period', period(row)), {}));
    return {
      ...origin(row),
      areaId: areaId(row),
      period: period(row),
      kind: kind(row),
      size: size(row) ?? 0,
      classes: classes(row) ?? 0,
    };
  });
}

function readCertificates(table: CheckedTable): CertificateRow[] {
  const text = (name: string) => textColumn(table, name);
  const [school, areaId, grantedOn] = [text('school'), text('area_id'), text('granted_on')];
  const level = numberColumn(table, 'level');
  const origin = originColumn(table);
  return table.rows.map((row) => ({
    ...origin(row),
    school: school(row),
    areaId: areaId(row),
    level: level(row) ?? 1,
    grantedOn: grantedOn(row),
  }));
}

function readUpgrades(table: CheckedTable): UpgradeRow[] {
  const text = (name: string) => textColumn(table, name);
  const [areaId, level, date] = [text('area_id'), text('school_level'), text('reference_date')];
  const [numerator, denominator] = [
    numberColumn(table, 'upgraded'),
    numberColumn(table, 'required'),
  ];
  const origin = originColumn(table);
  return table.rows.map((row) => ({
    ...origin(row),
    areaId: areaId(row),
    level: level(row),
    date: date(row),
    numerator: numerator(row) ?? 0,
    denominator: denominator(row) ?? 0,
  }));
}
