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
  mayEstimate: 'uoc-tinh',
  publishedOnly: 'cong-bo',
  figure: 'so',
} as const;

const idPattern = /^[a-z0-9][a-z0-9-]*$/i;
const assumptionPattern = /^[a-z0-9~,-]+$/i;
const boundaryPattern = /^[a-z0-9:-]+$/;
/** Words and numbers with the marks between them: "own:50,62.5". */
const listPattern = /^[a-z0-9:.,-]+$/;
/** A breakdown that somebody named by hand has words: "nhóm tuổi:85 trở lên". */
const categoryPattern =
  /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._-]{0,60}:[\p{L}\p{N}][\p{L}\p{M}\p{N} ._+-]{0,60}$/u;

const isId = (value: string) => idPattern.test(value);
const isIdPair = (value: string) => value.split(':').every(isId) && value.split(':').length < 3;
const isPeriod = (value: string) => parsePeriod(value) !== undefined;
const isList = (value: string) => listPattern.test(value);

/** What the plain texts of a view have to look like, in the order of the link. */
const checks = {
  period: isPeriod,
  comparePeriod: isPeriod,
  level: isSchoolLevel,
  category: (value: string) => categoryPattern.test(value),
  counting: isId,
  indicatorId: isId,
  finding: isId,
  assumption: (value: string) => assumptionPattern.test(value),
  boundary: (value: string) => boundaryPattern.test(value),
  secondId: isId,
  unitSet: isIdPair,
  fromPeriod: isPeriod,
  measure: isIdPair,
  figureKind: isId,
  classing: isList,
  filter: isList,
  inside: isId,
  frame: isList,
  older: isId,
};
type PlainKey = keyof typeof checks;
const plainKeys = Object.keys(checks) as readonly PlainKey[];

/** Writes the state as a query, `?` included, or '' when everything is at its default. Order of keys is fixed. */
export function encodeQuery(view: ViewState): string {
  const parts: string[] = [];
  const add = (key: string, value: string) =>
    value !== '' && parts.push(`${key}=${inQuery(value)}`);
  for (const key of plainKeys) {
    if (key === 'level') add(keys.areaIds, view.areaIds.join(','));
    add(keys[key], view[key]);
  }
  add(keys.mayEstimate, view.mayEstimate ? '1' : '');
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
  const plain = plainKeys.map((key) => {
    const value = query.get(keys[key]) ?? '';
    return [key, checks[key](value) ? value : ''];
  });
  const areaIds = (query.get(keys.areaIds) ?? '').split(',').filter(isId);
  return {
    ...(Object.fromEntries(plain) as Record<PlainKey, string>),
    areaIds: [...new Set(areaIds)],
    mayEstimate: query.get(keys.mayEstimate) === '1',
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
