import type { PackageContext } from '#domain/package-context.ts';
import { parsePeriod } from '#domain/period.ts';
import { cellText } from '#sheets/sheet.ts';
import type { OpenedFile } from '#sheets/sheet-fault.ts';
import type { ObservationRow } from '#table/cube-builder.ts';
import type { Cube } from '#table/cube.ts';
import { makeVocabulary } from './make-vocabulary.ts';
import type { Preset } from './mapping.ts';
import { onlyPublished, rowsOf, usualSeries } from './published-rows.ts';
import type { IntakeTarget } from './take-in.ts';

/** Rows looked at to tell which package a file is for. */
const sampled = 200;

/** A package made ready to take figures in. */
export function toTarget(
  context: PackageContext,
  cube: Cube,
  seriesId: string | undefined,
): IntakeTarget {
  return targetOf(context, rowsOf(cube), seriesId);
}

/** The same from rows that are at hand, made-up ones among them; `byCalendar` names indicators counted by calendar year. */
export function targetOf(
  context: PackageContext,
  rows: readonly ObservationRow[],
  seriesId: string | undefined,
  byCalendar: readonly string[] = [],
): IntakeTarget {
  const published = onlyPublished(context, rows);
  const byYear = new Set([
    ...byCalendar,
    ...published.flatMap(({ indicatorId, period }) =>
      parsePeriod(period)?.kind === 'year' ? [indicatorId] : [],
    ),
  ]);
  const isKnown = context.series.some(({ id }) => id === seriesId);
  return {
    context,
    vocabulary: makeVocabulary(context, byYear),
    published,
    known: rows,
    seriesId: isKnown && seriesId !== undefined ? seriesId : usualSeries(context, published),
  };
}

/**
 * The package whose units a file speaks of; the first one where none or several fit equally.
 * @throws when there is no package at all
 */
export function chooseTarget(
  opened: OpenedFile,
  targets: readonly IntakeTarget[],
  preset: Preset,
): IntakeTarget {
  const [first] = targets;
  if (!first) throw new Error('no package to read a file for');
  const named = targets.find(({ context }) => context.meta.id === preset.packageId);
  if (named) return named;
  const texts = new Set(
    opened.sheets.flatMap(({ rows }) =>
      rows.slice(0, sampled).flatMap(({ cells }) => cells.map(cellText)),
    ),
  );
  const hits = (target: IntakeTarget): number => {
    let count = 0;
    for (const text of texts) {
      if (text.length > 60 || !/\p{L}{2}/u.test(text)) continue;
      const found = target.vocabulary.place({
        code: '',
        name: text,
        period: '',
        levelHint: undefined,
      });
      if (found.kind === 'found') count += 1;
    }
    return count;
  };
  let best = first;
  let most = hits(first);
  for (const target of targets.slice(1)) {
    const count = hits(target);
    if (count > most) [best, most] = [target, count];
  }
  return best;
}
