import type { Source } from './source.ts';

const customs = 'U.S. Customs and Border Protection';
const cfr = (where: string) =>
  ({
    author: customs,
    title: 'Code of Federal Regulations, title 19',
    year: null,
    where,
    status: 'unverified',
  }) as const;
const usc = (where: string) =>
  ({
    author: 'United States Code',
    title: 'Title 19, Customs Duties',
    year: null,
    where,
    status: 'unverified',
  }) as const;

/** What measures of preferences, of priority trade issues and of risk rest on. */
export const riskAndPreference = {
  'cbp-preference-totals': {
    author: customs,
    title: 'Trade and Travel Report, preference programmes',
    year: 2023,
    where: 'FY2023: 869.8 billion dollars under preference, of which USMCA 646; FY2015: about 27 percent',
    status: 'verified',
  },
  'wto-preference-utilisation': {
    author: 'World Trade Organization, Committee on Rules of Origin',
    title: 'Calculating preference utilization, note by the Secretariat',
    year: null,
    where: 'imports under preference over eligible imports; lines that are free for all are left out',
    status: 'verified',
  },
  'espitia-2018': {
    author: 'Espitia, A., Mattoo, A., Mimouni, M., Pichot, X. and Rocha, N.',
    title: 'How Preferential Is Preferential Trade?, World Bank Policy Research Working Paper 8446',
    year: 2018,
    where: 'trade-weighted preference margin',
    status: 'unverified',
  },
  'usitc-preference': {
    author: 'U.S. International Trade Commission',
    title: 'Economic impact of trade agreements; reports on preference programmes',
    year: null,
    where: 'duty that importers save by claims',
    status: 'unverified',
  },
  'cfr-19-182': cfr('part 182, sections 182.72 to 182.75, verification of origin'),
  'cfr-19-143-21': cfr('section 143.21, informal entry for a value not over 2,500 dollars'),
  'usc-19-1520d': usc('section 1520(d), claims within a year after importation'),
  'usc-19-2463': usc('section 2463(c)(2), competitive need limitation'),
  'usc-19-4322': usc('section 4322, priority trade issues'),
  'cbp-forced-labor-totals': {
    author: customs,
    title: 'Trade and Travel Report, forced labor',
    year: 2023,
    where: 'FY2022: 3,605 shipments, 816.5 million dollars, 54 orders and 9 findings; FY2023: 51 and 8',
    status: 'verified',
  },
  'cbp-uflpa-statistics': {
    author: customs,
    title: 'Uyghur Forced Labor Prevention Act Statistics, dashboard and its data dictionary',
    year: null,
    where: 'shipments stopped, denied, released; pending is what is left',
    status: 'verified',
  },
  'cbp-agriculture': {
    author: `${customs} and U.S. Department of Agriculture`,
    title: 'Agriculture statistics at ports of entry',
    year: null,
    where: 'interceptions of pests',
    status: 'unverified',
  },
  'cbp-import-safety': {
    author: `${customs}, Commercial Targeting and Analysis Center`,
    title: 'Import safety targeting',
    year: null,
    where: 'examinations for partner agencies and their violations',
    status: 'unverified',
  },
  'inter-quartile-price-filter': {
    author: 'Zdanowicz, J. S.',
    title: 'Detecting money laundering and tax evasion in international trade data (price filter)',
    year: 2004,
    where: 'prices beyond the quartiles of the product as over- and undervalued',
    status: 'unverified',
  },
  'world-bank-discrepancy': {
    author: 'World Bank',
    title: 'Discrepancy Index of mirror trade statistics, Policy Research Working Paper 10792 and data blog',
    year: 2024,
    where: 'definition: orphan imports -1, lost exports +1',
    status: 'verified',
  },
  'gao-04-345': {
    author: 'U.S. General Accounting Office',
    title: 'U.S. Customs and Border Protection Faces Challenges in Addressing Illegal Textile Transshipment',
    year: 2004,
    where: 'GAO-04-345, summary: targeting by production and export data',
    status: 'verified',
  },
  'census-edit-parameters': {
    author: 'U.S. Census Bureau',
    title: 'Edits of import data: parameters of unit values and of weight to quantity',
    year: null,
    where: 'ratios within limits by commodity',
    status: 'unverified',
  },
} as const satisfies Readonly<Record<string, Source>>;
