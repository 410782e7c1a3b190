import type { Area } from '#domain/area.ts';
import type { SchoolLevel } from '#domain/school-level.ts';
import type { Cell, SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import type { CellPlace } from './intake-problem.ts';
import { intakeProblem } from './intake-problem.ts';
import type { PlainRole, Preset, TableMapping } from './mapping.ts';
import type { ProblemList } from './problem-list.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldText } from '#lib/fold.ts';

/** Reads the parts of the key that stand in columns of their own. */
export class KeyReader {
  readonly #columns = new Map<PlainRole, number>();
  readonly #vocabulary: Vocabulary;
  readonly #mapping: TableMapping;
  readonly #preset: Preset;
  readonly #problems: ProblemList;
  readonly #places: ReadonlyMap<string, string>;
  #levelHint: Area['level'] | undefined;

  constructor(mapping: TableMapping, vocabulary: Vocabulary, preset: Preset, problems: ProblemList) {
    this.#vocabulary = vocabulary;
    this.#mapping = mapping;
    this.#preset = preset;
    this.#problems = problems;
    this.#places = new Map(preset.places);
    mapping.roles.forEach((role, column) => {
      if (role.kind !== 'measure' && role.kind !== 'unknown' && role.kind !== 'personal' && !this.#columns.has(role.kind))
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

  /** Looks through all rows first: in a table of districts "Lào Cai" is the city, not the province. */
  learnLevel(rows: readonly SheetRow[]): void {
    const counts = new Map<Area['level'], number>();
    for (const row of rows) {
      const found = this.#vocabulary.place({
        code: this.text(row, 'area-code'),
        name: this.text(row, 'area-name'),
        period: '',
        levelHint: undefined,
      });
      if (found.kind === 'found')
        counts.set(found.area.level, (counts.get(found.area.level) ?? 0) + 1);
    }
    const [first, second] = [...counts.entries()].toSorted((a, b) => b[1] - a[1]);
    if (first && first[1] >= 2 && first[1] > (second?.[1] ?? 0)) this.#levelHint = first[0];
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

  /** Unit of a row; undefined (with a problem) when it is not known for certain. */
  area(row: SheetRow, period: string): string | undefined {
    const { sheet } = this.#mapping;
    const code = this.text(row, 'area-code');
    const name = this.text(row, 'area-name');
    if (code === '' && name === '') return this.#mapping.constants.areaId;
    const answer = this.#places.get(foldText(name === '' ? code : name));
    if (answer !== undefined) return answer;
    const role: PlainRole = name === '' ? 'area-code' : 'area-name';
    const place = { sheet, row: row.number, column: this.column(role) };
    const shown = name === '' ? code : name;
    const found = this.#vocabulary.place({ code, name, period, levelHint: this.#levelHint });
    switch (found.kind) {
      case 'found':
        if (found.readAs !== '') {
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
        const { byCode, byName } = found;
        const at = { ...place, column: this.column('area-code') };
        const facts = { byCode, byName };
        this.#problems.add(intakeProblem('error', 'area-code-name-clash', at, code, facts));
        return undefined;
      }
      case 'not-in-force': {
        const { area } = found;
        const facts = { area: area.name.vi, from: area.validFrom, to: area.validTo };
        this.#problems.add(intakeProblem('error', 'area-not-in-force', place, shown, facts));
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
    const column = this.column('period');
    if (column < 0) return undefined;
    const cell = this.cell(row, 'period');
    const place = this.#place(row, 'period');
    const text = cellText(cell).trim();
    if (typeof cell !== 'string' && cell.kind === 'date') {
      const facts = { reason: 'spreadsheet-date', suggestion: '' };
      this.#problems.add(intakeProblem('error', 'period-not-read', place, text, facts));
      return '';
    }
    return this.readPeriod(text, place);
  }

  /** A period text at a place; '' with a problem when it cannot be read. */
  readPeriod(text: string, place: CellPlace): string {
    const read = this.#vocabulary.period(text, this.#preset.singleYear);
    if (!read.ok) {
      const { reason, suggestion } = read;
      this.#problems.add(
        intakeProblem('error', 'period-not-read', place, text, { reason, suggestion }, suggestion),
      );
      return '';
    }
    if (!read.isSingleYear) return read.key;
    this.#problems.add(intakeProblem('error', 'single-year', place, text, {}));
    return '';
  }

  /** School level of a row; undefined when no column tells, null (with a problem) when it cannot be read. */
  level(row: SheetRow): SchoolLevel | null | undefined {
    if (this.column('level') < 0) return undefined;
    const text = this.text(row, 'level');
    if (text === '' || this.#vocabulary.isTotal(text)) return '';
    const level = this.#vocabulary.level(text);
    if (level !== undefined) return level;
    this.#problems.add(
      intakeProblem('error', 'level-unknown', this.#place(row, 'level'), text, {}),
    );
    return null;
  }

  /** Other breakdown of a row; null (with a problem) when it cannot be read. */
  category(row: SheetRow): string | null | undefined {
    const roles: readonly PlainRole[] = ['ownership', 'sex', 'category'];
    const role = roles.find((candidate) => this.column(candidate) >= 0);
    if (role === undefined) return undefined;
    const text = this.text(row, role);
    if (text === '' || this.#vocabulary.isTotal(text)) return '';
    const category = this.#vocabulary.category(text);
    if (category !== undefined) return category;
    this.#problems.add(intakeProblem('error', 'category-unknown', this.#place(row, role), text, {}));
    return null;
  }
}
