import type { Source } from './source.ts';

/** A passage of title 19 of the Code of Federal Regulations, which is customs duties. */
export const cfr = (where: string, status: Source['status']): Source => ({
  author: 'U.S. Customs and Border Protection',
  title: 'Code of Federal Regulations, title 19',
  year: null,
  where,
  status,
});

/** A passage of title 19 of the United States Code, or of another title of it. */
export const usc = (where: string, status: Source['status'], title = 'Title 19, Customs Duties'): Source => ({
  author: 'United States Code',
  title,
  year: null,
  where,
  status,
});
