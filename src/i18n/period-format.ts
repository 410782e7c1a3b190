import type { Language } from '#domain/localized.ts';
import { parsePeriod } from '#domain/period.ts';

/** A non-breaking hyphen group: "2024 - 2025" never breaks over a line. */
const nbsp = '\u00a0';

/** "2024-2025" in figures and tables. */
export function periodLabel(key: string, language: Language): string {
  const period = parsePeriod(key);
  switch (period?.kind) {
    case 'school-year':
    case 'span':
      return key.replace('-', '\u2011');
    case 'day':
      return dateLabel(key, language);
    case 'month':
      return `${key.slice(5)}/${key.slice(0, 4)}`;
    case 'year':
    case undefined:
      return key;
  }
}

/** "năm học 2024-2025", "năm 2024", "31/12/2024" inside a sentence. */
export function periodInText(key: string, language: Language): string {
  const label = periodLabel(key, language);
  switch (parsePeriod(key)?.kind) {
    case 'school-year':
      return language === 'vi' ? `năm${nbsp}học ${label}` : `school year ${label}`;
    case 'year':
      return language === 'vi' ? `năm${nbsp}${label}` : label;
    case 'day':
      return language === 'vi' ? `ngày ${label}` : label;
    case 'month':
      return language === 'vi' ? `tháng ${label}` : label;
    case 'span':
      return language === 'vi' ? `giai đoạn ${label}` : label;
    case undefined:
      return label;
  }
}

/** "24-25" on a narrow axis. */
export function shortPeriod(key: string): string {
  const period = parsePeriod(key);
  if (period?.kind === 'school-year' || period?.kind === 'span')
    return `${key.slice(2, 4)}\u2011${key.slice(7, 9)}`;
  return period?.kind === 'day' || period?.kind === 'month'
    ? `${key.slice(5, 7)}/${key.slice(2, 4)}`
    : key;
}

/** 20/02/2025 in Vietnamese, 20 February 2025 in English; texts that are no ISO date stay as they are. */
export function dateLabel(date: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return /^\d{4}-\d{2}$/.test(date) ? `${date.slice(5)}/${date.slice(0, 4)}` : date;
  const [, year, month, day] = match;
  if (language === 'vi') return `${day}/${month}/${year}`;
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
