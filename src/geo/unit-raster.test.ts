import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from './shape-outline.ts';
import { colourUnits, unitRaster } from './unit-raster.ts';

const rows = (values: ArrayLike<number>, width: number): string[] =>
  Array.from({ length: values.length / width }, (_, row) =>
    Array.from(values)
      .slice(row * width, (row + 1) * width)
      .join(''),
  );

describe('a picture of units', () => {
  const left = outlineOf('M0,0L3,0L3,4L0,4ZM1,1L2,1L2,2L1,2Z');
  const right = outlineOf('M3,0L5,0L5,4L3,4Z');
  const raster = unitRaster([left, right], { width: 6, height: 4 }, 1);

  it('says whose each pixel is, holes and paper too', () => {
    expect(rows(raster.units, 6)).toEqual(['111220', '101220', '111220', '111220']);
  });

  it('knows where lines go', () => {
    expect(rows(raster.edges, 6)).toEqual(['011010', '111010', '001010', '001010']);
  });

  it('is coloured by a look-up', () => {
    const pixels = new Uint32Array(24);
    colourUnits(raster, Uint32Array.of(0, 5, 7), 9, pixels);
    expect(rows(pixels, 6)).toEqual(['599790', '999790', '559790', '559790']);
  });

  it('gives each pixel to the one square its middle lies in, at any scale', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 5 }),
        (side, count, tenths) => {
          const at = (column: number, row: number) =>
            outlineOf(
              `M${column * side},${row * side}L${(column + 1) * side},${row * side}L${(column + 1) * side},${(row + 1) * side}L${column * side},${(row + 1) * side}Z`,
            );
          const squares = Array.from({ length: count * count }, (_, i) =>
            at(i % count, Math.floor(i / count)),
          );
          const scale = tenths / 2;
          const size = { width: side * count, height: side * count };
          const { units, width } = unitRaster(squares, size, scale);
          const expected = Uint16Array.from(units, (_, pixel) => {
            const column = Math.floor(((pixel % width) + 0.5) / scale / side);
            const row = Math.floor((Math.floor(pixel / width) + 0.5) / scale / side);
            return column < count && row < count ? row * count + column + 1 : 0;
          });
          expect(units).toEqual(expected);
        },
      ),
    );
  });
});
