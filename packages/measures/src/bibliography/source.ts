/** A work that the vocabulary, a formula or a measure rests on. */
export interface Source {
  readonly author: string;
  readonly title: string;
  readonly year: number | null;
  /** Section, table or page. */
  readonly where: string;
  /** Whether someone has read the passage, or it is known from general knowledge only. */
  readonly status: 'verified' | 'unverified';
  readonly url?: string;
}
