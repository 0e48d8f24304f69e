import { cfr, usc } from './code-sections.ts';
import type { Source } from './source.ts';

/** The law that fees, bonds and deadlines follow. */
export const customsLaw = {
  'cfr-19-24-3': cfr('section 24.3(e), bills due in 30 days', 'unverified'),
  'cfr-19-24-23': cfr('section 24.23 and part 24 Appendix B, merchandise processing fees', 'verified'),
  'cfr-19-24-24': cfr('section 24.24, harbor maintenance fee', 'verified'),
  'cfr-19-24-25': cfr('section 24.25, statement processing and periodic monthly payment', 'verified'),
  'cfr-19-142-12': cfr('section 142.12(b), time of filing the entry summary', 'verified'),
  'cfr-19-159-3': cfr('section 159.3(a), rounding of fractions of a dollar', 'verified'),
  'cfr-19-159-9': cfr('section 159.9, notice of liquidation; CBP Dec. 16-25', 'verified'),
  'cfr-19-159-11': cfr('section 159.11, liquidation by operation of law', 'verified'),
  'cfr-19-159-12': cfr('section 159.12, extension of time for liquidation', 'verified'),
  'cfr-19-171': cfr('part 171, petitions within 60 days', 'verified'),
  'usc-19-1504': usc('section 1504(d), liquidation after suspension', 'unverified'),
  'usc-19-1514': usc('section 1514(c)(3), time of protest', 'verified'),
  'usc-28-2636': usc(
    'section 2636(a), time of suit after denial of a protest',
    'unverified',
    'Title 28, Judiciary',
  ),
  'usc-5-6103': usc(
    'section 6103, holidays; Executive Order 11582',
    'verified',
    'Title 5, Government Organization',
  ),
  'cbp-bond-formula': {
    author: 'U.S. Customs and Border Protection',
    title: 'Bond amounts of activity 1, importer or broker, continuous',
    year: null,
    where: 'ten percent of duties, taxes and fees of a year, with steps',
    status: 'verified',
  },
  'cbp-psc-test': {
    author: 'U.S. Customs and Border Protection',
    title: 'Post-summary corrections, test notice in the Federal Register',
    year: 2017,
    where: 'time limits before and after the change',
    status: 'verified',
  },
  'cbp-adcvd-catair': {
    author: 'U.S. Customs and Border Protection',
    title: 'CATAIR, entry summary create and update, record 53',
    year: null,
    where: 'rates by value and by quantity; the arithmetic is inferred',
    status: 'unverified',
  },
} as const satisfies Readonly<Record<string, Source>>;
