import { counted } from './en-words.ts';
import type { viCompare } from './vi-compare.ts';

/** Texts of the page that compares, in English. */
export const enCompare: typeof viCompare = {
  lead: 'Choose units, periods and an indicator; the figure follows the question. Every choice stands in the link.',
  controlSecond: 'Second indicator',
  controlSecondNone: 'none',
  controlSet: 'Group of units',
  setAll: (v) => `All (${v.count})`,
  setPicked: 'Picked by hand',
  setSimilar: (v) => `Similar to ${v.area}`,
  controlFrom: 'From',
  controlTo: 'To',
  controlBase: 'Base period',
  controlMeasure: 'Measure',
  controlPick: 'Add a unit',
  controlHighlight: 'Highlight a unit',
  types: {
    city: 'City',
    town: 'Town',
    district: 'District',
    province: 'Province',
    municipality: 'Centrally run city',
    ward: 'Ward',
    commune: 'Commune',
    township: 'Township',
  },
  measures: {
    value: 'Value',
    difference: 'Difference from the base period',
    percent: 'Change on the base period (%)',
    index: 'Index (base period = 100)',
  },
  measurePer: (v) => `For each ${v.of}`,
  measurePerThousand: (v) => `For 1,000 ${v.of}`,
  unitValue: (v) => v.unit,
  unitDifference: (v) => `${v.unit} against ${v.base}`,
  unitPoints: (v) => `percentage points against ${v.base}`,
  unitPercent: (v) => `% on ${v.base}`,
  unitIndex: (v) => `${v.base} = 100`,
  unitPer: (v) => `${v.unit} for each ${v.of}`,
  unitPerThousand: (v) => `${v.unit} for 1,000 ${v.of}`,
  figureChoice: 'Kind of figure',
  kinds: {
    lines: 'Lines',
    bars: 'Ranking',
    dumbbell: 'Two periods',
    slope: 'Slope',
    multiples: 'Small multiples',
    heat: 'Heat map',
    bump: 'Places',
    strip: 'Distribution',
    scatter: 'Two indicators',
    stack: 'Composition',
    contribution: 'Contribution',
  },
  notDrawn: 'Figures that cannot be drawn, and why',
  whyNot: {
    nothing: 'no figure for this choice',
    'one-period': 'needs two periods with figures',
    'few-units': 'needs three units with figures',
    'many-units': 'more than 24 units; choose a smaller group',
    'value-only': 'shows values only, not changes',
    'no-rank': 'too few figures for a fair ranking in two periods',
    'needs-second': 'choose a second indicator',
    'no-pair': 'fewer than two units have both indicators in this period',
    'no-parts': 'the indicator has no parts that add up to a total',
    'not-additive': 'the indicator cannot be added over units',
    'not-comparable': 'no unit can be compared between the two periods',
  },
  nothingTitle: 'No figure for this choice',
  nothingText:
    'Change the period, the school level or the way of counting. If illustrative figures are hidden, show them again.',
  reasons: {
    missing: 'no figure',
    'different-series': 'counted in another way',
    rounded: 'rounded figure',
    'different-definition': 'different definition',
    'zero-base': 'base is 0',
    boundary: 'other boundaries',
    'small-base': 'base under 30',
    'other-clock': 'counted at another time',
  },
  titleHeat: (v) => `${v.name}: ${counted(v.count, 'unit')} over the periods`,
  titlePlaces: (v) => `Places of the units: ${v.name}`,
  titleScatter: (v) => `${v.y} beside ${v.x}`,
  titleStack: (v) => `What ${v.name} is made of in each unit`,
  stackRange: (v) =>
    `${v.part} makes up from ${v.low}% (${v.lowArea}) to ${v.high}% (${v.highArea})`,
  titleContribution: (v) => `${v.name}: the units together are ${v.change} on ${v.base}`,
  titleContributionNone: (v) => `${v.name}: contribution of each unit`,
  subtitle: (v) =>
    v.from === v.to
      ? `${v.name}, ${v.unit}, ${v.to}`
      : `${v.name}, ${v.unit}, ${v.from} to ${v.to}`,
  subtitleScatter: (v) => `One dot for each unit, ${v.period}`,
  subtitleContribution: (v) =>
    `${v.unit}, from ${v.from} to ${v.to}; ${v.covered} of ${v.asked} units can be compared`,
  crossLines: (v) => `lines: ${v.place}`,
  heatBelow: (v) => `under ${v.limit}`,
  heatFrom: (v) => `${v.limit} and over`,
  heatBetween: (v) => `${v.from} to under ${v.to}`,
  median: 'middle unit',
  scatterCount: (v) => `${counted(v.count, 'unit')} with a figure of both indicators.`,
  scatterSides: (v) =>
    `Of ${counted(v.count, 'unit')}, ${v.both} stand above ${v.place} in both indicators and ${v.neither} below in both.`,
  differClock: 'The two indicators are counted at different times; read the position, not a cause.',
  differCounting:
    'The two indicators are counted in different ways; read the position, not a cause.',
  rankWorth: (v) =>
    `In a unit of middle size, one ${v.thing} is worth ${v.value}; units closer than that share a place.`,
  rankRule:
    'Units that print alike share a place; a denominator under 30 has no place and shows its fraction.',
  keyboard:
    'Figure. Up and down change the unit; left and right the period; space highlights; Enter opens the origin of the figure.',
  spoken: (v) => `${v.area}, ${v.period}: ${v.value}`,
  findings: 'What the figure shows',
  range: (v) =>
    `${v.period}, highest: ${v.high} (${v.highValue}); lowest: ${v.low} (${v.lowValue}).`,
  equal: (v) => `${v.period}, ${counted(v.count, 'unit')}, all alike: ${v.value}.`,
  levelCount: (v) => `${v.period}, ${v.area} had ${v.value}.`,
  levelRate: (v) => `${v.period}, ${v.area} stood at ${v.value}.`,
  changeSame: (v) => `${v.area} is unchanged on ${v.base} (${v.value}).`,
  changeCount: (v) => `${v.area} is ${v.direction} ${v.amount} on ${v.base} (${v.percent}%).`,
  changeTimes: (v) =>
    `${v.area} is ${v.direction} ${v.amount} on ${v.base} (${v.times} times as many).`,
  changePoints: (v) =>
    `${v.area} is ${v.direction} ${counted(v.points, 'percentage point')} on ${v.base}, to ${v.value}.`,
  changeMost: (v) =>
    `${v.direction === 'up' ? 'Largest rise' : 'Largest fall'}${v.byPercent ? ' in percent' : ''}: ${v.text}`,
  directions: (v) => `Against ${v.base}: ${v.parts.join(', ')}.`,
  rose: (v) => `${counted(v.count, 'unit')} up${v.names}`,
  fell: (v) => `${counted(v.count, 'unit')} down${v.names}`,
  stayed: (v) => `${counted(v.count, 'unit')} unchanged${v.names}`,
  turnPeak: (v) => `${v.area} peaked in ${v.period} (${v.value}) and is ${v.change} since.`,
  turnTrough: (v) => `${v.area} was lowest in ${v.period} (${v.value}) and is ${v.change} since.`,
  outlierHigh: (v) =>
    `${v.area} (${v.value}) is far above the other units; the middle unit has ${v.median}.`,
  outlierLow: (v) =>
    `${v.area} (${v.value}) is far below the other units; the middle unit has ${v.median}.`,
  placesUp: (v) => `${v.area} rose from place ${v.from} to ${v.to} since ${v.base}.`,
  placesDown: (v) => `${v.area} fell from place ${v.from} to ${v.to} since ${v.base}.`,
  refused: (v) =>
    `Not comparable with ${v.base} in ${counted(v.count, 'unit')}${v.names}: ${v.reason}.`,
  event: (v) =>
    `${v.area}: ${v.title} (${v.date}); figures before and after are not quite of one place.`,
  madeUp: 'illustrative',
  tableUnit: 'Unit',
  tableRank: 'Place',
  tableParts: 'Numerator/denominator',
  similarTitle: (v) => `Units similar to ${v.area}`,
  similarText: (v) =>
    `Measured by: ${v.attributes}. Each attribute is turned into standard deviations (counts by their logarithm); the distance is the root of the mean squared difference, plus 1 for another type of unit. The smaller, the more alike.`,
  columnDistance: 'Distance',
  splitTitle: 'Where the change comes from',
  splitLead: (v) => `From ${v.from} to ${v.to}`,
  splitBecauseNumerator: (v) => `Numerator (${v.numerator})`,
  splitBecauseDenominator: (v) => `Denominator (${v.denominator})`,
  splitWorking: 'Numerator/denominator',
  splitChange: (v) => `Change (${v.unit})`,
  splitContribution: (v) => `Contribution to the common change (${v.unit})`,
  splitMethod:
    'The effect of the numerator is the mean of two ways: changing it first, and changing it after the denominator. The effect of the denominator is the rest. The two add up to the change exactly.',
  splitFormula: (v) =>
    `Numerator = ½ × [(N₂ − N₁)/D₁ + (N₂ − N₁)/D₂]${v.multiplier}; denominator = ½ × [(N₁/D₂ − N₁/D₁) + (N₂/D₂ − N₂/D₁)]${v.multiplier}`,
  splitSource:
    'Source: Das Gupta 1993, Standardization and Decomposition of Rates, U.S. Bureau of the Census P23-186; Kitagawa 1955, Journal of the American Statistical Association 50.',
  splitStructure: (v) =>
    `The units together change by ${v.change}: ${v.level} because figures of units changed, ${v.structure} because sizes of units changed.`,
  splitStructureMethod:
    'Figures of units = Σ (mean weight × change of the unit); sizes of units = Σ (mean level × change of weight). A weight is the share of a unit in the common denominator.',
  splitRefused: 'Cannot be split',
  splitNone:
    'No unit can be compared between these two periods; the table keeps numerators and denominators and says why.',
  splitSentence: (v) =>
    `${v.area} ${v.change}: ${v.numerator} by the numerator, ${v.denominator} by the denominator (${v.working}).`,
  splitCause: 'Mostly because of',
  causeNumerator: 'the numerator',
  causeDenominator: 'the denominator',
  galleryLead:
    'One example of each kind of figure, drawn by the code of the page Compare from a small invented set: six units A to F, six school years.',
  galleryBack: 'To the page Compare',
  openMap: 'Show on the map',
  total: 'Units together',
};
