import type { SchoolLevel } from '#domain/school-level.ts';

/**
 * What a package says of an anchor.
 * - `figure`: an observation shows it
 * - `printed`: another figure is shown for this place; this one is kept as its source printed it (row of published.csv)
 * - `withheld`: the observation is withheld because the number contradicts its neighbours; it is kept as printed
 * - `target`, `forecast`: a plan value; an expected value
 * - `parts`: only its parts are in the package, in the reference table of community learning centres
 * - `elsewhere`: no package of this repository is about that place
 */
export type AnchorRole = 'figure' | 'printed' | 'withheld' | 'target' | 'forecast' | 'parts' | 'elsewhere';

/** A figure that a reader of the original texts knows and will look for. */
export interface Anchor {
  readonly number: number;
  readonly indicatorId: string;
  readonly areaId: string;
  readonly period: string;
  readonly level: SchoolLevel;
  readonly category: string;
  readonly value: number;
  readonly unit: string;
  readonly role: AnchorRole;
  /** Source in the package; the publisher and day of the text for anchors that no package answers. */
  readonly source: string;
  /** Row of published.csv or targets.csv, or why there is no answer. */
  readonly key: string;
}

type Row = readonly [indicator: string, area: string, period: string, where: string, value: number, unit: string, role: AnchorRole, source: string, key?: string];

const none = 'no package of this place';

/** `where` is the school level, or `dimension:category`. */
const rows: readonly Row[] = [
  ['dialogue-opinions', 'lao-cai-city', '', '', 25, 'opinions', 'printed', 'blc-dialogue', 'f001'],
  ['dialogue-topics', 'bac-tu-liem', '2023-04-12', '', 5, 'topic groups', 'elsewhere', 'Hànộimới 2023-04-12', none],
  ['schools', 'lao-cai', '2024-2025', '', 594, 'schools', 'figure', 'blc-2025-02-20', 'f003'],
  ['classes', 'lao-cai', '2024-2025', '', 8231, 'classes', 'figure', 'blc-2025-02-20', 'f004'],
  ['pupils', 'lao-cai', '2024-2025', '', 235731, 'pupils', 'figure', 'blc-2025-02-20', 'f005'],
  ['staff', 'lao-cai', '2024-2025', '', 16779, 'people', 'figure', 'blc-2025-02-20', 'f006'],
  ['manager-position-standard-rate', 'lao-cai', '2024-2025', '', 100, '%', 'figure', 'blc-2025-02-20', 'f007'],
  ['solid-classroom-rate', 'lao-cai', '2024-2025', '', 82, '%', 'figure', 'blc-2025-02-20', 'f008'],
  ['classrooms-per-class', 'lao-cai', '2024-2025', '', 1, 'rooms per class', 'figure', 'blc-2025-02-20', 'f009'],
  ['national-standard-schools', 'lao-cai', '2024-2025', '', 586, 'schools', 'withheld', 'blc-2025-02-20', 'f010'],
  ['national-standard-school-rate', 'lao-cai', '2024-2025', '', 72.2, '%', 'figure', 'blc-2025-02-20', 'f011'],
  ['commune-attainment-share', 'lao-cai', '2024', '', 100, '%', 'figure', 'blc-2025-02-20', 'f012'],
  ['pcgd-primary-level', 'lao-cai', '2024', '', 3, 'level', 'figure', 'blc-2025-02-20', 'f013'],
  ['national-contest-rank', 'lao-cai', '2024', '', 4, 'place', 'figure', 'blc-2025-02-20', 'f014'],
  ['youth-upper-secondary-attainment-rate', 'lao-cai', '', '', 80, '%', 'target', 'blc-2025-02-20', 'youth'],
  ['preschool-lunch-share', 'lao-cai', '2025', 'preschool', 100, '%', 'target', 'blc-2025-02-20', 'lunch-2025'],
  ['two-session-pupil-share', 'lao-cai', '2025', 'preschool', 100, '%', 'target', 'blc-2025-02-20', 'two-session-2025'],
  ['programme-targets', 'quang-ninh-town', '2014-2018', '', 25, 'goals', 'elsewhere', 'Quảng Ninh town portal 2018-10-18', none],
  ['programme-target-groups', 'quang-ninh-town', '2014-2018', '', 5, 'groups of goals', 'elsewhere', 'Quảng Ninh town portal 2018-10-18', none],
  ['programme-targets-met', 'quang-ninh-town', '2018', '', 15, 'goals', 'elsewhere', 'Quảng Ninh town portal 2018-10-18', none],
  ['programme-target-met-share', 'quang-ninh-town', '2018', '', 60, '%', 'elsewhere', 'Quảng Ninh town portal 2018-10-18', none],
  ['guidance-documents', 'mong-cai', '2024-04', '', 30, 'documents', 'elsewhere', 'Móng Cái 2024-04-02', none],
  ['solid-school-rate', 'mong-cai', '2024-04', '', 100, '%', 'elsewhere', 'Móng Cái 2024-04-02', none],
  ['national-standard-school-rate', 'mong-cai', '2024-04', '', 90.9, '%', 'elsewhere', 'Móng Cái 2024-04-02', none],
  ['teacher-qualified-rate', 'mong-cai', '2024-04', '', 86, '%', 'elsewhere', 'Móng Cái 2024-04-02', none],
  ['clc-good-share', 'mong-cai', '2023', '', 94.1, '%', 'elsewhere', 'Móng Cái 2024-04-02', none],
  ['clc-participation', 'mong-cai', '2022-2023', '', 21448, 'attendances', 'parts', 'mong-cai-2024', 'fields add up to it'],
  ['clc-participation', 'mong-cai', '2021-2022', '', 20501, 'attendances', 'elsewhere', 'Móng Cái 2024-04-02', 'only the increase of 947 is printed, and no package of this place'],
  ['schools', 'lao-cai', '2021-2022', '', 612, 'schools', 'figure', 'press-2021-09'],
  ['classes', 'lao-cai', '2021-2022', '', 8242, 'classes', 'figure', 'press-2021-09'],
  ['pupils', 'lao-cai', '2021-2022', '', 227749, 'pupils', 'figure', 'press-2021-09'],
  ['schools', 'lao-cai', '2024-2025', '', 593, 'schools', 'printed', 'ktdt-2025', 'c-schools-593'],
  ['classes', 'lao-cai', '2024-2025', '', 8231, 'classes', 'printed', 'ktdt-2025', 'c-classes-8231'],
  ['pupils', 'lao-cai', '2024-2025', '', 235445, 'pupils', 'printed', 'ktdt-2025', 'c-pupils-235445'],
  ['classes', 'lao-cai', '2024-2025', 'preschool', 2314, 'classes', 'printed', 'blc-age4-2025', 'c-preschool-classes-2314'],
  ['school-sites', 'lao-cai', '2024-2025', 'preschool', 660, 'sites', 'figure', 'blc-age4-2025'],
  ['nursery-enrolment-rate', 'lao-cai', '2024-2025', '', 33.3, '%', 'figure', 'blc-age4-2025'],
  ['kindergarten-enrolment-rate', 'lao-cai', '2024-2025', '', 98.6, '%', 'figure', 'blc-age4-2025'],
  ['age4-enrolment-rate', 'lao-cai', '2024-2025', '', 99.8, '%', 'figure', 'blc-age4-2025'],
  ['teachers', 'lao-cai', '2024-2025', 'preschool', 4432, 'people', 'figure', 'blc-age4-2025'],
  ['teachers-per-class', 'lao-cai', '2024-2025', 'preschool', 1.9, 'teachers per class', 'figure', 'blc-age4-2025', 'c-preschool-tpc'],
  ['teacher-qualified-rate', 'lao-cai', '2024-2025', 'preschool', 98, '%', 'figure', 'blc-age4-2025'],
  ['teacher-above-standard-rate', 'lao-cai', '2024-2025', 'preschool', 57.7, '%', 'figure', 'blc-age4-2025'],
  ['solid-classroom-rate', 'lao-cai', '2024-2025', 'preschool', 70.9, '%', 'figure', 'blc-age4-2025'],
  ['semi-solid-classroom-rate', 'lao-cai', '2024-2025', 'preschool', 28.1, '%', 'figure', 'blc-age4-2025'],
  ['temporary-classroom-rate', 'lao-cai', '2024-2025', 'preschool', 1, '%', 'figure', 'blc-age4-2025'],
  ['national-standard-school-rate', 'lao-cai', '2024-2025', 'preschool', 77.6, '%', 'figure', 'blc-age4-2025', 'c-std-pre-776'],
  ['national-standard-school-rate', 'lao-cai', '2023-2024', '', 59.7, '%', 'figure', 'blc-354-2024'],
  ['literacy-rate-level-1', 'lao-cai', '2025', '', 98.85, '%', 'target', 'pnvn-2025-04', 'literacy-1-2025'],
  ['literacy-rate-level-2', 'lao-cai', '2025', '', 95.87, '%', 'target', 'pnvn-2025-04', 'literacy-2-2025'],
  ['literacy-class-learners', 'lao-cai', '2025', '', 986, 'learners', 'target', 'pnvn-2025-04', 'literacy-learners-2025'],
  ['schools', 'lao-cai-2025-07', '2024-2025', '', 1046, 'institutions', 'figure', 'dnlc-24854', 'c-new-schools-1046'],
  ['classes', 'lao-cai-2025-07', '2024-2025', '', 15317, 'classes', 'figure', 'dnlc-24854', 'c-new-classes-15317'],
  ['pupils', 'lao-cai-2025-07', '2024-2025', '', 470163, 'pupils', 'figure', 'dnlc-24854', 'c-new-pupils-470163'],
  ['schools', 'lao-cai-2025-07', '2024-2025', '', 1047, 'institutions', 'printed', 'danviet-2025-08', 'c-new-schools-1047'],
  ['staff', 'lao-cai-2025-07', '2024-2025', '', 31697, 'people', 'figure', 'danviet-2025-08', 'c-new-staff-31697'],
  ['national-standard-school-rate', 'lao-cai-2025-07', '2024-2025', '', 75.7, '%', 'printed', 'danviet-2025-08', 'c-std-757'],
  ['national-standard-level2-share', 'lao-cai-2025-07', '2024-2025', '', 14.4, '%', 'figure', 'danviet-2025-08'],
  ['national-standard-school-rate', 'lao-cai-2025-07', '2020', '', 58.9, '%', 'figure', 'blc-756-2025', 'c-std-589'],
  ['solid-classroom-rate', 'lao-cai-2025-07', '2024-2025', '', 86, '%', 'figure', 'danviet-2025-08'],
  ['schools', 'lao-cai-2025-07', '2025-2026', '', 1040, 'institutions', 'forecast', 'blc-2025-08'],
  ['classes', 'lao-cai-2025-07', '2025-2026', '', 15479, 'classes', 'forecast', 'blc-2025-08'],
  ['pupils', 'lao-cai-2025-07', '2025-2026', '', 465012, 'pupils', 'forecast', 'blc-2025-08'],
  ['classrooms', 'lao-cai-2025-07', '2025-2026', '', 14998, 'rooms', 'forecast', 'blc-2025-08'],
  ['learning-model-rate', 'lao-cai-2025-07', '2025', 'learningModel:family', 71, '%', 'figure', 'hkh-2025'],
  ['learning-model-rate', 'lao-cai-2025-07', '2025', 'learningModel:clan', 60, '%', 'figure', 'hkh-2025'],
  ['learning-model-rate', 'lao-cai-2025-07', '2025', 'learningModel:community', 91, '%', 'figure', 'hkh-2025'],
  ['learning-model-rate', 'lao-cai-2025-07', '2025', 'learningModel:unit', 98, '%', 'figure', 'hkh-2025'],
];

/** The 68 figures of the project's starting texts and of the texts checked against them. */
export const anchors: readonly Anchor[] = rows.map(([indicatorId, areaId, period, where, value, unit, role, source, key = ''], i) => ({
  number: i + 1,
  indicatorId,
  areaId,
  period,
  level: where.includes(':') ? '' : (where as SchoolLevel),
  category: where.includes(':') ? where : '',
  value,
  unit,
  role,
  source,
  key,
}));

/** Parts printed beside a figure, by school level or `dimension:category`; they add up to it. */
export const anchorParts: readonly { readonly number: number; readonly parts: Readonly<Record<string, number>> }[] = [
  { number: 29, parts: { preschool: 196, primary: 182, lowerSecondary: 188, upperSecondary: 36, continuing: 10 } },
  { number: 30, parts: { preschool: 2369, primary: 3520, lowerSecondary: 1729, upperSecondary: 554, continuing: 70 } },
  { number: 31, parts: { preschool: 58267, primary: 85604, lowerSecondary: 59093, upperSecondary: 22285, continuing: 2500 } },
  { number: 32, parts: { preschool: 195, primary: 164, lowerSecondary: 185, upperSecondary: 39, continuing: 10 } },
  { number: 33, parts: { preschool: 2324, primary: 3332, lowerSecondary: 1809, upperSecondary: 638, continuing: 128 } },
  { number: 34, parts: { preschool: 55599, primary: 84578, lowerSecondary: 64140, upperSecondary: 25851, continuing: 5277 } },
  { number: 52, parts: { 'ownership:public': 1015, 'ownership:nonPublic': 31 } },
  { number: 56, parts: { 'staffRole:manager': 2808, 'staffRole:teacher': 26144, 'staffRole:support': 2745 } },
];

/** Increase on the year before, as printed: classes and pupils of 2021-2022. */
export const anchorIncreases: readonly { readonly number: number; readonly before: string; readonly increase: number }[] = [
  { number: 30, before: '2020-2021', increase: 64 },
  { number: 31, before: '2020-2021', increase: 6022 },
];
