import type { Finding, FindingKind, RemarkSeverity } from './quality-record.ts';
import { findingKinds } from './quality-record.ts';

/** Which findings a reader wants to see; empty means all. */
export interface FindingChoices {
  readonly kind: FindingKind | '';
  readonly areaIds: readonly string[];
  readonly indicatorId: string;
}

/** Findings of one kind, with the remarks of the checks among them. */
export interface KindCount {
  readonly kind: FindingKind;
  readonly findings: number;
  readonly remarks: Readonly<Record<RemarkSeverity, number>>;
}

/** A kind as a link names it; '' for a text that is none. */
export const toFindingKind = (text: string): FindingKind | '' =>
  findingKinds.find((kind) => kind === text) ?? '';

/** Findings that concern the chosen units, indicator and kind. What concerns everything is always among them. */
export function chooseFindings(
  findings: readonly Finding[],
  { kind, areaIds, indicatorId }: FindingChoices,
): readonly Finding[] {
  const concerns = (ids: readonly string[], asked: readonly string[]) =>
    ids.length === 0 || asked.length === 0 || asked.some((id) => ids.includes(id));
  return findings.filter(
    (finding) =>
      (kind === '' || finding.kind === kind) &&
      concerns(finding.areaIds, areaIds) &&
      concerns(finding.indicatorIds, indicatorId === '' ? [] : [indicatorId]),
  );
}

/** Number of findings and remarks of each kind, in the order of the page; kinds with nothing are counted too. */
export function countByKind(findings: readonly Finding[]): readonly KindCount[] {
  return findingKinds.map((kind): KindCount => {
    const own = findings.filter((finding) => finding.kind === kind);
    const remarksOf = (severity: RemarkSeverity) =>
      own.reduce((sum, finding) => sum + (finding.severity === severity ? finding.remarks : 0), 0);
    return {
      kind,
      findings: own.length,
      remarks: {
        error: remarksOf('error'),
        warning: remarksOf('warning'),
        note: remarksOf('note'),
      },
    };
  });
}
