import { problem } from '#snapshot/problem.ts';
import type { Check } from './check-input.ts';
import { blockLike, figureAt, halfLastDigit, sumOf } from './figures.ts';

/** Shares that make a whole together. */
export const classroomShares = [
  'solid-classroom-rate',
  'semi-solid-classroom-rate',
  'temporary-classroom-rate',
];

/** Least slack of a sum of shares, in percentage points. */
const leastSlack = 0.2;

/** Shares of solid, semi-solid and temporary classrooms make 100%, up to rounding. */
export const sharesTotal: Check = (input) =>
  input.cube.blocks.flatMap((block) => {
    if (block.indicatorId !== classroomShares[0]) return [];
    const blocks = classroomShares.map((indicatorId) => blockLike(input, block, { indicatorId }));
    return input.cube.areaIds.flatMap((area) =>
      input.cube.periods.flatMap((period) => {
        const found = blocks.map((part) => figureAt(input, part, area, period));
        const shares = found.filter((share) => share !== undefined && !share.isRounded);
        const [first] = shares;
        if (!first || shares.length < classroomShares.length) return [];
        const rounding = shares.reduce((half, share) => half + halfLastDigit(share?.n ?? 0), 0);
        const sum = Math.round(sumOf(shares) * 1e6) / 1e6;
        if (Math.abs(sum - 100) <= Math.max(leastSlack, rounding) + 1e-9) return [];
        return [problem('warning', 'shares-total', first.place, { sum, area, period })];
      }),
    );
  });
