import JSONstat from 'jsonstat-toolkit';
import type { Cell, Sheet, SheetRow } from '#sheets/sheet.ts';
import { CellCount } from '#sheets/cell-count.ts';
import { cubePlace } from '#sheets/cube-place.ts';
import { refusal } from '#sheets/make-fault.ts';
import type { OpenLimits } from '#sheets/open-limits.ts';
import { toCell } from './json-cells.ts';
import type { JsonObject, JsonValue } from './json-value.ts';
import { isJsonList, isJsonObject } from './json-value.ts';

/** A dimension of a dataset in the order of its categories. */
interface DimensionColumns {
  readonly headers: readonly string[];
  /** For each category its label, and its code where codes and labels differ. */
  readonly categories: readonly (readonly string[])[];
}

/** True for a dataset in JSON-stat 2.0. */
export const isJsonStat = (value: JsonValue): value is JsonObject =>
  isJsonObject(value) && value.entries.get('class') === 'dataset' && value.entries.has('dimension');

/** A dataset as a long sheet: a row for each value, with a column for each dimension. */
export function readJsonStat(dataset: JsonObject, limits: OpenLimits): Sheet {
  const shape = checkedShape(dataset);
  const sizes = shape.map(({ size }) => size);
  const length = sizes.reduce((product, size) => product * size, 1);
  if (length >= limits.textRows) throw refusal('rows-too-many', { limit: limits.textRows });
  const reading = JSONstat(JSON.parse(dataset.source) as object);
  const dimensions = shape.map(({ id }) => dimensionColumns(reading.Dimension(id), id));
  const values = valuesOf(dataset.entries.get('value'), length);
  const status = dataset.entries.get('status');
  const hasStatus = isJsonList(status) || isJsonObject(status);
  const states = hasStatus ? valuesOf(status, length) : undefined;
  const last = states ? ['value', 'status'] : ['value'];
  const headers = [...dimensions.flatMap((dimension) => dimension.headers), ...last];
  const count = new CellCount(limits);
  const rows: SheetRow[] = [{ number: 1, cells: headers }];
  for (let at = 0; at < length; at += 1) {
    const place = cubePlace(sizes, at);
    const cells: Cell[] = dimensions.flatMap(
      ({ categories }, axis) => categories[place[axis] ?? 0] ?? [],
    );
    cells.push(toCell(values(at)));
    if (states) cells.push(toCell(states(at)));
    count.add(cells.length);
    rows.push({ number: at + 2, cells });
  }
  return { name: '', rows, merges: [], hiddenColumns: [] };
}

type ToolkitDimension = ReturnType<ReturnType<typeof JSONstat>['Dimension']>;

function dimensionColumns(dimension: ToolkitDimension, id: string): DimensionColumns {
  if (dimension === null) throw broken(id);
  const labels = dimension.id.map((code) => String(dimension.Category(code)?.label ?? code));
  const header = dimension.label ?? id;
  const hasCodes = labels.some((label, at) => label !== dimension.id[at]);
  return hasCodes
    ? {
        headers: [header, `${id}_code`],
        categories: dimension.id.map((code, at) => [labels[at] ?? code, code]),
      }
    : { headers: [header], categories: labels.map((label) => [label]) };
}

/** Values by their place, whether they are written as a list or by number; an only status holds for all. */
function valuesOf(
  value: JsonValue | undefined,
  length: number,
): (place: number) => JsonValue | undefined {
  if (isJsonObject(value)) {
    for (const key of value.entries.keys()) {
      if (!/^\d+$/.test(key) || Number(key) >= length) throw broken(key);
    }
    return (place) => value.entries.get(String(place));
  }
  if (!isJsonList(value) || value.items.length !== length) throw broken('value');
  return (place) => value.items[place];
}

/** Ids and sizes of the dimensions, once all that the toolkit takes for granted is known to be so. */
function checkedShape(dataset: JsonObject): { readonly id: string; readonly size: number }[] {
  const ids = dataset.entries.get('id');
  const sizes = dataset.entries.get('size');
  const dimensions = dataset.entries.get('dimension');
  if (!isJsonList(ids) || !isJsonList(sizes) || !isJsonObject(dimensions)) throw broken('id');
  if (ids.items.length !== sizes.items.length || new Set(ids.items).size !== ids.items.length) {
    throw broken('size');
  }
  return ids.items.map((id, at) => {
    const size = sizes.items[at];
    const count = typeof size === 'object' && size?.kind === 'number' ? size.value : 0;
    if (typeof id !== 'string' || id === '__proto__') throw broken('id');
    const codes = categoryCodes(dimensions.entries.get(id));
    if (codes?.length !== count || codes.includes('__proto__') || count < 1) throw broken(id);
    return { id, size: count };
  });
}

/** Codes of a dimension; undefined when their places are not 0, 1, 2 ... each once. */
function categoryCodes(dimension: JsonValue | undefined): readonly string[] | undefined {
  const category = isJsonObject(dimension) ? dimension.entries.get('category') : undefined;
  if (!isJsonObject(category)) return undefined;
  const index = category.entries.get('index');
  const label = category.entries.get('label');
  if (label !== undefined && !isJsonObject(label)) return undefined;
  if (index === undefined) return label && [...label.entries.keys()];
  if (isJsonList(index)) {
    const codes = index.items.filter((code) => typeof code === 'string');
    return new Set(codes).size === index.items.length ? codes : undefined;
  }
  if (!isJsonObject(index)) return undefined;
  const places = [...index.entries.values()].map((place) =>
    typeof place === 'object' && place?.kind === 'number' ? place.value : -1,
  );
  const isWhole = places.toSorted((a, b) => a - b).every((place, at) => place === at);
  return isWhole ? [...index.entries.keys()] : undefined;
}

const broken = (part: string) => refusal('json-broken', { message: `JSON-stat: ${part}` });
