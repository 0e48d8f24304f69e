/** A work that the vocabulary, a formula or a measure rests on. */
export interface Source {
  readonly author: string;
  readonly title: string;
  readonly year: number | null;
  /** Section, table or page. */
  readonly where: string;
  /** Whether someone has read the passage, or it is known from general knowledge only. */
  readonly status: 'verified' | 'unverified';
}

/** The bibliography: every `source` of a measure or fact is a key of it. */
export const sources = {
  'census-imdb': {
    author: 'U.S. Census Bureau',
    title: 'Merchandise trade imports database (IMDB), record layouts',
    year: 2025,
    where: 'IMP_DETL.lay',
    status: 'verified',
  },
  'census-exdb': {
    author: 'U.S. Census Bureau',
    title: 'Merchandise trade exports database (EXDB), record layouts',
    year: null,
    where: 'EXP_DETL',
    status: 'unverified',
  },
  'usc-31-1102': {
    author: 'United States Code',
    title: 'Title 31, Money and Finance',
    year: null,
    where: 'section 1102, Fiscal year',
    status: 'unverified',
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceKey = keyof typeof sources;
