import type { Dataset } from '#indicators/dataset.ts';
import { toDataset } from '#indicators/dataset.ts';
import { ratioDisagreements } from '#snapshot/checks/published-ratio.ts';
import type { Problem } from '#snapshot/problem.ts';
import { numberOfChecks } from '#snapshot/run-checks.ts';
import { toCompleteness } from '#views/quality/completeness.ts';
import { toGapFindings } from '#views/quality/gap-findings.ts';
import { toKnownFindings } from '#views/quality/known-findings.ts';
import type {
  CheckedFigures,
  Finding,
  QualityRecord,
  QualityTally,
} from '#views/quality/quality-record.ts';
import { findingKinds } from '#views/quality/quality-record.ts';
import { toSourceFindings } from '#views/quality/source-findings.ts';
import { unitsOf } from '#views/scope.ts';
import type { Publishable } from './publishable.ts';
import { figuresByRow, problemFinding, rateFinding } from './problem-findings.ts';

/** Everything the page on the quality of the figures shows, from the same checks that let the package in. */
export function toQualityRecord({
  context,
  cube,
  problems,
}: Pick<Publishable, 'context' | 'cube' | 'problems'>): QualityRecord {
  const dataset = toDataset(context, cube);
  const figureOf = figuresByRow(dataset, problems);
  const findings: readonly Finding[] = [
    ...ratioDisagreements(dataset).map((found) => rateFinding(dataset, found)),
    ...toSourceFindings(dataset),
    ...problems.flatMap((problem) => problemFinding(problem, figureOf) ?? []),
    ...toGapFindings(dataset),
    ...toKnownFindings(dataset),
  ];
  const order = (finding: Finding) => findingKinds.indexOf(finding.kind);
  const ids = [context.meta.rootAreaId, ...unitsOf(dataset).map(({ id }) => id)];
  return {
    tally: toTally(dataset, problems),
    findings: findings.toSorted((a, b) => order(a) - order(b)),
    completeness: toCompleteness(dataset, ids),
  };
}

/** Figures by where they come from; a figure with several remarks counts once. */
function toTally({ cube, series, context }: Dataset, problems: readonly Problem[]): QualityTally {
  const remarked = new Set(problems.map(({ file, line }) => `${file}:${line}`));
  const counts = { published: { all: 0, remarked: 0 }, illustrative: { all: 0, remarked: 0 } };
  for (const block of cube.blocks) {
    const nature = series.get(block.seriesId)?.nature ?? 'published';
    block.kind.forEach((code, at) => {
      if (code !== 1) return;
      counts[nature].all += 1;
      const file = cube.metas[block.meta[at] ?? 0]?.file ?? '';
      if (remarked.has(`${file}:${block.line[at]}`)) counts[nature].remarked += 1;
    });
  }
  const onPrints = problems.filter(
    ({ rule }) => rule === 'published-ratio' || rule === 'sources-differ',
  );
  const printed: CheckedFigures = {
    all: context.published.length,
    remarked: new Set(onPrints.map(({ line }) => line)).size,
  };
  return { checks: numberOfChecks, ...counts, printed };
}
