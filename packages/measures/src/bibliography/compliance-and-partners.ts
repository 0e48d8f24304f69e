import type { Source } from './source.ts';

const customs = 'U.S. Customs and Border Protection';
const auditors = 'U.S. Government Accountability Office';
const inspectors = 'DHS Office of Inspector General';

/** What measures of compliance, of Centers, of trade partners and of data quality rest on. */
export const complianceAndPartners = {
  'cbp-compliance-measurement': {
    author: customs,
    title: 'Trade Compliance Measurement, programme overview',
    year: null,
    where: 'purpose, kinds of discrepancy, data quality reviews; no sampling design is published',
    status: 'verified',
  },
  'dhs-trade-performance': {
    author: 'U.S. Department of Homeland Security',
    title: 'Annual Performance Report; CBP Performance and Accountability Report',
    year: 2018,
    where: 'measures of trade: imports compliant, import revenue collected, partnership programmes',
    status: 'verified',
  },
  'customs-performance-2001': {
    author: 'U.S. Customs Service',
    title: 'Performance Report, fiscal year 2001',
    year: 2001,
    where: 'trade compliance: all, primary focus industries, NAFTA, revenue collection',
    status: 'verified',
  },
  'customs-compliance-1998': {
    author: 'U.S. Customs Service',
    title: 'Trade compliance report, fiscal year 1998',
    year: 1998,
    where: 'discrepancies by category: classification 12 percent, marking 3 percent',
    status: 'verified',
  },
  'cbp-import-trends-reports': {
    author: customs,
    title: 'Import Trade Trends, fiscal years 2004 to 2012',
    year: 2012,
    where: 'trade compliance: material compliance, undercollections, sample, partners',
    status: 'verified',
  },
  'gao-ggd-00-23': {
    author: auditors,
    title:
      'Customs Service Modernization: Impact of New Trade Compliance Strategy Needs to Be Assessed, GAO/GGD-00-23',
    year: 1999,
    where: 'summary: limited success with noncompliant importers; compliance rates of selected industries',
    status: 'verified',
    url: 'https://www.govinfo.gov/content/pkg/GAOREPORTS-GGD-00-23/html/GAOREPORTS-GGD-00-23.htm',
  },
  'lavallee-2007': {
    author: 'Lavallée, P.',
    title: 'Indirect Sampling',
    year: 2007,
    where: 'chapter 2, generalised weight share method',
    status: 'unverified',
  },
  'gao-08-240': {
    author: auditors,
    title: 'Supply Chain Security: CBP Has Enhanced Its Partnership with Import Trade Sectors, GAO-08-240',
    year: 2008,
    where: 'summary; validations of members',
    status: 'verified',
  },
  'gao-17-84': {
    author: auditors,
    title:
      'Supply Chain Security: Providing Guidance and Resolving Data Problems Could Improve C-TPAT, GAO-17-84',
    year: 2017,
    where: 'benefits of members: examinations and holds',
    status: 'unverified',
  },
  'cbp-ctpat-statistics': {
    author: customs,
    title: 'Customs Trade Partnership Against Terrorism, programme statistics',
    year: 2020,
    where: 'October 2005 and September 2020: members, applications, validations, suspensions and removals',
    status: 'verified',
  },
  'safe-port-act': {
    author: 'United States Code',
    title: 'Title 6, Domestic Security',
    year: null,
    where: 'sections 961 to 973 (SAFE Port Act of 2006), certification, validation and revalidation',
    status: 'unverified',
  },
  'wco-safe': {
    author: 'World Customs Organization',
    title: 'SAFE Framework of Standards; mutual recognition arrangements',
    year: null,
    where: 'authorized economic operators, mutual recognition',
    status: 'unverified',
  },
  'dhs-oig-10-113': {
    author: inspectors,
    title: "Customs and Border Protection's Importer Self-Assessment Program, OIG-10-113",
    year: 2010,
    where: 'executive summary; members of Importer Self-Assessment',
    status: 'verified',
  },
  'dhs-oig-22-34': {
    author: inspectors,
    title: 'CBP Needs Improved Oversight of Its Centers of Excellence and Expertise, OIG-22-34',
    year: 2022,
    where: 'objective and summary: no performance standards for Centers',
    status: 'verified',
    url: 'https://www.oversight.gov/reports/audit/cbp-needs-improved-oversight-its-centers-excellence-and-expertise',
  },
  'tftea-110': {
    author: 'United States Congress',
    title: 'Trade Facilitation and Trade Enforcement Act of 2015, Public Law 114-125',
    year: 2016,
    where: 'section 110, Centers of Excellence and Expertise',
    status: 'unverified',
  },
  'cfr-19-174': {
    author: customs,
    title: 'Code of Federal Regulations, title 19, Protests',
    year: null,
    where: 'part 174',
    status: 'unverified',
  },
  'cfr-19-177': {
    author: customs,
    title: 'Code of Federal Regulations, title 19, Administrative rulings',
    year: null,
    where: 'part 177, uniform treatment',
    status: 'unverified',
  },
  'iso-8000': {
    author: 'International Organization for Standardization',
    title: 'ISO 8000, Data quality',
    year: null,
    where: 'completeness of required fields',
    status: 'unverified',
  },
  'hts-census-edits': {
    author: 'U.S. International Trade Commission and U.S. Census Bureau',
    title: 'Harmonized Tariff Schedule; edits of entry data',
    year: null,
    where: 'validity of statistical numbers by date',
    status: 'unverified',
  },
} as const satisfies Readonly<Record<string, Source>>;
