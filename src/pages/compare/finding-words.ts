import { isPercent } from '#domain/indicator.ts';
import type { Change } from '#indicators/change.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import { dateLabel } from '#i18n/period-format.ts';
import type { Comparison } from '#views/compare/comparison.ts';
import type { Finding } from '#views/compare/findings.ts';
import { figureOf } from '#views/compare/findings.ts';
import type { MeasuredCell } from '#views/compare/measure.ts';
import { pickedSet } from '#views/compare/unit-set.ts';
import { withView } from '#url/link.ts';
import type { Route } from '#url/route.ts';
import { countNoun } from '#pages/parts/nouns.ts';
import { cellText, changeText, upperFirst } from '#pages/parts/words.ts';
import { counted } from '#i18n/en-words.ts';
import type { CompareWords } from './compare-words.ts';
import { inText, numberText, someNames, unitName, valueText } from './compare-words.ts';

/** From twice as many on a change is told as "times". */
const doubled = 100;

/** A finding in one sentence, with what is made up about it said. */
export function findingText(words: CompareWords, comparison: Comparison, finding: Finding): string {
  const text = findingSentence(words, comparison, finding);
  const isMadeUp = cellsOf(finding).some((cell) => cell.isMadeUp);
  return isMadeUp ? `${text.replace(/\.$/, '')} (${words.c.madeUp}).` : text;
}

/** The sentence alone, for a title that has the mark of made-up figures beside it. */
export const findingSentence = (
  words: CompareWords,
  comparison: Comparison,
  finding: Finding,
): string => upperFirst(sentence(words, comparison, finding));

/** Where the figure stands that shows a finding. */
export function findingRoute(route: Route, comparison: Comparison, finding: Finding): Route {
  const rootId = comparison.scope.root.id;
  const ids = areaIdsOf(finding).filter((id) => id !== rootId);
  const isPicked = route.view.unitSet === pickedSet;
  return withView(route, {
    figureKind: figureOf(finding),
    ...(isPicked || ids.length === 0 ? {} : { areaIds: ids.slice(0, 4) }),
  });
}

function sentence(words: CompareWords, comparison: Comparison, finding: Finding): string {
  const { c, n } = words;
  const { scope } = comparison;
  const value = (cell: MeasuredCell) => valueText(words, comparison, cell);
  const now = inText(words, scope.period);
  switch (finding.kind) {
    case 'range':
      return c.range({
        period: now,
        high: unitName(words, finding.high.area),
        highValue: value(finding.highCell),
        low: unitName(words, finding.low.area),
        lowValue: value(finding.lowCell),
      });
    case 'equal':
      return c.equal({
        period: now,
        count: n.decimal(finding.count, 0),
        value: value(finding.cell),
      });
    case 'level': {
      const area = unitName(words, finding.row.area);
      return isPercent(scope.indicator) || comparison.measure.kind !== 'value'
        ? c.levelRate({ period: now, area, value: value(finding.cell) })
        : c.levelCount({ period: now, area, value: withNoun(words, comparison, finding.cell) });
    }
    case 'change': {
      const text = changeSentence(words, comparison, finding);
      if (finding.role === 'root') return text;
      return c.changeMost({
        direction: finding.role === 'up' ? words.m.rise : words.m.fall,
        byPercent: finding.change.kind === 'relative',
        text,
      });
    }
    case 'directions': {
      const parts = [
        ...(finding.rose.length > 0
          ? [c.rose({ count: n.decimal(finding.rose.length, 0), names: '' })]
          : []),
        ...(finding.fell.length > 0
          ? [
              c.fell({
                count: n.decimal(finding.fell.length, 0),
                names: someNames(words, finding.fell),
              }),
            ]
          : []),
        ...(finding.stayed.length > 0
          ? [
              c.stayed({
                count: n.decimal(finding.stayed.length, 0),
                names: someNames(words, finding.stayed),
              }),
            ]
          : []),
      ];
      return c.directions({ base: inText(words, finding.from), parts });
    }
    case 'turn': {
      const told = {
        area: unitName(words, finding.row.area),
        period: inText(words, finding.at.ref.period),
        value: value(finding.at),
        change: changeText(words, scope.indicator, finding.change),
      };
      return finding.shape === 'peak' ? c.turnPeak(told) : c.turnTrough(told);
    }
    case 'outlier': {
      const told = {
        area: unitName(words, finding.row.area),
        value: value(finding.cell),
        median: medianText(words, comparison, finding.median),
      };
      return finding.outside === 'high' ? c.outlierHigh(told) : c.outlierLow(told);
    }
    case 'places': {
      const told = {
        area: unitName(words, finding.row.area),
        from: n.decimal(finding.from, 0),
        to: n.decimal(finding.to, 0),
        base: inText(words, finding.since),
      };
      return finding.to < finding.from ? c.placesUp(told) : c.placesDown(told);
    }
    case 'refused':
      return c.refused({
        base: inText(words, finding.from),
        count: n.decimal(finding.rows.length, 0),
        names: someNames(words, finding.rows),
        reason: c.reasons[finding.reason],
      });
    case 'event':
      return c.event({
        area: unitName(words, finding.row.area),
        title: words.of(finding.event.title),
        date: dateLabel(finding.event.date, words.language),
      });
  }
}

/** "8.231 lớp": an amount with what it counts. */
function withNoun(words: CompareWords, { scope }: Comparison, { cell }: MeasuredCell): string {
  const noun = countNoun(words, scope.indicator);
  const text = cellText(words, scope.indicator, cell);
  return words.language === 'en' ? counted(text, noun) : `${text} ${noun}`;
}

function medianText(words: CompareWords, comparison: Comparison, median: number): string {
  const text = numberText(words, comparison, median);
  const isShare = comparison.unit === 'own' && isPercent(comparison.scope.indicator);
  return isShare || comparison.unit === 'percent' ? `${text}%` : text;
}

function changeSentence(
  words: CompareWords,
  comparison: Comparison,
  finding: Extract<Finding, { kind: 'change' }>,
): string {
  const { c, m, n } = words;
  const { indicator } = comparison.scope;
  const change: Change = finding.change;
  const area = unitName(words, finding.row.area);
  const base = inText(words, finding.from.ref.period);
  const to = valueText(words, comparison, finding.to);
  if (change.kind === 'none') return '';
  const rounded = roundHalfAway(Math.abs(change.difference), indicator.decimals);
  if (Number(rounded) === 0) return c.changeSame({ area, base, value: to });
  const direction = change.difference > 0 ? m.rise : m.fall;
  if (change.kind === 'points')
    return c.changePoints({ area, direction, points: n.text(rounded), base, value: to });
  const noun = countNoun(words, indicator);
  const amount =
    words.language === 'en' ? counted(n.text(rounded), noun) : `${n.text(rounded)} ${noun}`;
  if (change.percent >= doubled)
    return c.changeTimes({
      area,
      direction,
      amount,
      base,
      times: n.prose(1 + change.percent / 100, 1),
    });
  return c.changeCount({
    area,
    direction,
    amount,
    base,
    percent: n.decimal(Math.abs(change.percent), 1),
  });
}

function cellsOf(finding: Finding): readonly MeasuredCell[] {
  switch (finding.kind) {
    case 'range':
      return [finding.highCell, finding.lowCell];
    case 'equal':
    case 'level':
    case 'outlier':
      return [finding.cell];
    case 'change':
      return [finding.from, finding.to];
    case 'turn':
      return [finding.at, finding.to];
    case 'directions':
      return [finding.rose, finding.fell, finding.stayed]
        .flat()
        .flatMap((row) => row.cells.at(-1) ?? []);
    case 'places':
      return finding.row.cells.slice(-1);
    case 'refused':
    case 'event':
      return [];
  }
}

function areaIdsOf(finding: Finding): readonly string[] {
  switch (finding.kind) {
    case 'range':
      return [finding.high.area.id, finding.low.area.id];
    case 'directions':
      return finding.fell.map((row) => row.area.id);
    case 'refused':
    case 'equal':
      return [];
    case 'level':
    case 'change':
    case 'turn':
    case 'outlier':
    case 'places':
    case 'event':
      return [finding.row.area.id];
  }
}
