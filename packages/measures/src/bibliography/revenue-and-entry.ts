import { cfr, usc } from './code-sections.ts';
import type { Source } from './source.ts';

const gao = (title: string, year: number, where: string) =>
  ({ author: 'U.S. Government Accountability Office', title, year, where, status: 'verified' }) as const;

const oig = (title: string, year: number, where: string, status: Source['status']) =>
  ({ author: 'DHS Office of Inspector General', title, year, where, status }) as const;

const cbp = (title: string, year: number | null, where: string, status: Source['status']) =>
  ({ author: 'U.S. Customs and Border Protection', title, year, where, status }) as const;

/** What the measures of revenue, entry processing, audits and bonds rest on, beside the law in `customs-law.ts`. */
export const revenueAndEntry = {
  'usc-19-1313': usc('section 1313, drawback', 'unverified'),
  'usc-19-1484': usc('section 1484(b), reconciliation', 'unverified'),
  'usc-19-1505': usc('section 1505(a) to (c), deposits, bills and refunds in 30 days, interest', 'verified'),
  'cfr-19-18-1': cfr('section 18.1(i), 30 days of transit in bond', 'unverified'),
  'cfr-19-24-3a': cfr('section 24.3a, interest on bills', 'unverified'),
  'cfr-19-113-13': cfr('section 113.13(c), review of bonds and 15 days to remedy', 'verified'),
  'cfr-19-113-38': cfr('section 113.38, delinquent sureties', 'unverified'),
  'cfr-19-142-3a': cfr(
    'section 142.3a, entry numbers and filer codes of brokers and importers',
    'unverified',
  ),
  'cfr-19-132': cfr('part 132, quotas', 'unverified'),
  'cfr-19-141-64': cfr('section 141.64, review and correction of entry documents', 'unverified'),
  'cfr-19-142-13': cfr('sections 142.13 and 142.14, entry summary before release', 'unverified'),
  'cfr-19-142-15': cfr('section 142.15, failure to file the entry summary timely', 'unverified'),
  'cfr-19-143': cfr(
    'part 143: 143.21 informal entry, subpart D electronic filing, subpart E remote filing',
    'unverified',
  ),
  'cfr-19-144': cfr('part 144, warehouse entries and withdrawals', 'unverified'),
  'cfr-19-149-2': cfr(
    'section 149.2(b) and (d), importer security filing 24 hours before lading',
    'verified',
  ),
  'cfr-19-163-11': cfr(
    'section 163.11(a), notice, estimated date and written report of an audit',
    'verified',
  ),
  'cfr-19-190': cfr('part 190, drawback; 190.92 accelerated payment', 'unverified'),
  'gao-07-561': gao(
    'International Trade: Persistent Weaknesses in the In-Bond Cargo System (GAO-07-561)',
    2007,
    'open in-bond transactions, 77 percent at one port',
  ),
  'gao-20-182': gao(
    'Customs and Border Protection: Risk Management for Tariff Refunds Should Be Improved (GAO-20-182)',
    2019,
    'drawback claimed and paid, delays in processing claims',
  ),
  'oig-19-11': oig(
    'CBP Did Not Maximize Its Revenue Collection Efforts for Delinquent Debt Owed from Importers (OIG-19-11)',
    2018,
    'delinquent debt of 4.3 billion dollars; write-offs',
    'verified',
  ),
  'oig-12-117': oig(
    "Customs and Border Protection's Office of Regulatory Audit (OIG-12-117)",
    2012,
    'what audits find and recover',
    'unverified',
  ),
  'cbp-monthly-update': cbp(
    'Monthly operational updates',
    null,
    'entry summaries, value, estimated duty, audits, as trade press reports them',
    'verified',
  ),
  'cbp-par': cbp(
    'Performance and Accountability Report',
    null,
    'net cost of programmes; audit surveys of 2015',
    'unverified',
  ),
  'cbp-reconciliation-test': cbp('ACE reconciliation, test notice', null, 'as described', 'unverified'),
  'cbp-summary-rules': cbp(
    'ACE entry summary business rules and process document',
    null,
    'rejection, cancellation, Census warnings and overrides',
    'unverified',
  ),
  'treasury-receivables': {
    author: 'U.S. Department of the Treasury',
    title: 'Treasury Report on Receivables and Debt Collection Activities, instructional workbook',
    year: null,
    where: 'ageing of delinquent debt',
    status: 'unverified',
  },
  'wto-tariff-profiles': {
    author: 'World Trade Organization',
    title: 'World Tariff Profiles, technical notes',
    year: null,
    where: 'trade-weighted average of MFN rates',
    status: 'unverified',
  },
} as const satisfies Readonly<Record<string, Source>>;
