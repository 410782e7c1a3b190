import { agree, counted, lowerFirst, oneOf, openingPeriod } from './en-words.ts';
import type { viSentences } from './vi-sentences.ts';

/** Sentences made from figures, in English. Numbers come in already written for the reader. */
export const enSentences: typeof viSentences = {
  thingSchools: 'schools',
  thingRooms: 'classrooms',
  thingTeachers: 'teachers',
  thingPupils: 'pupils',
  thingStaff: 'staff members',
  thingUnits: 'units',
  rise: 'up',
  fall: 'down',
  same: 'unchanged',
  leadScale: (v) => `${openingPeriod(v.period)}, ${v.place} had ${v.parts}.`,
  leadNothing: (v) =>
    `${openingPeriod(v.period)}, no overall figures were collected for ${v.place}.`,
  nounOfLevel: (v) => `${v.level} ${v.noun}`,
  leadPart: (v) => counted(v.value, v.unit),
  listAnd: (v) =>
    v.items.length < 2
      ? v.items.join('')
      : `${v.items.slice(0, -1).join(', ')} and ${v.items.at(-1)}`,
  leadRate: (v) => `${v.name}: ${v.value}${v.plan}.`,
  planAbove: (v) => `, ${counted(v.points, 'percentage point')} above the target (${v.target})`,
  planEqual: (v) => `, equal to the target (${v.target})`,
  planBelow: (v) => `, ${counted(v.points, 'percentage point')} below the target (${v.target})`,
  changeCount: (v) => `${v.direction} ${v.amount} (${v.percent}%) on ${v.base}`,
  changeNoBase: 'No earlier period to compare with yet',
  notCompared: (v) => `${v.period}: ${v.reason}, not compared`,
  reasonMissing: 'no figure',
  reasonDifferentSeries: 'counted in another way',
  reasonRounded: 'rounded figure',
  reasonDifferentDefinition: 'different definition',
  reasonZeroBase: 'starting figure is 0',
  belowTarget: (v) =>
    `${counted(v.count, v.unit)} ${agree(v.count, 'has', 'have')} not reached the target of ${v.target}`,
  belowTargetMissing: (v) =>
    `${counted(v.count, v.unit)} ${agree(v.count, 'has', 'have')} not reached the target of ${v.target}, ${counted(v.missing, v.things)} short`,
  allReached: (v) => `Every ${oneOf(v.unit)} has reached the target of ${v.target}`,
  highLow: (v) => `Highest: ${v.high} (${v.highValue}); lowest: ${v.low} (${v.lowValue})`,
  allEqual: (v) => `${counted(v.count, v.unit)}, all alike: ${v.value}`,
  onlyOne: (v) => `Only ${v.area} has a figure so far: ${v.value}`,
  noUnits: 'No figures by unit yet',
  nameAtLevel: (v) => `${v.name} (${v.level})`,
  trendRise: (v) => `${v.name}, ${v.place}: ${v.change} from ${v.from} to ${v.to}`,
  trendPoint: (v) => `${v.name}, ${v.place}: ${v.value} (${v.period})`,
  trendPoints: (v) =>
    `${counted(v.count, 'published point')}, counted in different ways: not joined into one line`,
  trendNothing: 'No overall figure yet',
  changedBy: (v) => `${v.direction} ${v.amount}`,
  pointsOf: (v) => counted(v.points, 'percentage point'),
  changeTitleMost: (v) => `${v.area} changed most${v.byPercent ? ' in percent' : ''}: ${v.change}`,
  changeTitleNone: 'These two years cannot be compared by unit yet',
  changeSubtitle: (v) => `From ${v.from} to ${v.to}, ${v.unit}`,
  levelTitle: (v) => `${v.name}, ${lowerFirst(v.level)}: ${v.change} from ${v.from} to ${v.to}`,
  levelSubtitle: (v) => `${v.name} by school level, ${v.place}; one line for each counting method`,
  levelTablePlain: 'Size by school level',
  levelTableAgrees: 'The levels add up to the printed totals',
  levelTableDiffers: (v) => `The levels added up differ from the printed totals by ${v.parts}`,
  levelTableNote:
    'Two sources, perhaps with different reference dates. The table keeps both and corrects neither.',
  levelTableSubtitle: (v) => `Size by school level, ${v.period}`,
  conflictTitle: (v) =>
    `“${counted(v.count, v.unit)}” and “${v.rate}” cannot both be right for ${counted(v.total, v.unit)}`,
  conflictSubtitle: (v) =>
    `The source prints: “${v.printed}”. This page keeps both and recalculates.`,
  conflictColumnDivision: 'Calculation',
  conflictColumnResult: 'Result',
  conflictColumnVerdict: (v) => `Printed ${v.rate}`,
  attentionConflict: (v) => `The figure “${v.figure}” does not yet agree`,
  attentionConflictText: (v) =>
    `The numerator of the rate is unclear. It agrees if read as ${v.agreeing}. The original document or the list of schools is needed.`,
  attentionTwoSources: (v) => `${v.name}: sources print different figures`,
  attentionTwoSourcesText: (v) =>
    `This page uses ${v.shown}; elsewhere ${v.others} is printed. The table keeps both.`,
  attentionSum: (v) => `${v.name}: the units do not add up to the overall figure`,
  attentionSumText: (v) =>
    `${v.covered} of ${v.asked} units add up to ${v.sum}; the printed overall figure is ${v.total}.`,
  attentionMissing: (v) => `${v.name}: some years have no figure`,
  attentionMissingText: (v) =>
    `No comparable figure for ${v.periods}. The chart leaves a gap and draws no line across it.`,
  attentionWithheld: (v) =>
    `${v.name}: ${counted(v.count, 'cell')} with a clearly wrong figure, not used`,
  attentionWithheldText:
    'The source has a figure, but it contradicts the year before, the year after or its own parts; the note on each cell says why.',
  attentionLook: 'View',
  worthOfOneLine: (v) => `In a unit of middle size, one ${oneOf(v.unit)} is worth ${v.value}.`,
};
