import { isPercent } from '#domain/indicator.ts';
import type { Comparison } from '#views/compare/comparison.ts';
import { toBarsView } from '#views/compare/bars-view.ts';
import type { FigureKind } from '#views/compare/figure-kinds.ts';
import type { Finding } from '#views/compare/findings.ts';
import { toFindings } from '#views/compare/findings.ts';
import type { ScatterView } from '#views/compare/scatter-view.ts';
import { toStackView } from '#views/compare/stack-view.ts';
import { toScatterView } from '#views/compare/scatter-view.ts';
import type { SplitView } from '#views/compare/split-view.ts';
import type { Scope } from '#views/scope.ts';
import { periodLabel } from '#i18n/period-format.ts';
import { roundHalfAway } from '#lib/decimal.ts';
import { countNoun } from '#pages/parts/nouns.ts';
import { changeText, nameInSentence } from '#pages/parts/words.ts';
import type { CompareWords } from './compare-words.ts';
import { partName } from './compare-grids.ts';
import { comparedName, inText, measureUnitText, worthText } from './compare-words.ts';
import { findingSentence, findingText } from './finding-words.ts';

/** What stands around a drawing. */
export interface FigureHead {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
}

/** Findings that a figure states in its title, the best first. */
const titleKinds: Readonly<Partial<Record<FigureKind, readonly Finding['kind'][]>>> = {
  lines: ['directions', 'change', 'range'],
  multiples: ['directions', 'turn', 'range'],
  dumbbell: ['directions', 'change', 'range'],
  slope: ['directions', 'change', 'range'],
  bars: ['range', 'equal', 'level'],
  heat: ['range', 'equal', 'level'],
  strip: ['range', 'equal', 'level'],
  bump: ['places'],
};

/** Title as a statement, unit and period, the sentence for those who cannot see, and what must be known to read it. */
export function figureHead(
  words: CompareWords,
  comparison: Comparison,
  second: Scope | undefined,
  kind: FigureKind,
  split: SplitView | undefined,
): FigureHead {
  const { c } = words;
  const { scope, periods } = comparison;
  const findings = toFindings(comparison);
  const wanted = titleKinds[kind] ?? [];
  const told = wanted.flatMap((item) => findings.filter((finding) => finding.kind === item));
  const [best] = told;
  const first = best && findingSentence(words, comparison, best);
  const other = told[1] ?? findings.find((finding) => finding !== best);
  const next = other && findingText(words, comparison, other);
  const name = comparedName(words, comparison);
  const label = (key: string) => periodLabel(key, words.language);
  const isLast = kind === 'bars' || kind === 'stack';
  const subtitle = c.subtitle({
    name,
    unit: measureUnitText(words, comparison),
    from: isLast ? label(scope.period) : label(periods[0] ?? scope.period),
    to: label(scope.period),
  });
  const sentence = first?.replace(/\.$/, '');
  const common = { subtitle, summary: next ?? first ?? '', notes: [] };
  switch (kind) {
    case 'scatter': {
      const view = second && toScatterView(scope, second);
      const title = c.titleScatter({
        y: words.of(scope.indicator.name),
        x: second ? nameInSentence(words.of(second.indicator.name)) : '',
      });
      const notes = [
        ...(view?.differ.clock === true ? [c.differClock] : []),
        ...(view?.differ.counting === true ? [c.differCounting] : []),
      ];
      return {
        title: view ? scatterSummary(words, view).replace(/\.$/, '') : title,
        subtitle: c.subtitleScatter({ period: inText(words, scope.period) }),
        summary: title,
        notes,
      };
    }
    case 'stack': {
      const title = c.titleStack({ name: name.toLocaleLowerCase('vi') });
      return { ...common, title: stackTitle(words, scope) ?? title, summary: `${title}.` };
    }
    case 'contribution':
      return { ...common, ...contributionHead(words, comparison, split) };
    case 'bump': {
      const title = sentence ?? c.titlePlaces({ name });
      return { ...common, title, summary: title, notes: rankNotes(words, comparison) };
    }
    case 'bars':
      return {
        ...common,
        title: sentence ?? name,
        notes: rankNotes(words, comparison),
      };
    case 'lines':
    case 'multiples':
    case 'dumbbell':
    case 'slope':
    case 'heat':
    case 'strip': {
      const count = words.n.decimal(comparison.rows.length, 0);
      return { ...common, title: sentence ?? c.titleHeat({ name, count }) };
    }
  }
}

/** How many units stand above and below the whole in both. */
function scatterSummary({ c, n, of }: CompareWords, view: ScatterView): string {
  const count = n.decimal(view.points.length, 0);
  const { rootLeft, rootUp } = view;
  if (rootLeft === undefined || rootUp === undefined) return c.scatterCount({ count });
  const both = view.points.filter(({ left, up }) => left > rootLeft && up > rootUp).length;
  const neither = view.points.filter(({ left, up }) => left < rootLeft && up < rootUp).length;
  return c.scatterSides({
    count,
    both: n.decimal(both, 0),
    neither: n.decimal(neither, 0),
    place: of(view.y.root.short),
  });
}

/** The largest part of the whole, where it weighs least and where most. */
function stackTitle(words: CompareWords, scope: Scope): string | undefined {
  const view = toStackView(scope);
  if (!view) return undefined;
  const known = view.rows.filter((row) => row.values && row.total > 0);
  const totals = view.parts.map((_, i) =>
    known.reduce((sum, row) => sum + (row.values?.[i] ?? 0), 0),
  );
  const largest = totals.indexOf(Math.max(...totals));
  const part = view.parts[largest];
  const shares = known
    .map((row) => ({ row, share: (100 * (row.values?.[largest] ?? 0)) / row.total }))
    .toSorted((a, b) => a.share - b.share);
  const [low] = shares;
  const high = shares.at(-1);
  if (!part || !low || !high) return undefined;
  return words.c.stackRange({
    part: partName(words, part),
    low: words.n.prose(low.share, 1),
    lowArea: words.of(low.row.area.short),
    high: words.n.prose(high.share, 1),
    highArea: words.of(high.row.area.short),
  });
}

function rankNotes(words: CompareWords, comparison: Comparison): readonly string[] {
  const worth = worthText(words, comparison, toBarsView(comparison, false).worthOfOne);
  return [words.c.rankRule, ...(worth === '' ? [] : [worth])];
}

function contributionHead(
  words: CompareWords,
  comparison: Comparison,
  split: SplitView | undefined,
): Pick<FigureHead, 'title' | 'subtitle' | 'summary'> {
  const { c, m, n, of } = words;
  const { scope } = comparison;
  const { indicator } = scope;
  const name = comparedName(words, comparison);
  const unit = isPercent(indicator) ? m.changeUnitPoints : of(indicator.unit);
  const difference = split?.change;
  const amount =
    difference === undefined
      ? undefined
      : isPercent(indicator)
        ? changeText(words, indicator, { kind: 'points', difference })
        : Number(roundHalfAway(Math.abs(difference), indicator.decimals)) === 0
          ? m.same
          : `${difference > 0 ? m.rise : m.fall} ${n.decimal(Math.abs(difference), indicator.decimals)} ${countNoun(words, indicator)}`;
  const title =
    amount === undefined
      ? c.titleContributionNone({ name })
      : c.titleContribution({
          name,
          change: amount,
          base: inText(words, comparison.basePeriod),
        });
  return {
    title,
    summary: title,
    subtitle: c.subtitleContribution({
      unit,
      from: periodLabel(comparison.basePeriod, words.language),
      to: periodLabel(scope.period, words.language),
      covered: n.decimal(split?.covered ?? 0, 0),
      asked: n.decimal(comparison.rows.length, 0),
    }),
  };
}
