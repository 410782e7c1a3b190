import type { SchoolLevel } from '#domain/school-level.ts';
import type { MissingKind } from '#domain/value.ts';
import type { SheetRow } from '#sheets/sheet.ts';
import { cellText } from '#sheets/sheet.ts';
import { rowAt } from '#sheets/column-sheet.ts';
import { cellAt } from '#sheets/text-columns.ts';
import type { PlainRole } from '#intake/mapping.ts';
import type { FigureResult } from '#intake/read-figure.ts';
import { noFigure, readFigure } from '#intake/read-figure.ts';
import { totalMark } from '#intake/read-table.ts';
import { rowOrigin } from '#intake/row-origin.ts';
import { missingKind, partOf } from '#intake/row-parts.ts';
import { rowSeries } from '#intake/row-series.ts';
import type { Combination } from './column-keys.ts';
import { combinationOf } from './column-keys.ts';
import { blanksOf } from './column-rows.ts';
import { PairIds } from './pair-ids.ts';
import type { FigureColumn, Numbered, NumberedFigure, ReaderInput, Step } from './reader-steps.ts';
import { originRoles } from './reader-steps.ts';
import type { RowVariant } from './row-variants.ts';
import type { Answer, Listener } from './told-steps.ts';
import { Answers } from './told-steps.ts';

const yearAlone = /^\d{4}$/;

/** Reads rows into typed columns: each step as `readTable` takes it, once for all rows with the same texts. */
export class RowReader {
  readonly #in: ReaderInput;
  readonly #listener: Listener;
  readonly #period: Step<Numbered<string | undefined>>;
  readonly #level: Step<Numbered<SchoolLevel | null | undefined>>;
  readonly #category: Step<Numbered<string | null | undefined>>;
  readonly #isTotalName: Step<boolean>;
  readonly #isTotalOrdinal: Step<boolean>;
  readonly #isActual: Step<boolean>;
  readonly #origin: Step<number> | undefined;
  readonly #areaTexts: Combination;
  readonly #areas: Answers<number>;
  readonly #areaPeriods: PairIds;
  readonly #singleYear: Step<void>;
  readonly #numerator: Step<number | undefined>;
  readonly #denominator: Step<number | undefined>;
  readonly #missing: Combination;
  readonly #values: readonly FigureColumn[];
  readonly #constantPeriod: number;
  readonly #hasParts: boolean;
  readonly #nameIds: Uint32Array | undefined;
  readonly #nameBlanks: Uint8Array | undefined;
  readonly #years: boolean[] = [];
  #periodName = '';
  readonly #totalArea: number;
  /** Periods whose unit was looked up in the row at hand, and the numbers of the units. */
  readonly #seenPeriods: number[] = [];
  readonly #seenAreas: number[] = [];
  readonly #key = { area: 0, period: 0, indicator: 0, level: 0, category: 0 };

  constructor(input: ReaderInput, listener: Listener) {
    this.#in = input;
    this.#listener = listener;
    const { table, keys, columns, mapping, variants, figures } = input;
    const textsOf = (...roles: readonly PlainRole[]) =>
      combinationOf(
        table,
        roles.map((role) => keys.column(role)),
      );
    const step = <T>(roles: readonly PlainRole[], run: (row: SheetRow) => T): Step<T> => ({
      texts: textsOf(...roles),
      answers: new Answers<T>(listener),
      run,
    });
    const { names } = figures;
    this.#period = step(['period'], (row) => {
      const name = keys.period(row);
      return { name, number: name === undefined || name === '' ? -1 : names.periods.of(name) };
    });
    this.#level = step(['level'], (row) => {
      const name = keys.level(row);
      return { name, number: name === undefined || name === null ? -1 : names.levels.of(name) };
    });
    this.#category = step(['ownership', 'sex', 'category'], (row) => {
      const name = keys.category(row);
      return { name, number: name === undefined || name === null ? -1 : names.categories.of(name) };
    });
    const isTotal = (row: SheetRow) => keys.isTotalRow(row);
    this.#isTotalName = step(['area-name'], isTotal);
    this.#isTotalOrdinal = step(['ordinal'], isTotal);
    this.#isActual = step(['status'], (row) => keys.isActual(row));
    this.#singleYear = step(['period'], (row) => keys.askSingleYear(row, this.#periodName));
    const isOrigin = originRoles.some((role) => keys.column(role) >= 0);
    this.#origin = isOrigin ? step(originRoles, (row) => this.#readOrigin(row)) : undefined;
    this.#numerator = step(['numerator'], (row) => this.#readPart(row, 'numerator'));
    this.#denominator = step(['denominator'], (row) => this.#readPart(row, 'denominator'));
    this.#areaTexts = textsOf('area-code', 'area-name');
    this.#areas = new Answers<number>(listener);
    this.#missing = textsOf('missing', 'status');
    const periods = this.#period.texts.bound + columns.length + 1;
    this.#areaPeriods = new PairIds(this.#areaTexts.bound, periods);
    const { period } = mapping.constants;
    this.#constantPeriod = period === undefined ? -1 : figures.names.periods.of(period);
    this.#totalArea = figures.names.areas.of(totalMark);
    const blanks = blanksOf(table);
    this.#hasParts = keys.column('numerator') >= 0 || keys.column('denominator') >= 0;
    this.#nameIds = table.ids[keys.column('area-name')];
    this.#nameBlanks = blanks[keys.column('area-name')];
    this.#values = columns.map(({ column }) => ({
      column,
      ids: table.ids[column],
      blanks: blanks[column],
      kinds: new PairIds(table.texts[column]?.count ?? 1, Math.max(1, variants.kinds)),
      read: new Answers(listener),
      empty: new PairIds(this.#missing.bound, Math.max(1, variants.kinds)),
      readEmpty: new Answers(listener),
    }));
  }

  /** Reads one row. @returns whether it is of a single unit, not of a total */
  read(row: number, said: number): boolean {
    const { table, figures } = this.#in;
    const { names } = figures;
    const period = this.#take(this.#period, row);
    const level = this.#take(this.#level, row);
    const category = this.#take(this.#category, row);
    const origin = this.#origin ? this.#take(this.#origin, row) : 0;
    const isTotal = this.#isTotalRow(row);
    if (origin < 0) return !isTotal;
    const isRead = period.name !== '' && level.name !== null && category.name !== null;
    if (!isRead || !this.#take(this.#isActual, row)) return !isTotal;
    this.#seenPeriods.length = 0;
    this.#seenAreas.length = 0;
    const { list } = this.#in.variants;
    const key = this.#key;
    const hasParts = this.#hasParts;
    for (let i = 0; i < this.#values.length; i += 1) {
      const variant = list[said * this.#values.length + i];
      if (!variant) continue;
      key.period =
        variant.periodNumber >= 0
          ? variant.periodNumber
          : period.number >= 0
            ? period.number
            : this.#constantPeriod;
      if (key.period < 0) continue;
      if (variant.period === undefined && !variant.isByYear && this.#isYear(key.period)) {
        this.#periodName = names.periods.list[key.period] ?? '';
        this.#take(this.#singleYear, row);
        continue;
      }
      key.area = this.#areaOf(row, key.period, variant, isTotal);
      if (key.area < 0) continue;
      const value = this.#values[i] as FigureColumn;
      const figure = this.#figure(row, value, variant);
      if (figure.number < 0) continue;
      key.indicator = variant.indicatorNumber;
      key.level =
        variant.levelNumber >= 0
          ? variant.levelNumber
          : level.number >= 0
            ? level.number
            : variant.otherLevel;
      key.category =
        variant.categoryNumber >= 0
          ? variant.categoryNumber
          : category.number >= 0
            ? category.number
            : variant.otherCategory;
      figures.push(
        table.numbers[row] ?? 0,
        value.column,
        key,
        figure.number,
        figure.n,
        isTotal,
        hasParts ? (this.#take(this.#numerator, row) ?? Number.NaN) : Number.NaN,
        hasParts ? (this.#take(this.#denominator, row) ?? Number.NaN) : Number.NaN,
      );
      if (origin > 0) figures.setOrigin(origin);
    }
    return !isTotal;
  }

  /** Whether a period is a year alone. */
  #isYear(period: number): boolean {
    const name = this.#in.figures.names.periods.list[period] ?? '';
    return (this.#years[period] ??= yearAlone.test(name));
  }

  /** A name says by itself whether the row is a total; only without one its ordinal does. */
  #isTotalRow(row: number): boolean {
    const isNamed =
      this.#nameBlanks !== undefined && this.#nameBlanks[this.#nameIds?.[row] ?? 0] !== 1;
    return this.#take(isNamed ? this.#isTotalName : this.#isTotalOrdinal, row);
  }

  /** Takes a step for the texts of a row, or repeats what it told for the same texts. */
  #take<T>(step: Step<T>, row: number): T {
    const number = step.texts.of(row);
    const answer = step.answers.known(number) ?? this.#ask(step, number, row);
    return answer.told.length === 0 ? answer.value : this.#tell(answer, row);
  }

  // Apart from what asks for them, because a function that makes another one costs a million rows a context each.
  #ask<T>({ answers, run }: Step<T>, number: number, row: number): Answer<T> {
    return answers.ask(number, () => run(rowAt(this.#in.table, row)));
  }

  #askArea(number: number, row: number, period: number): Answer<number> {
    const { keys, table, figures } = this.#in;
    const { areas, periods } = figures.names;
    return this.#areas.ask(number, () => {
      const id = keys.area(rowAt(table, row), periods.list[period] ?? '');
      return id === undefined ? -1 : areas.of(id);
    });
  }

  #askFigure(
    answers: Answers<NumberedFigure>,
    number: number,
    row: number,
    column: number,
    variant: RowVariant,
  ): Answer<NumberedFigure> {
    return answers.ask(number, () => this.#readFigure(row, column, variant));
  }

  #tell<T>({ value, told }: Answer<T>, row: number): T {
    const number = this.#in.table.numbers[row] ?? 0;
    for (const problem of told) this.#in.problems.addAgain(problem, number);
    return value;
  }

  /** Number of the unit of a row; -1 when there is none. Looked up, and told, once for each period of the row. */
  #areaOf(row: number, period: number, variant: RowVariant, isTotal: boolean): number {
    const { areas } = this.#in.figures.names;
    if (variant.areaId !== undefined) return areas.of(variant.areaId);
    if (isTotal) return this.#totalArea;
    const seen = this.#seenPeriods.indexOf(period);
    if (seen >= 0) return this.#seenAreas[seen] ?? -1;
    const number = this.#areaPeriods.of(this.#areaTexts.of(row), period);
    const answer = this.#areas.known(number) ?? this.#askArea(number, row, period);
    if (this.#values.length > 1) {
      this.#seenPeriods.push(period);
      this.#seenAreas.push(answer.value);
    }
    return answer.told.length === 0 ? answer.value : this.#tell(answer, row);
  }

  #figure(row: number, value: FigureColumn, variant: RowVariant): NumberedFigure {
    const id = value.ids?.[row] ?? 0;
    const isEmpty = value.blanks?.[id] === 1;
    const number = isEmpty
      ? value.empty.of(this.#missing.of(row), variant.kind)
      : value.kinds.of(id, variant.kind);
    const answers = isEmpty ? value.readEmpty : value.read;
    // Blanks are kept as they stand, and are too rare to be numbered.
    const known = isEmpty && id !== 0 ? undefined : answers.known(number);
    const answer = known ?? this.#askFigure(answers, number, row, value.column, variant);
    return answer.told.length === 0 ? answer.value : this.#tell(answer, row);
  }

  #readFigure(row: number, column: number, { indicator, unit }: RowVariant): NumberedFigure {
    const { table, mapping, keys, reading, figures } = this.#in;
    const cell = cellAt(table, row, column);
    const raw = cellText(cell);
    const kind: MissingKind | undefined =
      raw.trim() === '' ? missingKind(rowAt(table, row), keys, reading.vocabulary) : undefined;
    const place = { sheet: mapping.sheet, row: table.numbers[row] ?? 0, column };
    const result: FigureResult =
      kind === undefined
        ? readFigure(cell, { ...reading, indicator, unit }, place)
        : { ...noFigure, value: { kind } };
    if (result.problem) this.#listener.add(result.problem);
    if (!result.value) return { number: -1, n: Number.NaN };
    const { value, text, decimals, precision } = result;
    const number = figures.figures.push({ value, text, decimals, precision, raw }) - 1;
    return { number, n: value.kind === 'reported' ? value.n : Number.NaN };
  }

  /** Where the figures of a row come from, numbered; -1 when they cannot be loaded into their way of counting. */
  #readOrigin(row: SheetRow): number {
    const { keys, reading, mapping, figures } = this.#in;
    const seriesId = rowSeries(row, mapping.sheet, keys, reading.vocabulary, this.#listener);
    const origin = rowOrigin(row, mapping.sheet, keys, reading.vocabulary, this.#listener);
    if (seriesId === null) return -1;
    const { source, referenceDate } = origin;
    return figures.originList.push({ seriesId, source, referenceDate, origin }) - 1;
  }

  #readPart(row: SheetRow, role: 'numerator' | 'denominator'): number | undefined {
    const { keys, reading, mapping } = this.#in;
    if (keys.column(role) < 0) return undefined;
    const { vocabulary, convention } = reading;
    return partOf(row, role, keys, vocabulary, convention, this.#listener, mapping.sheet);
  }
}
