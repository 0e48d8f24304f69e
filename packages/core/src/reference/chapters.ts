import rows from './data/chapters.json' with { type: 'json' };

/** A chapter of the tariff. */
export interface Chapter {
  /** Two digits. */
  readonly code: string;
  /** The title in sentence case; the wording follows the tariff's. */
  readonly title: string;
  /** The short description as the International Trade API prints it; null for 77, which is not in use. */
  readonly census_title: string | null;
}

/** The 99 chapters: 77 is reserved, 98 and 99 are the national ones. */
export const chapters: readonly Chapter[] = rows;
