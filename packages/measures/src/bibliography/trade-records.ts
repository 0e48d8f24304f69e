import type { Source } from './source.ts';

const cfr = (title: 15 | 19, where: string) =>
  ({
    author: title === 15 ? 'U.S. Census Bureau' : 'U.S. Customs and Border Protection',
    title: `Code of Federal Regulations, title ${title}`,
    year: null,
    where,
    status: 'unverified',
  }) as const;

const census = (title: string, where: string) =>
  ({ author: 'U.S. Census Bureau', title, year: null, where, status: 'unverified' }) as const;

/** What trade by firms, bills and declarations, trade in the world and forecasts of trade are measured by. */
export const tradeRecords = {
  'usc-19-1321': {
    author: 'United States Code',
    title: 'Title 19, Customs Duties',
    year: null,
    where: 'section 1321(a)(2)(C), fair retail value in the country of shipment',
    status: 'unverified',
  },
  'cfr-15-30-4': cfr(15, 'section 30.4(b), times by which export information is filed, by mode'),
  'cfr-15-30-9': cfr(15, 'section 30.9, transmitting and correcting export information; fatal errors'),
  'cfr-19-10-31': cfr(19, 'section 10.31, temporary importations under bond'),
  'cfr-19-102-appendix': cfr(19, 'part 102, appendix, construction of manufacturer identification codes'),
  'cfr-19-128': cfr(19, 'part 128, express consignments'),
  'cfr-19-145': cfr(19, 'part 145, mail importations'),
  'cfr-19-146': cfr(19, 'part 146: 146.32 admission of merchandise, 146.43 domestic status'),
  'hts-9802': {
    author: 'U.S. International Trade Commission',
    title: 'Harmonized Tariff Schedule of the United States',
    year: null,
    where: 'chapter 98, subchapter II: 9802.00.60 and 9802.00.80, rates of duty',
    status: 'verified',
  },
  'census-profile': census(
    'A Profile of U.S. Importing and Exporting Companies',
    'number of exporters and importers; share of the largest companies',
  ),
  'census-related-party': census('U.S. Goods Trade: Imports and Exports by Related Parties', 'definition'),
  'ft900-advanced-technology': {
    author: 'U.S. Census Bureau and Bureau of Economic Analysis',
    title: 'FT-900, U.S. International Trade in Goods and Services',
    year: null,
    where: 'exhibit 16, advanced technology products',
    status: 'unverified',
  },
  'ft900-petroleum': {
    author: 'U.S. Census Bureau and Bureau of Economic Analysis',
    title: 'FT-900, U.S. International Trade in Goods and Services',
    year: null,
    where: 'exhibit 9, petroleum and non-petroleum end-use',
    status: 'unverified',
  },
  'cbp-testimony-2014': {
    author: 'U.S. Customs and Border Protection',
    title: 'Testimony before the House Committee on Homeland Security',
    year: 2014,
    where: 'July 2014: over 300,000 active importer numbers, as summarised',
    status: 'unverified',
  },
  'cbp-par-2004': {
    author: 'U.S. Customs and Border Protection',
    title: 'Performance and Annual Report, fiscal year 2004',
    year: 2004,
    where: '754,000 consignees, as summarised',
    status: 'verified',
  },
  'marad-container-statistics': {
    author: 'U.S. Maritime Administration',
    title: 'Container statistics of U.S. ports',
    year: null,
    where: 'definition of twenty-foot equivalent units',
    status: 'unverified',
  },
  'brenton-newfarmer-2007': {
    author: 'Brenton, P. and Newfarmer, R.',
    title: 'Watching More than the Discovery Channel: Export Cycles and Diversification in Development',
    year: 2007,
    where: 'World Bank Policy Research Working Paper 4302, index of export market penetration',
    status: 'unverified',
  },
  'hausmann-hwang-rodrik-2007': {
    author: 'Hausmann, R., Hwang, J. and Rodrik, D.',
    title: 'What You Export Matters',
    year: 2007,
    where: 'Journal of Economic Growth 12, 1-25, equation 1, as reproduced in a replication',
    status: 'verified',
    url: 'https://tradeweave.org/replications/hausmann-hwang-rodrik-2007',
  },
  'hyndman-athanasopoulos-2021': {
    author: 'Hyndman, R. J. and Athanasopoulos, G.',
    title: 'Forecasting: Principles and Practice, third edition',
    year: 2021,
    where:
      'section 5.2, seasonal naive and drift methods; section 5.5, standard errors; section 5.8, accuracy',
    status: 'unverified',
    url: 'https://otexts.com/fpp3/simple-methods.html',
  },
} as const satisfies Readonly<Record<string, Source>>;
