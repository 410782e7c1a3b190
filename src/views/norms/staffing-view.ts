import type { NormsRecord } from '#norms/norms-record.ts';
import { inForceOn } from '#norms/rule.ts';
import type { PostNorm, Staffing, StaffingRules } from '#norms/teacher-norm.ts';
import { toStaffing } from '#norms/teacher-norm.ts';

/** Teachers of one level in a unit against the norm. */
export interface StaffingRow {
  readonly areaId: string;
  readonly post: PostNorm;
  readonly classes: number;
  readonly teachers: number;
  readonly staffing: Staffing;
  readonly isIllustrative: boolean;
}

/** Teachers against the norms in force in the year of the package's table. */
export interface StaffingView {
  readonly period: string;
  /** Undefined where no norm of the rules was in force on that day. */
  readonly rules: StaffingRules | undefined;
  readonly rows: readonly StaffingRow[];
}

/** Levels with both teachers and classes, unit by unit. */
export function toStaffingView(record: NormsRecord, publishedOnly: boolean): StaffingView {
  const { rules, levels } = record;
  const date = levels?.date ?? rules?.asOf ?? '';
  const norms = rules ? inForceOn(rules.staffing, date) : undefined;
  const rows = (levels?.rows ?? []).flatMap((row): StaffingRow[] => {
    const { areaId, classes, teachers, level, isIllustrative } = row;
    const post = norms?.posts.find((item) => item.level === level);
    if (!post || classes === null || teachers === null) return [];
    if (publishedOnly && isIllustrative) return [];
    const staffing = toStaffing(post, classes, teachers);
    return [{ areaId, post, classes, teachers, staffing, isIllustrative }];
  });
  return { period: levels?.period ?? '', rules: norms, rows };
}
