import type { Source } from './source.ts';

/** Works on statistical inference: distributions, samples, survival, robust statistics, targeting. */
export const statistics = {
  'abramowitz-stegun': {
    author: 'Abramowitz, M. and Stegun, I. A.',
    title: 'Handbook of Mathematical Functions',
    year: 1964,
    where: 'chapters 6 and 26',
    status: 'unverified',
  },
  'loader-2000': {
    author: 'Loader, C.',
    title: 'Fast and Accurate Computation of Binomial Probabilities',
    year: 2000,
    where: 'sections 2 and 3: deviance and the error of Stirling',
    status: 'unverified',
  },
  'didonato-morris-1992': {
    author: 'DiDonato, A. R. and Morris, A. H.',
    title: 'Algorithm 708: Significant digit computation of the incomplete beta function ratios',
    year: 1992,
    where: 'ACM Transactions on Mathematical Software 18, 360-373, equation 9',
    status: 'unverified',
  },
  'wichura-1988': {
    author: 'Wichura, M. J.',
    title: 'Algorithm AS 241: The percentage points of the normal distribution',
    year: 1988,
    where: 'Applied Statistics 37, 477-484, PPND16',
    status: 'unverified',
  },
  'student-1908': {
    author: 'Student',
    title: 'The probable error of a mean',
    year: 1908,
    where: 'Biometrika 6, 1-25',
    status: 'unverified',
  },
  'clopper-pearson-1934': {
    author: 'Clopper, C. J. and Pearson, E. S.',
    title: 'The use of confidence or fiducial limits illustrated in the case of the binomial',
    year: 1934,
    where: 'Biometrika 26, 404-413',
    status: 'unverified',
  },
  'wilson-1927': {
    author: 'Wilson, E. B.',
    title: 'Probable inference, the law of succession, and statistical inference',
    year: 1927,
    where: 'JASA 22, 209-212',
    status: 'unverified',
  },
  'cochran-1977': {
    author: 'Cochran, W. G.',
    title: 'Sampling Techniques, 3rd edition',
    year: 1977,
    where: 'chapters 5, 5A and 6',
    status: 'unverified',
  },
  'kish-1965': {
    author: 'Kish, L.',
    title: 'Survey Sampling',
    year: 1965,
    where: 'section 8.2, design effect',
    status: 'unverified',
  },
  'korn-graubard-1998': {
    author: 'Korn, E. L. and Graubard, B. I.',
    title: 'Confidence intervals for proportions with small expected number of positive counts',
    year: 1998,
    where: 'Survey Methodology 24, 193-201: the effective sample size in an exact interval',
    status: 'unverified',
  },
  'r-survey': {
    author: 'Lumley, T.',
    title: 'survey: Analysis of Complex Survey Samples, R package',
    year: 2024,
    where: 'R/multistage.R, tests/fpc.R, tests/lonely.psu.Rout.save, data sets fpc and api',
    status: 'verified',
    url: 'https://cran.r-project.org/package=survey',
  },
} as const satisfies Readonly<Record<string, Source>>;
