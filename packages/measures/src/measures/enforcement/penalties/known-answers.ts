import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as enforcement from '../../enforcement.ts';

/** Fraud with loss; negligence without loss; a level not stated; a broker; an earlier notice that is decided in 2024. */
const cases = recordsOf(
  'penalty_case',
  {
    statute: '1592',
    culpability: 'FRAUD',
    assessed: 800,
    mitigated: 300,
    collected: 200,
    balance: 100,
    duty_loss: 100,
    duty_recovered: 90,
    decision_date: '2024-05-01',
    closed: '2024-09-01',
  },
  { statute: '1592', culpability: 'NEGLIGENCE', assessed: 500, mitigated: 500, balance: 500 },
  { statute: '1592', assessed: 40, mitigated: 40, balance: 40, duty_loss: 20, duty_recovered: 7 },
  { statute: '1641', assessed: 60, mitigated: 60, balance: 60 },
  {
    statute: '1526F',
    notice_date: '2023-10-01',
    assessed: 100,
    mitigated: 80,
    collected: 80,
    decision_date: '2024-02-01',
    closed: '2025-02-01',
  },
);
/** A case under another statute, not decided. */
const other = recordsOf('penalty_case', { statute: '1595A', notice_date: '2023-10-01' });

/** 29 cases of 61 million dollars. CBP, report on duty orders FY2014, executive summary. */
const fiscal2014 = recordsOf(
  'penalty_case',
  { notice_date: '2013-10-01', assessed: 33_000_000 },
  ...Array.from({ length: 28 }, () => ({ notice_date: '2014-09-30', assessed: 1_000_000 })),
);
const inFiscal2014 = { period: { fiscalYear: 2014 } } as const;

/** 422 claims of 566 million dollars, 484 million left after mitigation. GAO-02-655, Highlights. */
const broker = recordsOf('penalty_case', {
  decision_date: '2024-06-01',
  assessed: 566_000_000,
  mitigated: 484_000_000,
});

/** 856.6 million dollars of cases that were closed in time, and 1.5 million that expired. OIG-24-49, summary. */
const reviewed = recordsOf(
  'penalty_case',
  { limit_date: '2024-01-01', assessed: 856_600_000 },
  { limit_date: '2024-12-31', assessed: 1_500_000, expired: true },
  { limit_date: '2025-01-01', assessed: 900_000_000, expired: true },
);
const noneEnding = recordsOf('penalty_case', { limit_date: '2025-01-01' });

const receipts = recordsOf(
  'collection',
  { receipt_no: 'R1', source: 'PENALTY', posted: '2024-01-01', amount: 500 },
  { receipt_no: 'R2', source: 'PENALTY', posted: '2024-12-31', amount: -20 },
  { receipt_no: 'R3', source: 'PENALTY', posted: '2025-01-01', amount: 9000 },
  { receipt_no: 'R4', source: 'DAMAGES', posted: '2024-05-01', amount: 9000 },
);

/**
 * On 31 December 2024: ended after 20 and 60 days, open for 31, open for 305 (it ends on the next day). Of four, one
 * ended at 20; of the two left at 60 one: three eighths go on, the median is 60. The closed ones alone would give 40.
 */
const ages = recordsOf(
  'penalty_case',
  { notice_date: '2024-01-01', closed: '2024-01-21' },
  { notice_date: '2024-02-01', closed: '2024-04-01' },
  { notice_date: '2024-11-30' },
  { notice_date: '2024-03-01', closed: '2025-01-01' },
  { notice_date: '2019-12-31', closed: '2020-01-01' }, // 1,827 days ago
);

/** Limits on the last day, 365 and 366 days after it, and the day before; one closed, one whose notice is to come. */
const limits = recordsOf(
  'penalty_case',
  { limit_date: '2024-12-31' },
  { limit_date: '2025-12-31', closed: '2025-01-01' },
  { limit_date: '2026-01-01' },
  { limit_date: '2024-12-30', expired: true },
  { limit_date: '2025-05-01', closed: '2024-12-31' },
  { limit_date: '2025-05-01', notice_date: '2025-01-01' },
);

/** Open; closed unpaid; closed after the period when decided before and after its end; not yet noticed. */
const receivables = recordsOf(
  'penalty_case',
  { balance: 500 },
  { balance: 30, closed: '2024-06-01' },
  { assessed: 200, mitigated: 120, decision_date: '2024-12-31', closed: '2025-03-01' },
  { assessed: 70, mitigated: 10, decision_date: '2025-01-01', closed: '2025-03-01' },
  { notice_date: '2025-01-01', balance: 9000 },
);

/**
 * Party 1 has a case closed 1,826 days before its notice and two notices; 2 one closed 1,827 days before; 3 one closed
 * on the day of the notice; 4 one that is open; 5 one closed after the notice.
 */
const repeated = recordsOf(
  'penalty_case',
  { violator: 1, notice_date: '2018-01-01', closed: '2019-06-01' },
  { violator: 1, notice_date: '2024-05-31' },
  { violator: 1, notice_date: '2024-05-31' },
  { violator: 2, notice_date: '2018-01-01', closed: '2019-05-31' },
  { violator: 2, notice_date: '2024-05-31' },
  { violator: 3, notice_date: '2022-01-01', closed: '2024-05-31' },
  { violator: 3, notice_date: '2024-05-31' },
  { violator: 4, notice_date: '2022-01-01' },
  { violator: 4, notice_date: '2024-05-31' },
  { violator: 5, notice_date: '2022-01-01', closed: '2024-06-01' },
  { violator: 5, notice_date: '2024-05-31' },
);

export const penaltiesAnswers: readonly RecordAnswer[] = [
  { measure: enforcement.penaltyCases, rows: cases, expected: 4, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.penaltyCases,
    rows: fiscal2014,
    ask: inFiscal2014,
    expected: 29,
    inTwoWorlds: 'doubles',
  },
  { measure: enforcement.penaltyCases, rows: other, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.penaltiesAssessed,
    rows: cases,
    expected: 800 + 500 + 40 + 60,
    inTwoWorlds: 'doubles',
  },
  {
    measure: enforcement.penaltiesAssessed,
    rows: fiscal2014,
    ask: inFiscal2014,
    expected: 61_000_000,
    inTwoWorlds: 'doubles',
  },
  { measure: enforcement.penaltiesAssessed, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.penalties1592Assessed,
    rows: cases,
    expected: 800 + 500 + 40,
    inTwoWorlds: 'doubles',
  },
  { measure: enforcement.penalties1592Assessed, rows: other, expected: 0, inTwoWorlds: 'doubles' },
  { measure: enforcement.fraudShare1592, rows: cases, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: enforcement.fraudShare1592, rows: other, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.mitigatedAmount, rows: cases, expected: 300 + 80, inTwoWorlds: 'doubles' },
  { measure: enforcement.mitigatedAmount, rows: broker, expected: 484_000_000, inTwoWorlds: 'doubles' },
  { measure: enforcement.mitigatedAmount, rows: other, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.mitigationRate,
    rows: cases,
    expected: (500 + 20) / (800 + 100),
    inTwoWorlds: 'stays',
  },
  { measure: enforcement.mitigationRate, rows: broker, expected: 82 / 566, inTwoWorlds: 'stays' },
  { measure: enforcement.mitigationRate, rows: other, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.penaltyCollected, rows: receipts, expected: 500 - 20, inTwoWorlds: 'doubles' },
  { measure: enforcement.penaltyCollected, rows: cases, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.penaltyCollectionRate,
    rows: cases,
    expected: 200 / (300 + 500 + 40 + 60),
    inTwoWorlds: 'stays',
  },
  { measure: enforcement.penaltyCollectionRate, rows: other, expected: null, inTwoWorlds: 'stays' },
  {
    measure: enforcement.penaltyToLossMultiple,
    rows: cases,
    expected: (800 + 40) / (100 + 20),
    inTwoWorlds: 'stays',
  },
  { measure: enforcement.penaltyToLossMultiple, rows: other, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.dutyRecovered1592d, rows: cases, expected: 90, inTwoWorlds: 'doubles' },
  { measure: enforcement.dutyRecovered1592d, rows: other, expected: 0, inTwoWorlds: 'doubles' },
  { measure: enforcement.penaltyCaseDays, rows: ages, expected: 60, inTwoWorlds: 'stays' },
  { measure: enforcement.penaltyCaseDays, rows: other, expected: null, inTwoWorlds: 'stays' },
  { measure: enforcement.limitationsAtRisk, rows: limits, expected: 2, inTwoWorlds: 'doubles' },
  { measure: enforcement.limitationsAtRisk, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: enforcement.limitationsExpiredShare,
    rows: reviewed,
    expected: 1.5 / 858.1, // printed as 0.2 percent
    inTwoWorlds: 'stays',
  },
  { measure: enforcement.limitationsExpiredShare, rows: noneEnding, expected: null, inTwoWorlds: 'stays' },
  {
    measure: enforcement.penaltyReceivable,
    rows: receivables,
    expected: 500 + 30 + 120 + 70,
    inTwoWorlds: 'doubles',
  },
  { measure: enforcement.penaltyReceivable, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: enforcement.brokerPenalties, rows: cases, expected: 1, inTwoWorlds: 'doubles' },
  { measure: enforcement.brokerPenalties, rows: other, expected: 0, inTwoWorlds: 'doubles' },
  { measure: enforcement.repeatViolatorShare, rows: repeated, expected: 1 / 5, inTwoWorlds: 'stays' },
  { measure: enforcement.repeatViolatorShare, rows: other, expected: null, inTwoWorlds: 'stays' },
];
