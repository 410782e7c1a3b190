/**
 * Education levels (cấp học). `''` is all levels together. `kindergarten` (3-5 years) is part of `preschool`;
 * `generalEducation` is grades 1 to 12.
 */
export type SchoolLevel =
  | ''
  | 'nursery'
  | 'kindergarten'
  | 'preschool'
  | 'primary'
  | 'lowerSecondary'
  | 'upperSecondary'
  | 'continuing'
  | 'generalEducation';

/** All levels in the order of every table and chart: never sorted by letter. */
export const schoolLevels: readonly SchoolLevel[] = [
  '',
  'preschool',
  'nursery',
  'kindergarten',
  'generalEducation',
  'primary',
  'lowerSecondary',
  'upperSecondary',
  'continuing',
];

/** Levels that add up to another level, where an indicator may be added over levels. */
export const levelParts: ReadonlyMap<SchoolLevel, readonly SchoolLevel[]> = new Map([
  ['generalEducation', ['primary', 'lowerSecondary', 'upperSecondary']],
  ['preschool', ['nursery', 'kindergarten']],
  ['', ['preschool', 'primary', 'lowerSecondary', 'upperSecondary', 'continuing']],
]);

/** Whether a text names a level of the format. */
export function isSchoolLevel(text: string): text is SchoolLevel {
  return (schoolLevels as readonly string[]).includes(text);
}
