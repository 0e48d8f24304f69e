import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as enforcement from '../../enforcement.ts';

/** Valid; not valid; not decided; of 2023 and decided in 2024; decided after the period. */
const disclosures = recordsOf(
  'prior_disclosure',
  { decided: '2024-12-31', valid: true, tendered: 100 },
  { decided: '2024-06-01', tendered: 20 },
  { tendered: 3 },
  { received: '2023-12-31', decided: '2024-01-01', valid: true, tendered: 9000 },
  { decided: '2025-01-01', valid: true, tendered: 5 },
);
const undecided = recordsOf('prior_disclosure', { received: '2023-12-31' });

const referrals = recordsOf('referral', { accepted: true }, {}, { referred: '2023-12-31' });

/** 98 convictions and 125 indictments. CBP, IPR seizure statistics FY2020. */
const fiscal2020 = recordsOf(
  'case_outcome',
  { decided: '2019-10-01', arrests: 103, indictments: 100, convictions: 18 },
  { decided: '2020-09-30', arrests: 100, indictments: 25, convictions: 80 },
  { decided: '2020-10-01', indictments: 900, convictions: 900 },
);
const notIndicted = recordsOf('case_outcome', { arrests: 3, convictions: 1 });

/**
 * On 31 December 2024: closed after 5 days (confirmed) and 40 (not), open for 10, closed on the next day and so open
 * for 200; one received 366 days ago. Of four, one ended at 5; of the two left at 40 one: the median is 40.
 */
const allegations = recordsOf(
  'allegation',
  { received: '2024-01-01', closed: '2024-01-06', substantiated: true },
  { received: '2024-03-01', closed: '2024-04-10' },
  { received: '2024-12-21' },
  { received: '2024-06-14', closed: '2025-01-01', substantiated: true },
  { received: '2023-12-31', closed: '2024-01-01' },
);
const openAllegations = recordsOf('allegation', {});

/** 30 allegations about textiles. CBP, textile enforcement statistics FY2023. */
const fiscal2023 = recordsOf('allegation', ...Array.from({ length: 30 }, () => ({ received: '2023-03-01' })));

export const disclosuresAnswers: readonly RecordAnswer[] = [
  { measure: enforcement.priorDisclosures, rows: disclosures, expected: 4, inTwoWorlds: 'doubles' },
  { measure: enforcement.priorDisclosures, rows: undecided, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.priorDisclosureTendered,
    rows: disclosures,
    expected: 100 + 20 + 3 + 5,
    inTwoWorlds: 'doubles',
  },
  { measure: enforcement.priorDisclosureTendered, rows: undecided, expected: 0, inTwoWorlds: 'doubles' },
  { measure: enforcement.priorDisclosureValidRate, rows: disclosures, expected: 2 / 3, inTwoWorlds: 'stays' },
  { measure: enforcement.priorDisclosureValidRate, rows: undecided, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.investigationReferrals, rows: referrals, expected: 2, inTwoWorlds: 'doubles' },
  { measure: enforcement.investigationReferrals, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.convictionRate,
    rows: fiscal2020,
    ask: { period: { fiscalYear: 2020 } },
    expected: 98 / 125,
    inTwoWorlds: 'stays',
  },
  { measure: enforcement.convictionRate, rows: notIndicted, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.eAllegations, rows: allegations, expected: 4, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.eAllegations,
    rows: fiscal2023,
    ask: { period: { fiscalYear: 2023 } },
    expected: 30,
    inTwoWorlds: 'doubles',
  },
  { measure: enforcement.eAllegations, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.allegationSubstantiationRate,
    rows: allegations,
    expected: 1 / 3,
    inTwoWorlds: 'stays',
  },
  {
    measure: enforcement.allegationSubstantiationRate,
    rows: openAllegations,
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: enforcement.allegationDays, rows: allegations, expected: 40, inTwoWorlds: 'stays' },
  { measure: enforcement.allegationDays, rows: openAllegations, expected: null, inTwoWorlds: 'stays' },
];
