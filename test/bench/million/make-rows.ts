import type { Area } from '#domain/area.ts';
import type { PackageContext } from '#domain/package-context.ts';

/** Figures of one place, level and ownership; all others are computed from the pupils. */
type Formula = (pupils: number) => number;

const counts: readonly (readonly [id: string, of: Formula])[] = [
  ['pupils', (n) => n],
  ['pupils-female', (n) => Math.floor(n * 0.48)],
  ['pupils-ethnic-minority', (n) => Math.floor(n * 0.6)],
  ['classes', (n) => Math.ceil(n / 28)],
  ['classrooms', (n) => Math.ceil(n / 30)],
  ['teachers', (n) => Math.ceil(n / 18)],
  ['teachers-female', (n) => Math.floor(n / 25)],
  ['teachers-ethnic-minority', (n) => Math.floor(n / 60)],
  ['staff', (n) => Math.ceil(n / 16)],
  ['schools', (n) => Math.ceil(n / 300)],
  ['schools-in-standard-scope', (n) => Math.ceil(n / 300)],
  ['national-standard-schools', (n) => Math.floor(n / 300)],
  ['schools-national-standard-l2', (n) => Math.floor(n / 900)],
  ['school-sites', (n) => Math.ceil(n / 200)],
  ['literacy-classes', (n) => Math.floor(n / 200)],
  ['clc-count', (n) => Math.ceil(n / 2000)],
];

/** Ratios of two of the counts: multiplier and decimals as printed. */
const ratios: readonly (readonly [
  id: string,
  top: string,
  bottom: string,
  multiplier: number,
  decimals: number,
])[] = [
  ['pupils-per-class', 'pupils', 'classes', 1, 1],
  ['female-pupil-share', 'pupils-female', 'pupils', 100, 1],
];

/** Levels as a form writes them, and the leaf levels each adds up. */
const levels: readonly (readonly [text: string, leaves: readonly number[]])[] = [
  ['Tổng số', [0, 1, 2, 3, 4]],
  ['Mầm non', [0]],
  ['Tiểu học', [1]],
  ['THCS', [2]],
  ['THPT', [3]],
  ['Giáo dục thường xuyên', [4]],
  ['Giáo dục phổ thông', [1, 2, 3]],
];

const ownerships: readonly (readonly [text: string, leaves: readonly number[]])[] = [
  ['Tổng số', [0, 1]],
  ['Công lập', [0]],
  ['Ngoài công lập', [1]],
];

const firstYear = 2006;
const years = 19;
const leafLevels = 5;
const leafOwnerships = 2;

/** First line of the file. */
export const header = 'Mã đơn vị;Tên đơn vị;Năm học;Cấp học;Loại hình;Chỉ tiêu;Giá trị';

/**
 * Lines of a sound long table, more than a million of them for the whole province of Lào Cai: every unit that lived
 * through all years, with sums that are right. The same lines each time.
 */
export function* makeRows({ areas, indicators, meta }: PackageContext): Generator<string> {
  const lasting = areas.filter(
    ({ validFrom, validTo }) => validFrom <= `${firstYear}-01-01` && validTo >= '2025-06-30',
  );
  const root = areas.find(({ id }) => id === meta.rootAreaId);
  if (!root) throw new Error('the package has no root');
  const units = lasting.filter(({ parentId }) => parentId === root.id);
  const communes = lasting.filter(({ parentId }) => units.some(({ id }) => id === parentId));
  const names = new Map(indicators.map(({ id, name }) => [id, name.vi]));
  for (let year = 0; year < years; year += 1) {
    const period = `${firstYear + year}-${firstYear + year + 1}`;
    const leaves = new Map(communes.map((area, i) => [area.id, leavesOf(i, year)]));
    const places: (readonly [Area, readonly Float64Array[]])[] = [];
    const ofUnit = units.map((unit) => {
      const own = communes.filter(({ parentId }) => parentId === unit.id);
      return [unit, addUp(own.map(({ id }) => leaves.get(id) ?? []))] as const;
    });
    places.push([root, addUp(ofUnit.map(([, sums]) => sums))], ...ofUnit);
    for (const commune of communes) places.push([commune, leaves.get(commune.id) ?? []]);
    for (const [area, sums] of places) yield* placeRows(area, sums, period, names);
  }
}

function* placeRows(
  area: Area,
  sums: readonly Float64Array[],
  period: string,
  names: ReadonlyMap<string, string>,
): Generator<string> {
  const key = `${area.officialCode};${area.name.vi};${period}`;
  for (const [level, levelLeaves] of levels) {
    for (const [ownership, ownLeaves] of ownerships) {
      const totals = new Map<string, number>();
      counts.forEach(([id], i) => {
        let total = 0;
        for (const l of levelLeaves)
          for (const o of ownLeaves) total += sums[i]?.[l * leafOwnerships + o] ?? 0;
        totals.set(id, total);
      });
      for (const [id, total] of totals)
        yield `${key};${level};${ownership};${names.get(id)};${grouped(total)}`;
      for (const [id, top, bottom, multiplier, decimals] of ratios) {
        const ratio = (multiplier * (totals.get(top) ?? 0)) / (totals.get(bottom) ?? 1);
        const shown = ratio.toFixed(decimals).replace('.', ',');
        yield `${key};${level};${ownership};${names.get(id)};${shown}`;
      }
    }
  }
}

/** For each count the figures by leaf level and ownership. */
function leavesOf(commune: number, year: number): Float64Array[] {
  const size = leafLevels * leafOwnerships;
  const found = counts.map(() => new Float64Array(size));
  for (let leaf = 0; leaf < size; leaf += 1) {
    const base = 900 + ((commune * 7919 + leaf * 104_729) % 1400);
    const share = leaf % leafOwnerships === 0 ? 1 : 0.25;
    const pupils = Math.round((base / 4) * share * (1 + year / 100));
    counts.forEach(([, of], i) => {
      (found[i] as Float64Array)[leaf] = of(pupils);
    });
  }
  return found;
}

function addUp(parts: readonly (readonly Float64Array[])[]): Float64Array[] {
  return counts.map((_, i) => {
    const sum = new Float64Array(leafLevels * leafOwnerships);
    for (const part of parts)
      part[i]?.forEach((n, leaf) => {
        sum[leaf] = (sum[leaf] ?? 0) + n;
      });
    return sum;
  });
}

const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, '.');
