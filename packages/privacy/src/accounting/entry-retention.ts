import type { DisclosureEntry } from './case-store.ts';

/** Years for which an accounting of a disclosure is kept at least. */
export const ACCOUNTING_YEARS = 5;

/**
 * The day from which an accounting of a disclosure need not be kept any more: five years after the disclosure, or the
 * end of the record that was disclosed, whichever is later. Null while the record lives: nobody knows yet.
 *
 * @source 5 U.S.C. 552a(c)(2)
 * @example
 * accountingKeptUntil({ disclosedOn: '2026-11-25', recordEndedOn: '2027-01-01' }); // => '2031-11-25'
 * accountingKeptUntil({ disclosedOn: '2026-11-25', recordEndedOn: '2040-01-01' }); // => '2040-01-01'
 */
export function accountingKeptUntil(
  entry: Pick<DisclosureEntry, 'disclosedOn' | 'recordEndedOn'>,
): string | null {
  if (entry.recordEndedOn === null) return null;
  const least = yearsAfter(entry.disclosedOn, ACCOUNTING_YEARS);
  return entry.recordEndedOn > least ? entry.recordEndedOn : least;
}

/**
 * The same day of a later year; of 29 February 1 March where that year has none, so that nothing ends early.
 *
 * @param date - YYYY-MM-DD
 * @example
 * yearsAfter('2024-02-29', 5); // => '2029-03-01'
 */
export function yearsAfter(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}
