import type { Indicator } from '#domain/indicator.ts';
import type { TableMapping, TableUnit } from '#intake/mapping.ts';
import type { MeasureColumn } from '#intake/measure-columns.ts';
import { numberType } from '#intake/read-figure.ts';
import { unitFor } from '#intake/read-table.ts';
import type { RowSaid } from '#intake/row-words.ts';
import type { Vocabulary } from '#intake/vocabulary.ts';
import type { KeyNames } from './keyed-columns.ts';
import { Names } from './names.ts';

/** What is known of a cell of figures by its column and the labels of its row. Names are numbered; -1 is none. */
export interface RowVariant {
  readonly indicator: Indicator;
  readonly unit: TableUnit | undefined;
  /** Read as a whole number when the convention of the table is settled. */
  readonly isCount: boolean;
  /** Variants of one kind read the same text as the same figure, or refuse it with the same words. */
  readonly kind: number;
  readonly isByYear: boolean;
  readonly indicatorNumber: number;
  /** Period, level and category that the column says itself. */
  readonly period: string | undefined;
  readonly periodNumber: number;
  readonly levelNumber: number;
  readonly categoryNumber: number;
  /** Level and category where neither the column nor a key column says them. */
  readonly otherLevel: number;
  readonly otherCategory: number;
  readonly areaId: string | undefined;
}

/** Variants by saying and column of figures; undefined where the labels name no indicator. */
export interface RowVariants {
  readonly list: readonly (RowVariant | undefined)[];
  /** Kinds that there are. */
  readonly kinds: number;
}

/** Works out all variants of a table. The one of a saying and a column stands at `said * columns.length + column`. */
export function rowVariants(
  { constants, unit: tableUnit }: TableMapping,
  columns: readonly MeasureColumn[],
  saids: readonly RowSaid[],
  vocabulary: Vocabulary,
  names: KeyNames,
): RowVariants {
  const kinds = new Names();
  const list = saids.flatMap((said) =>
    columns.map(({ key, unit: columnUnit }): RowVariant | undefined => {
      if (said.kind === 'skip') return undefined;
      const indicatorId = key.indicatorId ?? said.indicatorId ?? constants.indicatorId ?? '';
      const indicator = vocabulary.indicators.get(indicatorId);
      if (!indicator) return undefined;
      const own = columnUnit ?? said.unit;
      const unit = own ?? unitFor(tableUnit, indicator);
      const { kind, decimals, plausible, scale } = indicator;
      const sort = [kind, decimals, (plausible?.min ?? 0) >= 0, scale?.length ?? 0, indicator.unit];
      return {
        indicator,
        unit,
        isCount: numberType(indicator, own ?? tableUnit) === 'count',
        kind: kinds.of(JSON.stringify([sort, unit])),
        isByYear: vocabulary.isByYear(indicatorId),
        indicatorNumber: names.indicators.of(indicatorId),
        period: key.period,
        periodNumber: key.period === undefined ? -1 : names.periods.of(key.period),
        levelNumber: key.level === undefined ? -1 : names.levels.of(key.level),
        categoryNumber: key.category === undefined ? -1 : names.categories.of(key.category),
        otherLevel: names.levels.of(said.level ?? constants.level ?? ''),
        otherCategory: names.categories.of(said.category ?? ''),
        areaId: key.areaId,
      };
    }),
  );
  return { list, kinds: kinds.list.length };
}
