import { cfr, usc } from './code-sections.ts';
import type { Source } from './source.ts';

const gao = (year: number, title: string, where: string, url: string) =>
  ({
    author: 'U.S. Government Accountability Office',
    title,
    year,
    where,
    status: 'verified',
    url,
  }) as const;

const cbp = (title: string, where: string, status: Source['status']) =>
  ({ author: 'U.S. Customs and Border Protection', title, year: null, where, status }) as const;

/** What antidumping duty, seizures, penalties, intellectual property and textiles are measured by. */
export const enforcementAndRemedies = {
  'gao-02-655': gao(
    2002,
    "Civil Fines and Penalties Debt: Review of U.S. Customs Service's Management and Collection Processes, GAO-02-655",
    'Highlights: receivables, a broker assessed 566 and mitigated by 82 million dollars; allowance of 75 to 87 percent of receivables; referral to Treasury',
    'https://www.gao.gov/products/gao-02-655',
  ),
  'gao-08-391': gao(
    2008,
    'Antidumping and Countervailing Duties: Congress and Agencies Should Take Additional Steps to Reduce Substantial Shortfalls in Duty Collection, GAO-08-391',
    'Highlights: over 600 million dollars uncollected, new shippers, four products; half of the unpaid bills under 309 dollars, mean over 26,000',
    'https://www.gao.gov/products/gao-08-391',
  ),
  'gao-11-693t': gao(
    2011,
    'Antidumping and Countervailing Duties: Options for Improving Collection, GAO-11-693T',
    'Highlights: the bonding privilege of new shippers; the bond formula and what it left unsecured',
    'https://www.gao.gov/products/gao-11-693t',
  ),
  'gao-16-542': gao(
    2016,
    'Antidumping and Countervailing Duties: CBP Action Needed to Reduce Duty Processing Errors and Mitigate Nonpayment Risk, GAO-16-542',
    'Highlights: 2.3 billion dollars uncollected, 20 importers about half, most of which had stopped importing; bills issued and what had been collected of them',
    'https://www.gao.gov/products/gao-16-542',
  ),
  'gao-ggd-78-5': {
    author: 'U.S. General Accounting Office',
    title: "Customs' Penalty Assessment and Collection, GGD-78-5",
    year: 1978,
    where: 'time that cases take, as summarised',
    status: 'unverified',
  },
  'dhs-oig-24-49': {
    author: 'Department of Homeland Security, Office of Inspector General',
    title: 'CBP Needs to Improve Its Oversight and Monitoring of Penalty Cases, OIG-24-49',
    year: 2024,
    where: 'summary: 152 cases of 858.1 million dollars, of which 1.5 million (0.2 percent) had expired',
    status: 'verified',
    url: 'https://www.oversight.gov/reports/audit/cbp-needs-improve-its-oversight-and-monitoring-penalty-cases',
  },
  'dhs-oig-12-131': {
    author: 'Department of Homeland Security, Office of Inspector General',
    title: 'CBP’s Penalty Process: Statute of Limitations, OIG-12-131',
    year: 2012,
    where: 'recommendations on cases near the end of the five years',
    status: 'unverified',
  },
  'cbp-adcvd-report': cbp(
    'Antidumping and Countervailing Duty Enforcement Actions and Compliance Initiatives, reports to Congress',
    'executive summaries of FY2014 and FY2017; FY2018 and FY2019 as reported by the trade press; audits of fiscal year 2014; single transaction bonds as additional security',
    'verified',
  ),
  'cbp-trade-travel-report': cbp(
    'Trade and Travel Report',
    'value subject to duty orders and deposits, FY2015, FY2018 and FY2020, as reported by the trade press',
    'verified',
  ),
  'cbp-eapa': {
    author: 'U.S. Customs and Border Protection',
    title: 'Enforce and Protect Act, timeline of investigations',
    year: null,
    where:
      '15 business days to initiate, 90 days for interim measures, 300 or 360 days for the determination',
    status: 'verified',
    url: 'https://www.cbp.gov/trade/trade-enforcement/tftea/enforce-and-protect-act-eapa/timeline',
  },
  'cbp-ipr-statistics': cbp(
    'Intellectual Property Rights, seizure statistics of a fiscal year (with ICE)',
    'FY2010, executive summary; FY2013, release of 24 March 2014; FY2015, as reported by the trade press',
    'verified',
  ),
  'ohss-ipr-seizures': {
    author: 'Department of Homeland Security, Office of Homeland Security Statistics',
    title: 'Intellectual property rights seizures, tables',
    year: null,
    where: 'unit of measure: seizure lines',
    status: 'unverified',
  },
  'cbp-textile-statistics': {
    author: 'U.S. Customs and Border Protection',
    title: 'Textile enforcement statistics',
    year: 2023,
    where: 'FY2011 and FY2023, as reported by the trade press; audits and recoveries',
    status: 'verified',
    url: 'https://www.ajot.com/news/fy-2023-textile-enforcement-stats-show-cbps-efforts-to-protect-american-industry',
  },
  'cbp-tpvt': cbp(
    'Textile Production Verification Team, results of a fiscal year',
    'FY2016: 9 countries, 150 factories, about 34 percent not compliant; as reported by the trade press',
    'verified',
  ),
  'cbp-fy2023-trade': cbp('Trade statistics of FY2023', 'seizures for health and safety', 'verified'),
  'cbp-hsi-plan': cbp(
    'Joint strategic plan with Homeland Security Investigations',
    'referrals',
    'unverified',
  ),
  'cbp-e-allegations': cbp('e-Allegations programme', 'receipt and review of allegations', 'unverified'),
  'otexa-import-reports': {
    author: 'Office of Textiles and Apparel',
    title: 'U.S. imports of textiles and apparel, in square metre equivalents',
    year: null,
    where: 'January to September 2017, totals of apparel and textiles; percent share column',
    status: 'verified',
  },
  'usc-19-1337': usc('section 1337, exclusion orders', 'unverified'),
  'usc-19-1526f': usc('section 1526(f), civil fines measured on the suggested retail price', 'unverified'),
  'usc-19-1592': usc(
    'section 1592(c), twice and four times the lawful duties, or a share of the dutiable value; 1592(c)(4), 1592(d)',
    'verified',
  ),
  'usc-19-1607': usc('sections 1607 to 1609, summary forfeiture', 'unverified'),
  'usc-19-1618': usc('section 1618, remission or mitigation', 'unverified'),
  'usc-19-1641': usc('section 1641(d), discipline of customs brokers', 'unverified'),
  'cfr-19-10-tpl': cfr('part 10, tariff preference levels of agreements', 'unverified'),
  'cfr-19-133': cfr(
    'part 133, recordation and detention; section 133.21(b), 30 days to decide',
    'unverified',
  ),
  'cfr-19-162': cfr('part 162, seizures and petitions; section 162.74, prior disclosure', 'unverified'),
  'cfr-19-171-b': cfr('part 171, Appendix B, guidelines on penalties under section 1592', 'unverified'),
  'cfr-19-172': cfr('part 172, liquidated damages', 'unverified'),
} as const satisfies Readonly<Record<string, Source>>;
