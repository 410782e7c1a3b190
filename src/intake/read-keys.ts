import type { Area } from '#domain/area.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { Cell, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { CellPlace } from './intake-problem.ts';
import { intakeProblem } from './intake-problem.ts';
import type { PlainRole, Preset, TableMapping } from './mapping.ts';
import { commonLevel } from './common-level.ts';
import { finestColumn } from './finest-column.ts';
import { hasSchoolYears } from './has-school-years.ts';
import { ParentColumns } from './parent-columns.ts';
import { isPlan } from './plan-status.ts';
import type { ProblemSink } from './problem-list.ts';
import type { PeriodMode, Vocabulary } from './vocabulary.ts';
import { foldText } from '#lib/fold.ts';

/** Reads the parts of the key that stand in columns of their own. */
export class KeyReader {
  readonly #columns = new Map<PlainRole, number>();
  readonly #vocabulary: Vocabulary;
  readonly #mapping: TableMapping;
  readonly #preset: Preset;
  readonly #problems: ProblemSink;
  readonly #places: ReadonlyMap<string, string>;
  readonly #leftOut: ReadonlySet<string>;
  readonly #known: TableMapping['roles'];
  readonly #parents: ParentColumns;
  #levelHint: Area['level'] | undefined;
  #hasSchoolYears = false;
  #hasLevels = false;

  constructor(
    mapping: TableMapping,
    vocabulary: Vocabulary,
    preset: Preset,
    problems: ProblemSink,
  ) {
    this.#vocabulary = vocabulary;
    this.#mapping = mapping;
    this.#preset = preset;
    this.#problems = problems;
    this.#places = new Map(preset.places);
    this.#leftOut = new Set(preset.leftOut);
    this.#known = mapping.roles;
    this.#parents = new ParentColumns(mapping, vocabulary, problems, (text) =>
      this.isLeftOut(text),
    );
    mapping.roles.forEach((role, column) => {
      if (
        role.kind !== 'measure' &&
        role.kind !== 'unknown' &&
        role.kind !== 'unknown-text' &&
        role.kind !== 'personal' &&
        !this.#columns.has(role.kind)
      )
        this.#columns.set(role.kind, column);
    });
  }

  /** Column of a role; -1 when there is none. */
  column(role: PlainRole): number {
    return this.#columns.get(role) ?? -1;
  }

  cell(row: SheetRow, role: PlainRole): Cell {
    return row.cells[this.column(role)] ?? '';
  }

  text(row: SheetRow, role: PlainRole): string {
    return cellText(this.cell(row, role)).trim();
  }

  #place(row: SheetRow, role: PlainRole): CellPlace {
    return { sheet: this.#mapping.sheet, row: row.number, column: this.column(role) };
  }

  /**
   * Looks through all rows first: in a table of districts "Bắc Hà" is the district, beside "2023-2024" "2011-12" is a school year.
   * @param timesOf how many rows of the table each row stands for; 0 for one that only shows what else there is
   */
  learn(rows: readonly SheetRow[], timesOf: (at: number) => number = () => 1): void {
    for (const role of ['area-name', 'area-code'] as const) {
      const finest = finestColumn(this.#known, role, rows);
      if (finest !== undefined) this.#columns.set(role, finest);
    }
    if (this.#parents.learn(this.column('area-name'), this.column('area-code')))
      this.#columns.delete('area-code');
    this.#hasLevels =
      this.column('level') >= 0 && rows.some((row) => this.text(row, 'level') !== '');
    const periods = rows.map((row) => this.text(row, 'period'));
    const { [this.column('period')]: header = '' } = this.#mapping.headers;
    this.#hasSchoolYears = hasSchoolYears(header, periods, this.#vocabulary);
    this.#levelHint = commonLevel(
      rows,
      (row) =>
        this.#vocabulary.place({
          code: this.text(row, 'area-code'),
          name: this.text(row, 'area-name'),
          period: '',
          levelHint: undefined,
        }),
      timesOf,
    );
  }

  /** Whether a person said that rows with this text are to be left out. */
  isLeftOut(text: string): boolean {
    return this.#leftOut.size > 0 && this.#leftOut.has(foldText(text));
  }

  hasAreaColumn(): boolean {
    return this.column('area-code') >= 0 || this.column('area-name') >= 0;
  }

  isTotalRow(row: SheetRow): boolean {
    const name = this.text(row, 'area-name');
    if (name !== '') return this.#vocabulary.isTotal(name);
    const ordinal = this.text(row, 'ordinal');
    return ordinal !== '' && this.#vocabulary.isTotal(ordinal);
  }

  /**
   * Looks a unit up; in a table of districts "Bắc Hà" is the district and not the township in it. A name that a
   * province bears too stays a question: "Lào Cai" alone is nobody's guess.
   */
  #find(code: string, name: string, period: string, parentHint: string | undefined) {
    const query = { code, name, period, ...(parentHint === undefined ? {} : { parentHint }) };
    const found = this.#vocabulary.place({ ...query, levelHint: undefined });
    if (found.kind !== 'ambiguous' || this.#levelHint === undefined) return found;
    if (found.candidates.some(({ level }) => level === 'province')) return found;
    return this.#vocabulary.place({ ...query, levelHint: this.#levelHint });
  }

  /** Unit of a row; undefined (with a problem) when it is not known for certain. */
  area(row: SheetRow, period: string): string | undefined {
    const name = this.text(row, 'area-name');
    const written = this.text(row, 'area-code');
    const code = /^0+$/.test(written) && name !== '' ? '' : written; // 00 is the whole country in the statistics office's lists
    const above = this.#parents.read(row, period, code !== '' || name !== '');
    if (above.kind === 'outside') return undefined;
    if (above.kind === 'itself') return above.area.id;
    if (code === '' && name === '') {
      if (this.hasAreaColumn() && this.#mapping.constants.areaId === undefined) {
        const at = Math.max(this.column('area-name'), this.column('area-code'));
        const place = { ...this.#place(row, 'area-name'), column: at };
        this.#problems.add(intakeProblem('error', 'area-missing', place, '', {}));
      }
      return this.#mapping.constants.areaId;
    }
    if (/[?\uFFFD]/u.test(name)) {
      const place = this.#place(row, 'area-name');
      this.#problems.add(intakeProblem('error', 'area-unknown', place, name, { nearest: '' }));
      return undefined;
    }
    const answer =
      this.#places.size === 0 ? undefined : this.#places.get(foldText(name === '' ? code : name));
    if (answer !== undefined) return answer;
    if (this.isLeftOut(name === '' ? code : name)) return undefined;
    const role: PlainRole = name === '' ? 'area-code' : 'area-name';
    const place = this.#place(row, role);
    const shown = name === '' ? code : name;
    const within = above.kind === 'within' ? above.area : undefined;
    const found = this.#find(code, name, period, within?.id);
    switch (found.kind) {
      case 'found':
        if (within && !this.#parents.lies(found.area, within)) {
          const facts = { byCode: within.name.vi, byName: found.area.name.vi };
          this.#problems.add(intakeProblem('error', 'area-code-name-clash', place, shown, facts));
          return undefined;
        }
        if (found.readAs === 'zero-restored') {
          const at = { ...place, column: this.column('area-code') };
          const facts = { area: found.area.name.vi, code: found.area.officialCode };
          this.#problems.add(intakeProblem('warning', 'zero-lost', at, code, facts));
        } else if (found.readAs !== '') {
          const facts = { area: found.area.name.vi, why: found.readAs };
          this.#problems.add(intakeProblem('note', 'area-read-as', place, shown, facts));
        }
        return found.area.id;
      case 'ambiguous': {
        const candidates = found.candidates.map((area) => area.name.vi).join('; ');
        this.#problems.add(intakeProblem('error', 'area-ambiguous', place, shown, { candidates }));
        return undefined;
      }
      case 'clash': {
        const at = { ...place, column: this.column('area-code') };
        const facts = { byCode: found.byCode, byName: found.byName };
        this.#problems.add(intakeProblem('error', 'area-code-name-clash', at, code, facts));
        return undefined;
      }
      case 'not-in-force': {
        const { area } = found;
        const facts = { area: area.name.vi, from: area.validFrom, to: area.validTo };
        const at = code === '' ? place : { ...place, column: this.column('area-code') };
        this.#problems.add(intakeProblem('error', 'area-not-in-force', at, shown, facts));
        return undefined;
      }
      case 'unknown': {
        const [nearest] = found.nearest;
        const names = found.nearest.map((area) => area.name.vi).join('; ');
        const fix = nearest?.name.vi;
        this.#problems.add(
          intakeProblem('error', 'area-unknown', place, shown, { nearest: names }, fix),
        );
        return undefined;
      }
    }
  }

  /** Period of a row: its own column, else undefined; '' when there is a column but it cannot be read. */
  period(row: SheetRow): string | undefined {
    if (this.column('period') < 0) return undefined;
    const cell = this.cell(row, 'period');
    const place = this.#place(row, 'period');
    const text = cellText(cell).trim();
    if (typeof cell !== 'string' && cell.kind === 'date')
      return this.#refusePeriod(place, text, 'spreadsheet-date', '');
    const read = this.#vocabulary.period(text, this.#periodMode());
    if (!read.ok) return this.#refusePeriod(place, text, read.reason, read.suggestion);
    // Among school years a day or a month is what a spreadsheet made of "2010-11".
    const isStray = this.#hasSchoolYears && (read.kind === 'day' || read.kind === 'month');
    return isStray ? this.#refusePeriod(place, text, 'spreadsheet-date', '') : read.key;
  }

  #refusePeriod(place: CellPlace, text: string, reason: string, suggestion: string): '' {
    const facts = { reason, suggestion };
    this.#problems.add(intakeProblem('error', 'period-not-read', place, text, facts, suggestion));
    return '';
  }

  #periodMode(): PeriodMode {
    return { singleYear: this.#preset.singleYear, schoolYearsOnly: this.#hasSchoolYears };
  }

  /** Tells that a single year is no school year; the same for every figure of the row. */
  askSingleYear(row: SheetRow, text: string): void {
    this.#problems.add(intakeProblem('error', 'single-year', this.#place(row, 'period'), text, {}));
  }

  /** School level of a row; undefined when no column tells, null (with a problem) when it cannot be read. */
  level(row: SheetRow): SchoolLevel | null | undefined {
    if (this.column('level') < 0) return undefined;
    const text = this.text(row, 'level');
    if (text === '' && this.#hasLevels && !this.#isOwnFormat())
      this.#problems.add(
        intakeProblem('warning', 'key-blank', this.#place(row, 'level'), '', { part: 'level' }),
      );
    if (text === '' || this.#vocabulary.isTotal(text)) return '';
    const level = this.#vocabulary.level(text);
    if (level !== undefined) return level;
    if (this.isLeftOut(text)) return null;
    this.#problems.add(
      intakeProblem('error', 'level-unknown', this.#place(row, 'level'), text, {}),
    );
    return null;
  }

  /** Tables in the format of data packages write nothing for "all". */
  #isOwnFormat(): boolean {
    return /^(?:school_?level|level)$/iu.test(this.#mapping.headers[this.column('level')] ?? '');
  }

  /** Whether a row holds what was counted; a plan or an estimate is told. */
  isActual(row: SheetRow): boolean {
    const text = this.text(row, 'status');
    if (!isPlan(text)) return true;
    this.#problems.add(
      intakeProblem('error', 'status-not-actual', this.#place(row, 'status'), text, {}),
    );
    return false;
  }

  /** Other breakdown of a row; null (with a problem) when it cannot be read. */
  category(row: SheetRow): string | null | undefined {
    const roles: readonly PlainRole[] = ['ownership', 'sex', 'category'];
    const filled = roles.filter((candidate) => {
      const text = this.text(row, candidate);
      return text !== '' && !this.#vocabulary.isTotal(text);
    });
    const role = filled[0] ?? roles.find((candidate) => this.column(candidate) >= 0);
    const ofLevel = this.#vocabulary.levelCategory?.(this.text(row, 'level'));
    if (role === undefined) return ofLevel;
    if (filled.length > 1) {
      const value = filled.map((candidate) => this.text(row, candidate)).join(', ');
      this.#problems.add(
        intakeProblem('error', 'two-breakdowns', this.#place(row, role), value, {}),
      );
      return null;
    }
    const text = this.text(row, role);
    if (text === '' || this.#vocabulary.isTotal(text)) return ofLevel ?? '';
    const category = this.#vocabulary.category(text);
    if (category !== undefined) return category;
    if (this.isLeftOut(text)) return null;
    this.#problems.add(
      intakeProblem('error', 'category-unknown', this.#place(row, role), text, {}),
    );
    return null;
  }
}
