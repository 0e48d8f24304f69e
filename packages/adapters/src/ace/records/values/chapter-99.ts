/** The columns of an entry line that hold duties of chapter 99. */
export type FurtherDuty = 's201_duty' | 's232_duty' | 's301_duty' | 'other99_duty';

interface Heading {
  /** The first digits of the tariff numbers. */
  readonly digits: string;
  readonly duty: Exclude<FurtherDuty, 'other99_duty'>;
  readonly goods: string;
  readonly source: string;
}

/**
 * Under which law the duties of chapter 99 are charged, by the first digits of the number. What is not here is other
 * duty of chapter 99: so are numbers of emergency orders (9903.01, 9903.02) and of Russia (9903.90), and whatever a
 * proclamation adds later.
 *
 * @source Harmonized Tariff Schedule of the United States, chapter 99, subchapter III, U.S. notes; from general
 *   knowledge of the proclamations named, not checked against a copy of the schedule
 */
export const chapter99Headings: readonly Heading[] = Object.freeze([
  {
    digits: '990345',
    duty: 's201_duty',
    goods: 'washers and solar cells',
    source: 'Proclamations 9693 and 9694 of 2018, section 201 of the Trade Act of 1974; U.S. notes 17 and 18',
  },
  {
    digits: '990374',
    duty: 's232_duty',
    goods: 'medium- and heavy-duty vehicles, their parts, and buses',
    source: 'Proclamation 10984 of 2025, section 232 of the Trade Expansion Act of 1962',
  },
  {
    digits: '990376',
    duty: 's232_duty',
    goods: 'timber, lumber and their derivatives',
    source: 'Proclamation 10976 of 2025, section 232',
  },
  {
    digits: '990378',
    duty: 's232_duty',
    goods: 'copper',
    source: 'Proclamation 10962 of 2025, section 232',
  },
  {
    digits: '990380',
    duty: 's232_duty',
    goods: 'steel',
    source: 'Proclamation 9705 of 2018, section 232; U.S. note 16',
  },
  {
    digits: '990381',
    duty: 's232_duty',
    goods: 'steel and its derivatives',
    source: 'Proclamation 10896 of 2025, section 232; U.S. note 16',
  },
  {
    digits: '990385',
    duty: 's232_duty',
    goods: 'aluminum and its derivatives',
    source: 'Proclamations 9704 of 2018 and 10895 of 2025, section 232; U.S. note 19',
  },
  {
    digits: '990394',
    duty: 's232_duty',
    goods: 'passenger vehicles, light trucks and their parts',
    source: 'Proclamation 10908 of 2025, section 232; U.S. note 33',
  },
  {
    digits: '990388',
    duty: 's301_duty',
    goods: 'products of China',
    source: 'Trade Representative, section 301 of the Trade Act of 1974, 2018; U.S. note 20',
  },
  {
    digits: '990389',
    duty: 's301_duty',
    goods: 'products of the European Union (large civil aircraft)',
    source: 'Trade Representative, section 301, 2019; U.S. note 21',
  },
  {
    digits: '990391',
    duty: 's301_duty',
    goods: 'products of China (four-year review)',
    source: 'Trade Representative, section 301, 2024; U.S. note 31',
  },
]);

/** The column of a tariff number's duty; null for a number outside chapter 99. */
export function furtherDuty(tariffNumber: string | null): FurtherDuty | null {
  if (tariffNumber === null || !tariffNumber.startsWith('99')) return null;
  return chapter99Headings.find(({ digits }) => tariffNumber.startsWith(digits))?.duty ?? 'other99_duty';
}
