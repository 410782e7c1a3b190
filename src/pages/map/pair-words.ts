import { isIllustrative } from '#indicators/cell.ts';
import type { AtlasScale } from '#views/map/atlas-scale.ts';
import type { PairMap, PairUnit } from '#views/map/bivariate-view.ts';
import type { Scope } from '#views/scope.ts';
import { cellText } from '#pages/parts/words.ts';
import type { MapWords } from './map-words.ts';
import { limitText, someNames } from './map-words.ts';

/** Units at the corners of the square, in words: high or low in both, high in one and low in the other. */
export function pairSentences(
  words: MapWords,
  x: Scope,
  y: Scope,
  map: PairMap,
): readonly string[] {
  const { t, n, of } = words;
  const right = map.columns - 1;
  const top = map.rows - 1;
  if (right === 0 || top === 0) return [];
  const at = (column: number, row: number) => {
    const units = map.units.filter(({ code }) => code === `${column}.${row}`);
    const names = someNames(
      words,
      units.map(({ area }) => area),
    );
    const isMadeUp = units.some(({ illustrative }) => illustrative);
    const mark = (text: string) =>
      isMadeUp ? `${text.replace(/\.$/, '')} (${words.t.madeUp}).` : text;
    return { units, said: { count: n.decimal(units.length, 0), names }, mark };
  };
  const [both, neither, onlyX, onlyY] = [at(right, top), at(0, 0), at(right, 0), at(0, top)];
  const nameX = of(x.indicator.short);
  const nameY = of(y.indicator.short);
  return [
    { ...both, text: t.pairHigh(both.said) },
    { ...neither, text: t.pairLow(neither.said) },
    { ...onlyX, text: t.pairApart({ ...onlyX.said, high: nameX, low: nameY }) },
    { ...onlyY, text: t.pairApart({ ...onlyY.said, high: nameY, low: nameX }) },
  ].flatMap(({ units, text, mark }) => (units.length === 0 ? [] : [mark(text)]));
}

/** How the classes of each indicator were made, and what keeps the two apart. */
export function pairNotes(
  words: MapWords,
  x: Scope,
  y: Scope,
  scales: Readonly<Record<'x' | 'y', AtlasScale>>,
): readonly string[] {
  const { t, n, of } = words;
  const note = (scope: Scope, scale: AtlasScale) =>
    t.pairNote({
      name: of(scope.indicator.name),
      limits: scale.limits.map((limit) => limitText(words, scope.indicator, limit)).join('; '),
      values: n.decimal(scale.valueCount, 0),
      periods: n.decimal(scale.periods.length, 0),
    });
  return [
    note(x, scales.x),
    note(y, scales.y),
    ...(x.indicator.clock.vi === y.indicator.clock.vi ? [] : [t.differClock]),
    ...(x.counting === y.counting ? [] : [t.differCounting]),
  ];
}

/** One unit with both figures. */
export function pairUnitText(words: MapWords, x: Scope, y: Scope, unit: PairUnit): string {
  const { of, m } = words;
  const part = (scope: Scope, { cell, n }: PairUnit['x']) =>
    `${of(scope.indicator.short)} ${cellText(words, scope.indicator, cell)}${
      n !== undefined && isIllustrative(cell) ? ` (${m.illustrative})` : ''
    }`;
  return `${of(unit.area.name)}: ${part(x, unit.x)}; ${part(y, unit.y)}.`;
}
