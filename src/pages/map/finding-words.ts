import { isIllustrative } from '#indicators/cell.ts';
import { isPercent } from '#domain/indicator.ts';
import { periodLabel } from '#i18n/period-format.ts';
import type { MapFinding } from '#views/map/map-findings.ts';
import type { AtlasMap } from '#views/map/atlas-view.ts';
import type { Scope } from '#views/scope.ts';
import { cellText, upperFirst } from '#pages/parts/words.ts';
import type { MapWords } from './map-words.ts';
import { inText, limitText, someNames } from './map-words.ts';

/** A finding in one sentence, with what is made up about it said. */
export function findingText(
  words: MapWords,
  scope: Scope,
  now: AtlasMap,
  before: AtlasMap | undefined,
  finding: MapFinding,
): string {
  const text = findingSentence(words, scope, now, before, finding);
  return isMadeUp(finding, now) ? `${text.replace(/\.$/, '')} (${words.t.madeUp}).` : text;
}

/** The sentence alone, for a title that has the mark of made-up figures beside it. */
export const findingSentence = (
  words: MapWords,
  scope: Scope,
  now: AtlasMap,
  before: AtlasMap | undefined,
  finding: MapFinding,
): string => upperFirst(sentence(words, scope, now, before, finding));

function sentence(
  words: MapWords,
  { indicator }: Scope,
  now: AtlasMap,
  before: AtlasMap | undefined,
  finding: MapFinding,
): string {
  const { t, n, of, language } = words;
  const period = inText(words, now.period);
  const base = before ? inText(words, before.period) : '';
  const count = (things: readonly unknown[]) => n.decimal(things.length, 0);
  switch (finding.kind) {
    case 'range':
      return t.range({
        period,
        high: of(finding.high.area.short),
        highValue: cellText(words, indicator, finding.high.cell),
        low: of(finding.low.area.short),
        lowValue: cellText(words, indicator, finding.low.cell),
      });
    case 'equal':
      return t.equal({
        period,
        count: n.decimal(finding.count, 0),
        value: cellText(words, indicator, finding.unit.cell),
      });
    case 'only':
      return t.only({
        period,
        area: of(finding.unit.area.short),
        value: cellText(words, indicator, finding.unit.cell),
      });
    case 'moves': {
      const { up, down, stayed } = finding;
      const items = [
        ...(up.length > 0 ? [t.movedUp({ count: count(up), names: someNames(words, up) })] : []),
        ...(down.length > 0
          ? [t.movedDown({ count: count(down), names: someNames(words, down) })]
          : []),
        ...(stayed > 0 ? [t.stayed({ count: n.decimal(stayed, 0) })] : []),
      ];
      return t.moves({ base, items });
    }
    case 'refused':
      return t.refused({
        base,
        count: count(finding.areas),
        names: someNames(words, finding.areas),
        reason: t.reasons[finding.reason],
      });
    case 'below': {
      const { cut } = finding;
      const said = {
        period,
        count: count(finding.now),
        of: n.decimal(now.covered - now.older.length, 0),
        names: someNames(words, finding.now),
      };
      const value =
        cut.kind === 'target'
          ? limitText(words, indicator, cut.value)
          : n.prose(cut.value, indicator.decimals) + (isPercent(indicator) ? '%' : '');
      const text =
        cut.kind === 'target'
          ? t.belowTarget({ ...said, value })
          : t.belowWhole({ ...said, value });
      return finding.before === undefined
        ? text
        : t.belowBefore({ text, period: base, count: count(finding.before) });
    }
    case 'older':
      return t.older({
        count: count(finding.units),
        names: finding.units
          .slice(0, 8)
          .map((unit) =>
            t.olderOne({
              area: of(unit.area.short),
              period: periodLabel(unit.older ?? '', language),
            }),
          )
          .join(', '),
      });
  }
}

function isMadeUp(finding: MapFinding, now: AtlasMap): boolean {
  switch (finding.kind) {
    case 'range':
      return isIllustrative(finding.high.cell) || isIllustrative(finding.low.cell);
    case 'equal':
    case 'only':
      return isIllustrative(finding.unit.cell);
    case 'older':
      return finding.units.some(({ illustrative }) => illustrative);
    case 'moves':
    case 'below':
      return now.illustrative > 0;
    case 'refused':
      return false;
  }
}
