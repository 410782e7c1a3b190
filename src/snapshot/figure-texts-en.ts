import type { RuleTexts } from './rule-text.ts';
import type { FigureRuleParams, TotalParams } from './rules.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const n = (value: number) => number.format(value);

const asFraction = (a: number, b: number) => `${n(a)}/${n(b)}`;
const totalOf = ({ indicator, area, period, level }: TotalParams) =>
  [indicator, area, period, level].filter((part) => part !== '').join(', ');

/** Texts of the rules on figures in English. */
export const figureTextsEn: RuleTexts<keyof FigureRuleParams> = {
  'value-or-missing': {
    what: ({ value }) =>
      value === ''
        ? 'The row has no figure and does not say why.'
        : `The row has both a figure and a reason for its absence: ${value}.`,
    cure: () =>
      'Fill exactly one of value and missing (nil, not-collected, not-applicable, suppressed, withheld).',
  },
  'period-format': {
    what: ({ value }) => `“${value}” is not a period.`,
    cure: () =>
      'A school year is two years in a row (2024-2025); a year 2024; a month 2024-07; a day 2024-12-31.',
  },
  'period-span': {
    what: ({ value }) => `“${value}” is not two years in a row.`,
    cure: () =>
      'Write the school year; spans are for series of single figures only (joinable = false).',
  },
  'count-not-whole': {
    what: ({ value }) => `“${value}” is not a count (a whole number from 0 up).`,
    cure: ({ params: p }) =>
      p.suggestion === ''
        ? 'Compare with the original.'
        : `If the dot separates thousands, write ${p.suggestion}.`,
  },
  'status-step': {
    what: ({ value }) => `“${value}” is not a step of the scale.`,
    cure: ({ params: p }) => `Write a number from 0 to ${p.steps}.`,
  },
  'cell-twice': {
    what: ({ params: p, value }) =>
      `There is a figure for “${value}” in ${p.firstFile}, line ${p.firstLine}.`,
    cure: () => 'Keep one row; where two sources differ put both into published.csv.',
  },
  'reference-date': {
    what: ({ params: p, value }) => `The date ${value} is far from the period ${p.period}.`,
    cure: () => 'Check the year of the figure and its reference date.',
  },
  'area-abolished': {
    what: ({ params: p, value }) => `“${value}” ended on ${p.date}, the figure is of ${p.period}.`,
    cure: () => 'Use the id of the new unit for this period.',
  },
  'area-not-in-force': {
    what: ({ params: p, value }) => `“${value}” began on ${p.date}, the figure is of ${p.period}.`,
    cure: () => 'If it was recomputed for the new unit set status to derived; else use the old id.',
  },
  'denominator-zero': {
    what: () => 'There is a ratio although the denominator is 0.',
    cure: () => 'Remove the figure and set missing to not-applicable.',
  },
  'numerator-over-denominator': {
    what: ({ params: p }) =>
      `The numerator ${n(p.numerator)} is larger than the denominator ${n(p.denominator)}.`,
    cure: () => 'Compare both with the original.',
  },
  'ratio-parts': {
    what: ({ params: p, value }) =>
      `It says ${value}, but ${asFraction(p.numerator, p.denominator)} is ${p.computed}.`,
    cure: () => 'Keep both; ask the source which of the three is wrong.',
  },
  'percent-range': {
    what: ({ value }) => `The share ${value}% is outside 0 to 100.`,
    cure: () => 'Compare with the original; 72.2% is written 72.2.',
  },
  'percent-over-100': {
    what: ({ value }) => `The rate ${value}% is above 100.`,
    cure: () =>
      'It may be right where population and enrolment differ in source; check, add a note.',
  },
  'plausible-range': {
    what: ({ params: p, value }) =>
      `${value} is outside the usual range of ${n(p.min)} to ${n(p.max)}.`,
    cure: () => 'Compare with the original; if it is right, add a note with the reason.',
  },
  'levels-total': {
    what: ({ params: p }) =>
      `${totalOf(p)}: ${p.parts} levels make ${n(p.sum)}, the total says ${n(p.total)} (off by ${n(p.sum - p.total)}).`,
    cure: () => 'Check levels and total; leave published figures as they are and add a note.',
  },
  'fields-total': {
    what: ({ params: p }) =>
      `${totalOf(p)}: ${p.parts} categories make ${n(p.sum)}, the total says ${n(p.total)} (off by ${n(p.sum - p.total)}).`,
    cure: () => 'Check categories and total.',
  },
  'units-total': {
    what: ({ params: p }) =>
      `${totalOf(p)}: ${p.parts} units make ${n(p.sum)}, the whole says ${n(p.total)} (off by ${n(p.sum - p.total)}).`,
    cure: () =>
      'Illustrative figures have to give the published total; of published ones keep both, add a note.',
  },
  'units-missing': {
    what: ({ params: p }) =>
      `${p.indicator}, ${p.period}: the illustrative split leaves out ${p.units}.`,
    cure: () => 'Split over all units, or the total falls short.',
  },
  'part-over-whole': {
    what: ({ params: p, value }) =>
      `${p.indicator} (${value}) is larger than ${p.wholeIndicator} (${n(p.whole)}) in ${p.area}, ${p.period}.`,
    cure: () => 'A part cannot exceed its whole: compare both figures.',
  },
  'shares-total': {
    what: ({ params: p }) =>
      `Solid, semi-solid and temporary make ${n(p.sum)}% in ${p.area}, ${p.period}.`,
    cure: () => 'The three shares have to make 100%.',
  },
  'crosswalk-shares': {
    what: ({ params: p }) => `The parts of ${p.unit} make ${n(p.sum)}, more than 1.`,
    cure: () => 'The parts of a unit make at most 1: compare the rows of the unit.',
  },
  'published-ratio': {
    what: ({ params: p, value }) =>
      `Printed ${value}, but ${p.numerator}/${p.denominator} is ${p.computed}.`,
    cure: ({ params: p }) =>
      `Keep the print and ask the source. ${p.readings === '' ? 'No reading fits.' : `Readings that fit: ${p.readings}.`}`,
  },
  'sources-differ': {
    what: ({ params: p, value }) =>
      `${p.source} prints ${value}, ${p.otherSource} prints ${p.otherValue} (line ${p.otherLine}).`,
    cure: () => 'Choose the source that goes first; keep both figures.',
  },
  'yearly-jump': {
    what: ({ params: p, value }) =>
      `${p.indicator}, ${p.area}, ${p.period}: from ${n(p.before)} the year before to ${value}.`,
    cure: () => 'Compare with the original; if it is right, add an event or a note.',
  },
  'year-gap': {
    what: ({ params: p }) => `${p.indicator}, ${p.area}: there is no row for ${p.period}.`,
    cure: () => 'Add a row with missing = not-collected, so that the gap is explained.',
  },
};
