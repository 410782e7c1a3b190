import type { Block, Cube } from './cube.ts';

/** Keeps blocks that pass; axes stay as they are. */
export function selectBlocks(cube: Cube, keep: (block: Block) => boolean): Cube {
  return { ...cube, blocks: cube.blocks.filter(keep) };
}

/** Keeps some areas (in the cube's order) and drops blocks and periods that are then empty. */
export function selectAreas(cube: Cube, areaIds: ReadonlySet<string>): Cube {
  const rows = cube.areaIds.flatMap((id, i) => (areaIds.has(id) ? [i] : []));
  const width = cube.periods.length;
  const pick = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(column: T): T => {
    const Column = column.constructor as new (length: number) => T;
    const out = new Column(rows.length * width);
    rows.forEach((row, i) =>
      out.set(column.subarray(row * width, (row + 1) * width) as never, i * width),
    );
    return out;
  };
  const blocks = cube.blocks.flatMap((block) => {
    const kind = pick(block.kind);
    if (kind.every((code) => code === 0)) return [];
    const part = (column: Float64Array | undefined) => (column ? pick(column) : undefined);
    return [
      {
        ...block,
        kind,
        value: pick(block.value),
        numerator: part(block.numerator),
        denominator: part(block.denominator),
        meta: pick(block.meta),
        line: pick(block.line),
      },
    ];
  });
  return { ...cube, areaIds: rows.map((i) => cube.areaIds[i] ?? ''), blocks };
}

/** Drops periods in which no block has a row. */
export function dropEmptyPeriods(cube: Cube): Cube {
  const width = cube.periods.length;
  const used = cube.periods.map((_, p) =>
    cube.blocks.some((block) => cube.areaIds.some((_id, a) => block.kind[a * width + p] !== 0)),
  );
  if (used.every(Boolean)) return cube;
  const columns = cube.periods.flatMap((_, p) => (used[p] ? [p] : []));
  const pick = <T extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(column: T): T => {
    const Column = column.constructor as new (length: number) => T;
    const out = new Column(cube.areaIds.length * columns.length);
    for (let a = 0; a < cube.areaIds.length; a++)
      columns.forEach((p, i) => (out[a * columns.length + i] = column[a * width + p] ?? 0));
    return out;
  };
  const part = (column: Float64Array | undefined) => (column ? pick(column) : undefined);
  const blocks = cube.blocks.map((block) => ({
    ...block,
    kind: pick(block.kind),
    value: pick(block.value),
    numerator: part(block.numerator),
    denominator: part(block.denominator),
    meta: pick(block.meta),
    line: pick(block.line),
  }));
  return { ...cube, periods: columns.map((p) => cube.periods[p] ?? ''), blocks };
}

/** Keeps the cell descriptions that some cell uses: a piece carries no more than it needs. */
export function compactMetas(cube: Cube): Cube {
  const numbers = new Map<number, number>();
  const blocks = cube.blocks.map((block) => {
    const meta = block.meta.map((number, cell) => {
      if (block.kind[cell] === 0) return 0;
      const known = numbers.get(number) ?? numbers.size;
      numbers.set(number, known);
      return known;
    });
    return { ...block, meta };
  });
  const metas = [...numbers.keys()].flatMap((number) => cube.metas[number] ?? []);
  return { ...cube, metas, blocks };
}
