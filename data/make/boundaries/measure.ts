import { committed, LAO_CAI_FILE, VIET_NAM_FILE } from './committed.ts';
import type { Problem } from './coverage-problems.ts';
import { measureLaoCai, MEAN_AREA_ERROR_BOUND, type LaoCaiMeasure } from './measure-lao-cai.ts';
import { measureVietNam } from './measure-viet-nam.ts';

// Usage: node data/make/boundaries/measure.ts [--json]. Ends with 1 where a bound is broken.

const laoCai = measureLaoCai(committed(LAO_CAI_FILE));
const vietNam = measureVietNam(committed(VIET_NAM_FILE));
const problems = [...laoCai.problems, ...vietNam.problems];

if (process.argv.includes('--json')) {
  const archipelagoPoints = Object.fromEntries(vietNam.archipelagoPoints);
  console.log(JSON.stringify({ laoCai, vietNam: { ...vietNam, archipelagoPoints } }, null, 2));
} else {
  printLaoCai(laoCai);
  console.log(`\n${vietNam.provinces} provinces, ${Math.round(vietNam.landKm2)} km2`);
  for (const [id, points] of vietNam.archipelagoPoints)
    console.log(`${id}: ${points} named points`);
  printProblems(problems);
}
process.exitCode = problems.length === 0 ? 0 : 1;

function printLaoCai(measure: LaoCaiMeasure): void {
  console.log('district         drawn km2  reference    error');
  for (const { areaId, drawnKm2, referenceKm2, error } of measure.districts) {
    const cells = [
      drawnKm2.toFixed(1).padStart(9),
      referenceKm2.toFixed(1).padStart(10),
      percent(error).padStart(8),
    ];
    console.log(areaId.padEnd(16), ...cells);
  }
  console.log(
    `mean absolute error, districts   ${percent(measure.meanAreaError)} (bound ${percent(MEAN_AREA_ERROR_BOUND)})`,
  );
  console.log(`worst district                   ${percent(measure.worstAreaError)}`);
  console.log(
    `median absolute error, communes  ${percent(measure.medianCommuneAreaError)} (no bound)`,
  );
  console.log(`union against outline            ${measure.outlineDifference.toExponential(1)}`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function printProblems(found: readonly Problem[]): void {
  console.log(
    found.length === 0 ? '\nno gap, no overlap, all bounds kept' : `\n${found.length} problems`,
  );
  for (const { check, place, detail } of found) console.log(`${check}: ${place}: ${detail}`);
}
