import { parsePeriod } from '#domain/period.ts';

/** Rewrites one old form of the query to the form that followed it. */
type Migration = (query: URLSearchParams) => void;

/** Old keys keep working for ever: a new form adds a migration at the end and changes none before it. */
const migrations: readonly Migration[] = [renameFirstKeys, completeSchoolYear];

/** Brings a query of any age to today's keys. The argument is not changed. */
export function migrateQuery(query: URLSearchParams): URLSearchParams {
  const today = new URLSearchParams(query);
  for (const migrate of migrations) migrate(today);
  return today;
}

/** The design drafts wrote `namhoc`, `donvi`, `caphoc`, `year`, `unit`, `level`. */
function renameFirstKeys(query: URLSearchParams): void {
  const renamed: readonly (readonly [string, string])[] = [
    ['namhoc', 'nam'],
    ['year', 'nam'],
    ['donvi', 'dv'],
    ['unit', 'dv'],
    ['caphoc', 'cap'],
    ['level', 'cap'],
  ];
  for (const [old, current] of renamed) {
    const value = query.get(old);
    if (value !== null && !query.has(current)) query.set(current, value);
    query.delete(old);
  }
}

/** A school year was once written by its first year alone or with other dashes: 2024/25, 2024–2025. */
function completeSchoolYear(query: URLSearchParams): void {
  for (const key of ['nam', 'so-voi']) {
    const value = query.get(key);
    const match = value === null ? null : /^(\d{4})\s*[-–/]\s*(\d{2}|\d{4})$/.exec(value);
    if (!match || parsePeriod(value ?? '') !== undefined) continue;
    const end = match[2]?.length === 2 ? `${match[1]?.slice(0, 2)}${match[2]}` : match[2];
    query.set(key, `${match[1]}-${end}`);
  }
}
