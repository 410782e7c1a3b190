import { isIllustrative } from '#indicators/cell.ts';
import type { Dataset } from '#indicators/dataset.ts';
import { evaluate } from '#indicators/evaluate.ts';
import type { LevelFigures, LevelTable } from '#norms/norms-record.ts';
import type { Rules } from '#norms/rules.ts';
import { availableCountings } from '#views/available.ts';
import { unitsOf } from '#views/scope.ts';

/** Indicators that norms are held against. */
const counted = ['pupils', 'classes', 'teachers', 'classrooms'] as const;

/** Pupils, classes, teachers and rooms of the whole and of its units in the year the package opens on; null where it has none by level. */
export function toLevelTable(dataset: Dataset, rules: Rules): LevelTable | null {
  const { rootAreaId, defaultPeriod: period } = dataset.context.meta;
  const classes = dataset.indicators.get('classes');
  const levels = ruledLevels(rules);
  const areaIds = [rootAreaId, ...unitsOf(dataset).map(({ id }) => id)];
  for (const counting of classes ? availableCountings(dataset, classes, false) : []) {
    const rows = areaIds
      .flatMap((areaId) => levels.map((level) => figuresAt(dataset, areaId, level, counting)))
      .filter((row) => row.pupils !== null || row.classes !== null);
    if (rows.length > 0) return { period, date: `${period.slice(0, 4)}-09-30`, counting, rows };
  }
  return null;
}

/** School levels that a cap or a norm speaks of, each once. */
function ruledLevels({ classSize, staffing }: Rules): readonly string[] {
  const named = [
    ...staffing.flatMap(({ posts }) => posts),
    ...classSize.flatMap(({ caps }) => caps),
  ].map(({ level }) => level);
  return [...new Set(named)].filter((level) => level !== '');
}

function figuresAt(
  dataset: Dataset,
  areaId: string,
  level: string,
  counting: string,
): LevelFigures {
  const period = dataset.context.meta.defaultPeriod;
  const cells = counted.map((indicatorId) => {
    const ref = { indicatorId, areaId, period, level, category: '', counting };
    return evaluate(dataset, ref, { publishedOnly: false });
  });
  const [pupils, classes, teachers, rooms] = cells.map(({ value }) =>
    value.kind === 'reported' ? value.n : null,
  );
  return {
    areaId,
    level,
    pupils: pupils ?? null,
    classes: classes ?? null,
    teachers: teachers ?? null,
    rooms: rooms ?? null,
    isIllustrative: cells.some((cell) => cell.value.kind === 'reported' && isIllustrative(cell)),
  };
}
