import { parsePeriod } from '#domain/period.ts';
import { isSchoolLevel } from '#domain/school-level.ts';
import { migrateQuery } from './migrations.ts';
import type { FigureAddress, ViewState } from './route.ts';

/** Keys of the query, the contract of docs/links.md. */
const keys = {
  period: 'nam',
  comparePeriod: 'so-voi',
  areaIds: 'dv',
  level: 'cap',
  category: 'phan-to',
  counting: 'cach',
  indicatorId: 'chi-so',
  finding: 'loai',
  assumption: 'gia-dinh',
  boundary: 'dia-gioi',
  secondId: 'va',
  unitSet: 'nhom',
  fromPeriod: 'tu',
  measure: 'do',
  figureKind: 'hinh',
  classing: 'chia',
  filter: 'loc',
  inside: 'xa',
  frame: 'khung',
  older: 'nam-cu',
  publishedOnly: 'cong-bo',
  figure: 'so',
} as const;

const idPattern = /^[a-z0-9][a-z0-9-]*$/i;
/** Words and numbers with the marks between them: "own:50,62.5". */
const listPattern = /^[a-z0-9:.,-]+$/;
const mapKeys = ['classing', 'filter', 'inside', 'frame', 'older'] as const;
const assumptionPattern = /^[a-z0-9~,-]+$/i;
const boundaryPattern = /^[a-z0-9:-]+$/;
/** A breakdown that somebody named by hand has words: "nhóm tuổi:85 trở lên". */
const categoryPattern =
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,60}:[\p{L}\p{N}][\p{L}\p{M}\p{N} ._+-]{0,60}$/u;

/** Writes the state as a query, `?` included, or '' when everything is at its default. Order of keys is fixed. */
export function encodeQuery(view: ViewState): string {
  const parts: string[] = [];
  const add = (key: string, value: string) =>
    value !== '' && parts.push(`${key}=${inQuery(value)}`);
  add(keys.period, view.period);
  add(keys.comparePeriod, view.comparePeriod);
  add(keys.areaIds, view.areaIds.join(','));
  add(keys.level, view.level);
  add(keys.category, view.category);
  add(keys.counting, view.counting);
  add(keys.indicatorId, view.indicatorId);
  add(keys.finding, view.finding);
  add(keys.assumption, view.assumption);
  add(keys.boundary, view.boundary);
  for (const key of ['secondId', 'unitSet', 'fromPeriod', 'measure', 'figureKind'] as const)
    add(keys[key], view[key]);
  for (const key of mapKeys) add(keys[key], view[key]);
  add(keys.publishedOnly, view.publishedOnly ? '1' : '');
  add(keys.figure, view.figure ? encodeFigure(view.figure) : '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** A value as it stands in a query; the marks between its parts stay readable. */
const inQuery = (value: string): string =>
  encodeURIComponent(value).replace(/%(?:3A|2C|7E)/g, decodeURIComponent);

/** Reads a query. Old keys are migrated first; what cannot be read falls back to the default and never breaks a page. */
export function decodeQuery(search: string): ViewState {
  const query = migrateQuery(new URLSearchParams(search));
  const text = (key: string, isValid: (value: string) => boolean) => {
    const value = query.get(key) ?? '';
    return isValid(value) ? value : '';
  };
  const isId = (value: string) => idPattern.test(value);
  const isIdPair = (value: string) => value.split(':').every(isId) && value.split(':').length < 3;
  const isPeriod = (value: string) => parsePeriod(value) !== undefined;
  const areaIds = (query.get(keys.areaIds) ?? '').split(',').filter(isId);
  return {
    period: text(keys.period, isPeriod),
    comparePeriod: text(keys.comparePeriod, isPeriod),
    areaIds: [...new Set(areaIds)],
    level: text(keys.level, isSchoolLevel),
    category: text(keys.category, (value) => categoryPattern.test(value)),
    counting: text(keys.counting, isId),
    indicatorId: text(keys.indicatorId, isId),
    finding: text(keys.finding, isId),
    assumption: text(keys.assumption, (value) => assumptionPattern.test(value)),
    boundary: text(keys.boundary, (value) => boundaryPattern.test(value)),
    secondId: text(keys.secondId, isId),
    unitSet: text(keys.unitSet, isIdPair),
    fromPeriod: text(keys.fromPeriod, isPeriod),
    measure: text(keys.measure, isIdPair),
    figureKind: text(keys.figureKind, isId),
    ...(Object.fromEntries(
      mapKeys.map((key) => [key, text(keys[key], (value) => listPattern.test(value))]),
    ) as Record<(typeof mapKeys)[number], string>),
    publishedOnly: query.get(keys.publishedOnly) === '1',
    figure: decodeFigure(query.get(keys.figure) ?? ''),
  };
}

/** `indicator~area~period~level~category~counting`, empty ends left out. None of the parts can hold a tilde. */
export function encodeFigure(figure: FigureAddress): string {
  const { indicatorId, areaId, period, level, category, counting } = figure;
  return [indicatorId, areaId, period, level, category, counting].join('~').replace(/~+$/, '');
}

/** Reads {@link encodeFigure}; undefined when it is not an address. */
export function decodeFigure(text: string): FigureAddress | undefined {
  const [
    indicatorId = '',
    areaId = '',
    period = '',
    level = '',
    category = '',
    counting = '',
    ...rest
  ] = text.split('~');
  const isAddress =
    rest.length === 0 &&
    idPattern.test(indicatorId) &&
    idPattern.test(areaId) &&
    parsePeriod(period) !== undefined;
  const isDetailed =
    isSchoolLevel(level) &&
    (category === '' || categoryPattern.test(category)) &&
    (counting === '' || idPattern.test(counting));
  return isAddress && isDetailed
    ? { indicatorId, areaId, period, level, category, counting }
    : undefined;
}
