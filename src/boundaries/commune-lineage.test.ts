import { describe, expect, it } from 'vitest';
import { communeLineages, lineageOf } from './commune-lineage.ts';

const unit = (id: string, unitId: string, ...madeOf: string[]) => ({ id, unitId, madeOf });
const units = [
  unit('kim-tan', 'city'),
  unit('gia-phu', 'bao-thang'),
  unit('duyen-hai', 'city'),
  unit('new-1', '', 'kim-tan', 'duyen-hai'),
  unit('new-2', '', 'gia-phu'),
  unit('new-3', '', 'kim-tan', 'gia-phu'),
];

describe('communes before and after', () => {
  it('knows what each was made of and whom it lay in', () => {
    const [first, second, third] = communeLineages(units);
    expect(first?.parts.map(({ id }) => id)).toEqual(['kim-tan', 'duyen-hai']);
    expect(first?.reportedIds).toEqual(['city']);
    expect(second?.reportedIds).toEqual(['bao-thang']);
    expect(third?.reportedIds).toEqual(['city', 'bao-thang']);
  });

  it('finds a unit by its own id, else by that of one it was made of', () => {
    const lineages = communeLineages(units);
    expect(lineageOf(lineages, 'new-2')?.unit.id).toBe('new-2');
    expect(lineageOf(lineages, 'duyen-hai')?.unit.id).toBe('new-1');
    expect(lineageOf(lineages, 'nowhere')).toBeUndefined();
  });
});
