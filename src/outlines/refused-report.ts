import type { OutlineProblem } from './outline-problem.ts';
import type { OutlineReport } from './outline-report.ts';
import { untouched } from './outline-state.ts';
import { outlineText } from './outline-text.ts';

/** The report on a file that could not be opened. */
export const refusedReport = (
  packageId: string,
  name: string,
  bytes: number,
  problem: OutlineProblem,
): OutlineReport => ({
  format: 'siso-boundary-report/1',
  package: packageId,
  file: { name, bytes, format: '', encoding: '', system: '' },
  layers: [],
  layer: '',
  columns: [],
  verdict: 'refused',
  counts: {
    shapes: 0,
    points: 0,
    joined: 0,
    notJoined: 0,
    leftOut: 0,
    errors: 1,
    warnings: 0,
    notes: 0,
  },
  stated: untouched.stated,
  join: undefined,
  areas: [],
  simplified: undefined,
  problems: [{ ...problem, vi: outlineText(problem, 'vi'), en: outlineText(problem, 'en') }],
});
