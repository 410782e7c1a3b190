import type { CrosswalkLink } from '#domain/package-context.ts';
import type { Problem } from '#snapshot/problem.ts';
import { problem } from '#snapshot/problem.ts';

/** Shares are written with few digits, so that thirds make 0.999 or 1.001. */
const slack = 0.005;

/**
 * More than all of a unit cannot go somewhere, nor come from somewhere: the shares of an old unit over its rows, and
 * those of a new unit, make at most 1.
 * @param lineOf line of each row in the file
 */
export function crosswalkShares(
  file: string,
  links: readonly CrosswalkLink[],
  lineOf: (row: number) => number,
): Problem[] {
  const over = (
    column: string,
    unitOf: (link: CrosswalkLink) => string,
    n: (link: CrosswalkLink) => number | undefined,
  ) => {
    const sums = new Map<string, number>();
    return links.flatMap((link, row) => {
      const unit = unitOf(link);
      const before = sums.get(unit) ?? 0;
      const sum = before + (n(link) ?? 0);
      sums.set(unit, sum);
      if (before > 1 + slack || sum <= 1 + slack) return [];
      const at = { file, line: lineOf(row), column, value: String(n(link)) };
      return [problem('error', 'crosswalk-shares', at, { unit, sum: Number(sum.toFixed(3)) })];
    });
  };
  return [
    ...over(
      'share',
      ({ oldAreaId, date }) => `${oldAreaId} (${date})`,
      (link) => link.share,
    ),
    ...over(
      'new_share',
      ({ newAreaId, date }) => `${newAreaId} (${date})`,
      (link) => link.newShare,
    ),
  ];
}
