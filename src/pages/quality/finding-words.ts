import type { Dataset } from '#indicators/dataset.ts';
import { dateLabel, periodInText, periodLabel } from '#i18n/period-format.ts';
import { figureTitle } from '#pages/parts/figure-title.ts';
import { levelName, upperFirst } from '#pages/parts/words.ts';
import { withPage } from '#url/link.ts';
import type { Route } from '#url/route.ts';
import type {
  Finding,
  GapFinding,
  NoteFinding,
  SumFinding,
} from '#views/quality/quality-record.ts';
import type { QualityWords } from './quality-words.ts';
import { amountText, distanceText, figurePage, openingOf, placeName } from './quality-words.ts';

/** A finding of the lists: what it is about, where that leads, and a sentence. */
export interface FindingText {
  readonly title: string;
  readonly to: Route | undefined;
  readonly text: string;
}

/** Findings that are told in a sentence; the first two kinds have sections of their own. */
export type ListedFinding = Exclude<Finding, { kind: 'rate' | 'sources' }>;

/** Most units of a note or gap that are named. */
const namedAreas = 3;

/** A finding in words. */
export function findingText(
  words: QualityWords,
  dataset: Dataset,
  route: Route,
  finding: ListedFinding,
): FindingText {
  const { q, of, language } = words;
  const { ref } = finding;
  const indicator = ref && dataset.indicators.get(ref.indicatorId);
  const title = ref ? figureTitle(words, dataset, ref) : '';
  const to = ref ? figurePage(route, dataset, ref) : undefined;
  const at = {
    period: ref ? openingOf(words, ref.period) : '',
    place: ref ? placeName(words, dataset, ref.areaId) : '',
  };
  switch (finding.kind) {
    case 'jump': {
      const { before, value, beforePeriod } = finding;
      const text = q.jump({
        ...at,
        value: amountText(words, indicator, value),
        direction: value > before ? words.m.rise : words.m.fall,
        amount: distanceText(words, indicator, before, value),
        before: amountText(words, indicator, before),
        beforePeriod: periodInText(beforePeriod, language),
      });
      return { title, to, text };
    }
    case 'sum':
      return { title, to, text: sumText(words, dataset, finding, at) };
    case 'gap':
      return gapText(words, dataset, finding, to);
    case 'other': {
      const isEarly = finding.rule === 'area-not-in-force';
      const date = dateLabel(finding.date, language);
      const text = isEarly
        ? q.notYetInForce({ ...at, date })
        : ref
          ? q.otherAt({ ...at, text: of(finding.text) })
          : of(finding.text);
      return { title: ref ? title : q.kinds.other, to, text };
    }
    case 'withheld': {
      const print = dataset.context.published.find(({ id }) => id === finding.publishedId);
      const text = print
        ? q.withheld({ ...at, value: amountText(words, indicator, Number(print.printedValue)) })
        : q.withheldUnprinted(at);
      return { title, to, text: withNotes(words, dataset, text, [finding.noteId]) };
    }
    case 'break': {
      const event = dataset.context.events.find(({ id }) => id === finding.eventId);
      if (!event) return { title, to, text: '' };
      const target = event.indicatorId;
      const page = dataset.indicators.get(target)?.page === true;
      return {
        title: of(event.title),
        to: withPage(route, page ? { kind: 'indicator', id: target } : { kind: 'methods' }),
        text: q.breakAt({ date: dateLabel(event.date, language), text: of(event.text) }),
      };
    }
    case 'note':
      return noteText(words, dataset, route, finding);
  }
}

function noteText(
  words: QualityWords,
  dataset: Dataset,
  route: Route,
  { noteId, ref, cells, areaIds, indicatorIds }: NoteFinding,
): FindingText {
  const { q, of, n } = words;
  const note = dataset.context.notes.find(({ id }) => id === noteId);
  const indicator = dataset.indicators.get(ref?.indicatorId ?? indicatorIds[0] ?? '');
  const first = indicator ? of(indicator.name) : q.noteGeneral;
  const others = indicatorIds.length - 1;
  const where = { place: areaNames(words, dataset, areaIds), cells: n.decimal(cells, 0) };
  // A note that goes by level, unit or year names no figure: it leads to the indicator as it opens.
  const areaId = dataset.context.meta.rootAreaId;
  const about = { areaId, period: '', level: '', category: '', counting: '' };
  const target = ref ?? (indicator && { ...about, indicatorId: indicator.id });
  return {
    title: others > 0 ? q.andOthers({ first, count: String(others) }) : first,
    to: target && figurePage(route, dataset, target),
    text: note ? of(note.text) + (cells === 0 ? '' : ` (${q.noteCells(where)})`) : '',
  };
}

function sumText(
  words: QualityWords,
  dataset: Dataset,
  finding: SumFinding,
  at: { readonly period: string; readonly place: string },
): string {
  const { q } = words;
  const { ref, count, sum, total, parts } = finding;
  const indicator = ref && dataset.indicators.get(ref.indicatorId);
  const facts = {
    ...at,
    count: String(count),
    sum: amountText(words, indicator, sum),
    total: amountText(words, indicator, total),
    difference: distanceText(words, indicator, total, sum),
  };
  if (parts === 'levels') return q.sumLevels(facts);
  return parts === 'units' ? q.sumUnits(facts) : q.sumFields(facts);
}

function gapText(
  words: QualityWords,
  dataset: Dataset,
  finding: GapFinding,
  to: Route | undefined,
): FindingText {
  const { q, of, language } = words;
  const { ref, levels, periods, areaIds, noteIds } = finding;
  const isOneLevel = levels.length === 1;
  const indicator = ref && dataset.indicators.get(ref.indicatorId);
  const text = q.gap({
    place: upperFirst(areaNames(words, dataset, areaIds)),
    periods: periods
      .map((period, i) => (i === 0 ? periodInText : periodLabel)(period, language))
      .join(', '),
    levels: isOneLevel
      ? ''
      : q.inLevels({
          levels: levels.map((level) => insideSentence(levelName(words, level))).join(', '),
        }),
  });
  return {
    title:
      isOneLevel && ref ? figureTitle(words, dataset, ref) : indicator ? of(indicator.name) : '',
    to,
    text: withNotes(words, dataset, text, noteIds),
  };
}

/** A few units by name, many by number. */
function areaNames(words: QualityWords, dataset: Dataset, areaIds: readonly string[]): string {
  return areaIds.length > namedAreas
    ? words.q.someAreas({ count: words.n.decimal(areaIds.length, 0) })
    : areaIds.map((id) => placeName(words, dataset, id)).join(', ');
}

function withNotes(
  words: QualityWords,
  dataset: Dataset,
  text: string,
  noteIds: readonly string[],
): string {
  const notes = dataset.context.notes.filter(({ id }) => noteIds.includes(id));
  return [text, ...notes.map((note) => words.of(note.text))].join(' ');
}

/** "Tiểu học" inside a sentence; what is written in capitals stays. */
const insideSentence = (name: string): string =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
