import rows from './data/countries.json' with { type: 'json' };

/** A country of Schedule C, a row of `ref_country`. */
export interface CountryRow {
  /** Four digits. */
  readonly code: string;
  readonly name: string;
  /** Two letters as Schedule C prints them; KV, GZ and WE are the Census Bureau's own, not ISO 3166-1. */
  readonly iso2: string | null;
  /** ISO 3166-1 alpha-3; null for Kosovo, the Gaza Strip and the West Bank, which have none. */
  readonly iso3: string | null;
}

/** The 241 countries and areas of Schedule C, by code. */
export const countries: readonly CountryRow[] = rows;
