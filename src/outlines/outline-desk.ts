import type { Area } from '#domain/area.ts';
import type { PackageContext } from '#domain/package-context.ts';
import type { Simplified } from './choose-detail.ts';
import { chooseDetail } from './choose-detail.ts';
import { coordinateTrouble } from './check-place.ts';
import { joinUnits } from './join-units.ts';
import type { Joining } from './join-units.ts';
import type { KnownShapes } from './known-shapes.ts';
import type { OutlineFile, OutlineLayer } from './outline-file.ts';
import type { OutlineProblem } from './outline-problem.ts';
import { outlineProblem } from './outline-problem.ts';
import type { AreaBesideKnown, OutlineReport } from './outline-report.ts';
import type { OutlineLevel, OutlineState } from './outline-state.ts';
import { outlineText } from './outline-text.ts';
import { placeProblems, shapeProblems } from './shape-problems.ts';
import type { Sketch } from './sketch.ts';
import { sketchOf } from './sketch.ts';
import type { ShapeStudy, StudyStage } from './study-shapes.ts';
import { studyShapes } from './study-shapes.ts';
import { unitProblems } from './unit-problems.ts';

/** What a file of boundaries is read beside. */
export interface OutlineBase {
  readonly context: PackageContext;
  /** Shapes that the package draws its units from. */
  readonly known: KnownShapes | undefined;
  /** Day of the reading. */
  readonly today: string;
}

/** A file judged: the report, and its shapes for the eye. */
export interface JudgedOutlines {
  readonly report: OutlineReport;
  readonly sketch: Sketch | undefined;
}

/** What saving needs of a file that was judged. */
export interface ReadyOutlines {
  readonly report: OutlineReport;
  readonly study: ShapeStudy;
  readonly simplified: Simplified;
  readonly join: Joining;
}

/** A file of boundaries on the desk: read once, judged anew after every change; what did not change is not computed again. */
export class OutlineDesk {
  readonly #file: OutlineFile;
  readonly #base: OutlineBase;
  readonly #areas: ReadonlyMap<string, Area>;
  #study: { readonly key: string; readonly value: ShapeStudy | undefined } | undefined;
  #detail: { readonly key: string; readonly value: Simplified } | undefined;
  #sketch: { readonly key: string; readonly value: Sketch } | undefined;

  constructor(file: OutlineFile, base: OutlineBase) {
    this.#file = file;
    this.#base = base;
    this.#areas = new Map(base.context.areas.map((area) => [area.id, area]));
  }

  /** The report after what a person has said. */
  judge(
    state: OutlineState,
    onStage: (stage: StudyStage) => void = () => undefined,
  ): JudgedOutlines {
    const layer = this.#layerOf(state);
    const { context, known } = this.#base;
    const { rootAreaId, unitLevel } = context.meta;
    const usual: OutlineLevel = unitLevel === 'national' ? 'province' : unitLevel;
    const join = joinUnits(layer, context.areas, rootAreaId, usual, state);
    const trouble = coordinateTrouble(layer, state.isSwapped === true);
    const study = trouble ? undefined : this.#studied(layer, state, onStage);
    if (study) onStage('detail');
    const detail = study && this.#detailed(study, join.level, state);
    const nameOf = namer(join, this.#areas);
    const problems = [
      ...(trouble ? [trouble] : []),
      ...layerProblems(this.#file, layer),
      ...(study ? placeProblems(study, join, known) : []),
      ...unitProblems(join, state, this.#areas, known, this.#base.today),
      ...(study ? shapeProblems(study, nameOf) : []),
      ...(detail && detail.bytesAfter > detail.goal
        ? [
            outlineProblem('warning', 'size-over-goal', {
              kilobytes: Math.round(detail.bytesAfter / 1000),
              goal: detail.goal / 1000,
            }),
          ]
        : []),
    ];
    const report = this.#report(state, layer, join, study, detail, problems);
    return { report, sketch: study && detail && this.#sketched(study, detail, problems) };
  }

  /** Everything that saving needs; undefined while the file is refused. */
  ready(state: OutlineState): ReadyOutlines | undefined {
    const { report } = this.judge(state);
    const study = this.#study?.value;
    const simplified = this.#detail?.value;
    const { join } = report;
    return report.verdict === 'refused' || !study || !simplified || !join
      ? undefined
      : { report, study, simplified, join };
  }

  #layerOf({ layer }: OutlineState): OutlineLayer {
    const { layers } = this.#file;
    const found = layers.find(({ name }) => name === layer) ?? layers[0];
    if (!found) throw new Error('a file without layers is refused before');
    return found;
  }

  #studied(
    layer: OutlineLayer,
    { isSwapped = false, choices }: OutlineState,
    onStage: (stage: StudyStage) => void,
  ) {
    const out = Object.keys(choices).filter((number) => choices[number] === '');
    const key = JSON.stringify([layer.name, isSwapped, out]);
    if (this.#study?.key !== key) {
      const leftOut = new Set(out.map(Number));
      const value = studyShapes(layer, isSwapped, (number) => leftOut.has(number), onStage);
      this.#study = { key, value };
    }
    return this.#study.value;
  }

  #detailed(study: ShapeStudy, level: OutlineLevel, { leastDetail }: OutlineState): Simplified {
    const key = JSON.stringify([this.#study?.key, level, leastDetail]);
    if (this.#detail?.key !== key)
      this.#detail = { key, value: chooseDetail(study, level, leastDetail) };
    return this.#detail.value;
  }

  #sketched(study: ShapeStudy, { lines }: Simplified, problems: readonly OutlineProblem[]): Sketch {
    const key = this.#detail?.key ?? '';
    if (this.#sketch?.key !== key) this.#sketch = { key, value: sketchOf(study, lines, problems) };
    return this.#sketch.value;
  }

  #report(
    state: OutlineState,
    layer: OutlineLayer,
    join: Joining,
    study: ShapeStudy | undefined,
    detail: Simplified | undefined,
    problems: readonly OutlineProblem[],
  ): OutlineReport {
    const { name, bytes, format, encoding, layers } = this.#file;
    const count = (severity: OutlineProblem['severity']) =>
      problems.filter((problem) => problem.severity === severity).length;
    const [errors, warnings] = [count('error'), count('warning')];
    const by = (kind: string) => join.features.filter((feature) => feature.by === kind).length;
    const { lines: _, ...simplified } = detail ?? { lines: undefined };
    return {
      format: 'siso-boundary-report/1',
      package: this.#base.context.meta.id,
      file: { name, bytes, format, encoding, system: layer.system.name },
      layers: layers.map((one) => one.name),
      layer: layer.name,
      columns: layer.columns,
      verdict: errors > 0 ? 'refused' : warnings > 0 ? 'accepted-with-warnings' : 'accepted',
      counts: {
        shapes: layer.features.length,
        points: study?.points ?? 0,
        joined: join.features.filter(({ areaId }) => areaId !== '').length,
        notJoined: by('none'),
        leftOut: by('left-out'),
        errors,
        warnings,
        notes: count('note'),
      },
      stated: state.stated,
      join,
      areas: study ? this.#areasOf(study, join) : [],
      simplified: detail ? (simplified as Omit<Simplified, 'lines'>) : undefined,
      problems: problems.map((problem) => ({
        ...problem,
        vi: outlineText(problem, 'vi'),
        en: outlineText(problem, 'en'),
      })),
    };
  }

  #areasOf(study: ShapeStudy, join: Joining): AreaBesideKnown[] {
    const idOf = new Map(join.features.map(({ number, areaId }) => [number, areaId]));
    const sums = new Map<string, number>();
    study.lines.shapes.forEach(({ number }, at) => {
      const id = idOf.get(number) ?? '';
      if (id !== '') sums.set(id, (sums.get(id) ?? 0) + (study.km2[at] ?? 0));
    });
    const { known } = this.#base;
    return [...sums].map(([areaId, km2]) => ({
      areaId,
      km2: Math.round(km2 * 100) / 100,
      known: known?.shapes.get(areaId)?.km2,
    }));
  }
}

function layerProblems(file: OutlineFile, layer: OutlineLayer): OutlineProblem[] {
  const { system, withoutArea } = layer;
  const isConverted = file.encoding !== '' && !/^utf/i.test(file.encoding);
  const lost = layer.features.filter(({ properties }) =>
    [...properties.values()].some((text) => text.includes('\uFFFD')),
  ).length;
  return [
    ...(system.kind === 'projected'
      ? [outlineProblem('note', 'system-converted', { system: system.name })]
      : []),
    ...(withoutArea.length === 0
      ? []
      : [outlineProblem('warning', 'features-without-area', { count: withoutArea.length })]),
    ...(isConverted
      ? [outlineProblem('note', 'encoding-converted', { encoding: file.encoding })]
      : []),
    ...(lost === 0 ? [] : [outlineProblem('warning', 'letters-lost', { count: lost })]),
  ];
}

function namer(join: Joining, areas: ReadonlyMap<string, Area>): (feature: number) => string {
  const names = new Map(
    join.features.map(({ number, areaId, label }) => [number, areas.get(areaId)?.name.vi ?? label]),
  );
  return (feature) => names.get(feature) || String(feature);
}
