import type { Source } from './source.ts';

const cfr = (where: string, status: Source['status']) =>
  ({
    author: 'U.S. Customs and Border Protection',
    title: 'Code of Federal Regulations, title 19',
    year: null,
    where,
    status,
  }) as const;

const usc = (title: string, where: string, status: Source['status']) =>
  ({ author: 'United States Code', title, year: null, where, status }) as const;

const customsDuties = 'Title 19, Customs Duties';

/** Works on releases, examinations, validations, liquidations and the people who do them. */
export const operations = {
  'wco-time-release': {
    author: 'World Customs Organization',
    title: 'Guide to Measure the Time Required for the Release of Goods',
    year: null,
    where: 'mean, median and range of the time from arrival to release, by stage',
    status: 'verified',
  },
  'wto-tfa-7': {
    author: 'World Trade Organization',
    title: 'Agreement on Trade Facilitation',
    year: 2013,
    where: 'article 7.1, pre-arrival processing',
    status: 'unverified',
  },
  'cbp-cargo-release': {
    author: 'U.S. Customs and Border Protection',
    title: 'ACE Cargo Release',
    year: null,
    where: 'holds, document review and status of releases',
    status: 'unverified',
  },
  'cbp-pga-message-set': {
    author: 'U.S. Customs and Border Protection',
    title: 'ACE Partner Government Agency message set',
    year: null,
    where: 'messages of agencies: data received, may proceed',
    status: 'unverified',
  },
  'cbp-fast': {
    author: 'U.S. Customs and Border Protection',
    title: 'Free and Secure Trade (FAST)',
    year: null,
    where: 'lanes for trusted trucks',
    status: 'unverified',
  },
  'cbp-nii': {
    author: 'U.S. Customs and Border Protection',
    title: 'Non-intrusive inspection programme',
    year: null,
    where: 'imaging and radiation equipment',
    status: 'unverified',
  },
  'cbp-workload-staffing': {
    author: 'U.S. Customs and Border Protection',
    title: 'Workload Staffing Model',
    year: null,
    where: 'hours by task',
    status: 'unverified',
  },
  'cbp-targeting': {
    author: 'U.S. Customs and Border Protection',
    title: 'Targeting of cargo by rules',
    year: null,
    where: 'alerts and their disposition',
    status: 'unverified',
  },
  'cbp-laboratories': {
    author: 'U.S. Customs and Border Protection, Laboratories and Scientific Services',
    title: 'Performance of the laboratories',
    year: null,
    where: 'time from receipt to report',
    status: 'unverified',
  },
  'cbp-textile-results': {
    author: 'U.S. Customs and Border Protection',
    title: 'Textile enforcement results',
    year: 2011,
    where: '10,444 examinations, 13 percent discrepant; 654 of 1,363 samples',
    status: 'verified',
  },
  'cbp-par-2007': {
    author: 'U.S. Customs and Border Protection',
    title: 'Performance and Accountability Report, fiscal year 2007',
    year: 2007,
    where: 'containers processed through ports of the Container Security Initiative, 86 percent',
    status: 'verified',
  },
  'cbp-par-2015': {
    author: 'U.S. Customs and Border Protection',
    title: 'Performance and Accountability Report, fiscal year 2015',
    year: 2015,
    where: 'laboratory samples that change the rate of duty, 32 percent',
    status: 'verified',
  },
  'dhs-high-risk-cargo': {
    author: 'U.S. Department of Homeland Security',
    title: 'Annual Performance Report, cargo identified as potentially high risk',
    year: 2018,
    where: '97.88 percent assessed or scanned in fiscal year 2018',
    status: 'verified',
  },
  'dhs-ctpat-savings': {
    author: 'U.S. Department of Homeland Security',
    title: 'Annual Performance Report, cost savings of trade partners',
    year: 2018,
    where: 'costs of examinations that are borne by the trade',
    status: 'unverified',
  },
  'comcec-risk': {
    author: 'COMCEC Coordination Office',
    title: 'Customs risk management, key performance indicators',
    year: null,
    where: 'inspections, hit rates, seizures over examinations, time of an inspection',
    status: 'verified',
  },
  'gao-17-618': {
    author: 'U.S. Government Accountability Office',
    title: 'Customs and Border Protection: Improved Planning Needed to Strengthen Trade Enforcement',
    year: 2017,
    where: 'GAO-17-618, summary: risk-based targeting, staffing of trade positions',
    status: 'verified',
  },
  'gao-07-529': {
    author: 'U.S. Government Accountability Office',
    title:
      'Customs Revenue: Customs and Border Protection Needs to Improve Workforce Planning and Accountability',
    year: 2007,
    where: 'GAO-07-529, summary: 2,263 in nine revenue positions, 1,006 in support, March 2003',
    status: 'verified',
    url: 'https://www.gao.gov/products/gao-07-529',
  },
  'gao-ggd-00-181': {
    author: 'U.S. General Accounting Office',
    title:
      'U.S. Customs Service: OR&R Needs to Resolve Timeliness and Data Problems Involving Headquarters Rulings',
    year: 2000,
    where: 'GAO/GGD-00-181, summary: about two thirds not within 120 days, 16 percent over 365',
    status: 'verified',
    url: 'https://www.gao.gov/products/ggd-00-181',
  },
  'gao-2011-81': {
    author: 'U.S. Government Accountability Office',
    title: 'Action tracker, retrospective duties',
    year: 2011,
    where: '2011-81: more than three years on average until final duties',
    status: 'verified',
  },
  'cbp-form-28': {
    author: 'U.S. Customs and Border Protection',
    title: 'CBP Form 28, Request for Information',
    year: null,
    where: 'reply within 30 days',
    status: 'unverified',
  },
  'cfr-19-24-36': cfr('section 24.36, refunds of excessive duties', 'unverified'),
  'cfr-19-141-113': cfr('section 141.113, recall of released merchandise', 'unverified'),
  'cfr-19-151-11': cfr('section 151.11, request for information or samples', 'unverified'),
  'cfr-19-151-16': cfr('section 151.16(b), detention after five working days', 'verified'),
  'cfr-19-152-2': cfr('section 152.2, notice of an increase in value or rate', 'unverified'),
  'cfr-19-159': cfr('part 159, liquidation of duties', 'unverified'),
  'cfr-19-163-6': cfr('section 163.6, production of records', 'unverified'),
  'cfr-19-174-21': cfr('section 174.21(a), review of protests within two years', 'verified'),
  'cfr-19-174-23': cfr('sections 174.23 to 174.26, further review of protests', 'unverified'),
  'cfr-19-174-31': cfr('section 174.31, civil action within 180 days after a denial', 'verified'),
  'cfr-19-177-9': cfr(
    'section 177.9, effect of ruling letters; part 177, administrative rulings',
    'unverified',
  ),
  'usc-19-1499': usc(
    customsDuties,
    'section 1499(c), detentions; deemed exclusion after 30 days',
    'verified',
  ),
  'usc-19-1501': usc(customsDuties, 'section 1501, voluntary reliquidation', 'unverified'),
  'usc-19-1504-a': usc(customsDuties, 'section 1504(a), liquidation by operation of law', 'unverified'),
  'usc-19-1505-b': usc(customsDuties, 'section 1505(b), amounts found due on liquidation', 'unverified'),
  'usc-19-1514-a': usc(customsDuties, 'section 1514(a), decisions that may be protested', 'unverified'),
  'usc-19-1515': usc(customsDuties, 'section 1515, review of protests', 'unverified'),
} as const satisfies Readonly<Record<string, Source>>;
