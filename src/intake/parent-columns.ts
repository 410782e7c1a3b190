import type { Area, AreaLevel } from '#domain/area.ts';
import { foldText } from '#lib/fold.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { intakeProblem } from './intake-problem.ts';
import type { TableMapping } from './mapping.ts';
import type { ProblemSink } from './problem-list.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Levels that a header or a cell names: "Tỉnh/thành phố", "Huyện, thị xã", "district_level" = "province". */
const levelWords: readonly (readonly [level: AreaLevel, words: RegExp])[] = [
  ['national', /\b(?:ca nuoc|toan quoc|quoc gia|country|national|nation)\b/],
  ['province', /\b(?:tinh|province)\b/],
  ['district', /\b(?:huyen|quan|thi xa|district)\b/],
  ['commune', /\b(?:xa|phuong|thi tran|commune|ward)\b/],
];

const levelIn = (text: string): AreaLevel | undefined => {
  const folded = foldText(text.slice(0, 80));
  return levelWords.find(([, words]) => words.test(folded))?.[0];
};

const depth: Readonly<Record<AreaLevel, number>> = {
  national: 0,
  province: 1,
  district: 2,
  commune: 3,
};

/** What the columns above the unit's own say of a row. */
export type Above =
  | { readonly kind: 'nothing' }
  /** The row is of a unit the package does not have, or of one that is left out. */
  | { readonly kind: 'outside' }
  /** The unit that the row's own must lie in. */
  | { readonly kind: 'within'; readonly area: Area }
  /** The row is of the upper unit itself: it names no lower one and says its level. */
  | { readonly kind: 'itself'; readonly area: Area };

/** Columns of the units above those of the rows: "Tỉnh" beside "Huyện". They bear out a name that several units have. */
export class ParentColumns {
  readonly #mapping: TableMapping;
  readonly #vocabulary: Vocabulary;
  readonly #problems: ProblemSink;
  readonly #isLeftOut: (text: string) => boolean;
  /** Texts told already: a unit is asked about once, however many rows it has. */
  readonly #told = new Set<string>();
  #name = -1;
  #code = -1;
  #level = -1;

  constructor(
    mapping: TableMapping,
    vocabulary: Vocabulary,
    problems: ProblemSink,
    isLeftOut: (text: string) => boolean,
  ) {
    this.#mapping = mapping;
    this.#vocabulary = vocabulary;
    this.#problems = problems;
    this.#isLeftOut = isLeftOut;
  }

  /**
   * Finds the columns once the unit's own are known.
   * @returns whether the column of codes is of the units above and not of the rows' own
   */
  learn(ownName: number, ownCode: number): boolean {
    const { roles, headers } = this.#mapping;
    const own = levelIn(headers[ownName] ?? '');
    const isAbove = (column: number) => {
      const level = levelIn(headers[column] ?? '');
      return level !== undefined && own !== undefined && depth[level] < depth[own];
    };
    const find = (given: string, plain: string, except: number) => {
      const said = roles.findIndex(({ kind }) => kind === given);
      if (said >= 0) return said;
      return roles.findLastIndex(
        ({ kind }, column) => kind === plain && column !== except && isAbove(column),
      );
    };
    this.#level = roles.findIndex(({ kind }) => kind === 'area-level');
    this.#name = find('parent-name', 'area-name', ownName);
    const isCodeAbove = ownName >= 0 && ownCode >= 0 && isAbove(ownCode);
    this.#code = isCodeAbove ? ownCode : find('parent-code', 'area-code', ownCode);
    return isCodeAbove;
  }

  /** What the row says of the units above its own; `isNamed` tells whether it names one of its own. */
  read(row: SheetRow, period: string, isNamed: boolean): Above {
    if (this.#name < 0 && this.#code < 0) return { kind: 'nothing' };
    const name = this.#text(row, this.#name);
    const written = this.#text(row, this.#code);
    const code = /^0+$/.test(written) && name !== '' ? '' : written; // 00 is the whole country
    if (code === '' && name === '') return { kind: 'nothing' };
    const shown = name === '' ? code : name;
    if (this.#isLeftOut(shown)) return { kind: 'outside' };
    const column = name === '' ? this.#code : this.#name;
    const levelHint = levelIn(this.#mapping.headers[column] ?? '');
    const found = this.#vocabulary.place({ code, name, period, levelHint });
    if (found.kind === 'found') {
      if (isNamed) return { kind: 'within', area: found.area };
      const said = levelIn(this.#text(row, this.#level));
      return said === found.area.level
        ? { kind: 'itself', area: found.area }
        : { kind: 'within', area: found.area };
    }
    if (found.kind === 'ambiguous' || this.#vocabulary.isTotal(shown)) return { kind: 'nothing' };
    const place = { sheet: this.#mapping.sheet, row: row.number, column };
    if (!this.#told.has(shown))
      this.#problems.add(intakeProblem('error', 'area-outside', place, shown, {}));
    this.#told.add(shown);
    return { kind: 'outside' };
  }

  #text(row: SheetRow, column: number): string {
    return column < 0 ? '' : cellText(row.cells[column]).trim();
  }

  /** Whether a unit is one that lies in another, however many steps above. */
  lies(area: Area, within: Area): boolean {
    let step: Area | undefined = area;
    for (let i = 0; step && i < 5; i += 1) {
      if (step.id === within.id) return true;
      step = this.#vocabulary.areas.get(step.parentId);
    }
    return false;
  }
}
