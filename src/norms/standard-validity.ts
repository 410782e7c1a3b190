import type { RuleStatus, Validity } from './rule.ts';

/** How long a national-standard certificate lasts. */
export interface StandardRules extends Validity {
  readonly id: string;
  readonly years: number;
  /** Months before expiry by which renewal must be registered. */
  readonly renewMonths: number;
  readonly status: RuleStatus;
  readonly source: string;
}

/** A certificate of one school. */
export interface Certificate {
  readonly school: string;
  readonly areaId: string;
  readonly level: number;
  readonly grantedOn: string;
}

/** A certificate on a day. */
export interface CertificateState extends Certificate {
  /** First day on which it is no longer valid. */
  readonly expiresOn: string;
  /** Last day to register for renewal. */
  readonly renewBy: string;
  readonly state: 'notYet' | 'valid' | 'renewNow' | 'expired';
}

/** A day so many months later or earlier; the 31st of a short month is its last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const all = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(all / 12), (((all % 12) + 12) % 12) + 1];
  const last = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(day, last), 2)}`;
}

/** Where a certificate stands: `grantedOn <= date < grantedOn + years`. */
export function certificateOn(
  certificate: Certificate,
  { years, renewMonths }: StandardRules,
  date: string,
): CertificateState {
  const expiresOn = addMonths(certificate.grantedOn, 12 * years);
  const renewBy = addMonths(expiresOn, -renewMonths);
  const state =
    date < certificate.grantedOn
      ? 'notYet'
      : date >= expiresOn
        ? 'expired'
        : date > renewBy
          ? 'renewNow'
          : 'valid';
  return { ...certificate, expiresOn, renewBy, state };
}

/** Certificates that end within so many months of a day, soonest first. */
export function expiring(
  certificates: readonly Certificate[],
  rules: StandardRules,
  date: string,
  months: number,
): readonly CertificateState[] {
  const until = addMonths(date, months);
  return certificates
    .map((item) => certificateOn(item, rules, date))
    .filter(
      ({ state, expiresOn }) => state !== 'expired' && state !== 'notYet' && expiresOn <= until,
    )
    .toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0));
}
