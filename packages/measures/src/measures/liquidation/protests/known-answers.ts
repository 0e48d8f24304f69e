import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as liquidation from '../../liquidation.ts';

/**
 * P1 protests two entries, of which one is approved; P2 is denied in part, P3 denied, P4 withdrawn, P5 untimely, P6 open,
 * P7 approved in full. P8 is of another year, P9 of what cannot be protested.
 */
const protests = recordsOf(
  'protest',
  {
    protest_no: 'P1',
    entry_no: 'A',
    status: 'AP',
    approved: true,
    filed: '2024-02-01',
    decision_date: '2024-05-01',
  },
  {
    protest_no: 'P1',
    entry_no: 'B',
    status: 'DN',
    filed: '2024-02-01',
    decision_date: '2024-05-01',
    summons: true,
  },
  {
    protest_no: 'P2',
    entry_no: 'C',
    status: 'PD',
    partial: true,
    filed: '2024-02-01',
    decision_date: '2024-05-02',
    afr_requested: true,
    afr_granted: true,
  },
  {
    protest_no: 'P3',
    entry_no: 'D',
    status: 'DN',
    filed: '2024-02-01',
    decision_date: '2024-05-03',
    afr_requested: true,
    summons: true,
  },
  { protest_no: 'P4', entry_no: 'E', status: 'WD', filed: '2024-02-01', decision_date: '2024-05-03' },
  { protest_no: 'P5', entry_no: 'F', status: 'UT', filed: '2024-02-01', decision_date: '2024-05-03' },
  { protest_no: 'P6', entry_no: 'G', status: 'OP', filed: '2024-12-31', liq_date: '2024-07-03' },
  {
    protest_no: 'P7',
    entry_no: 'H',
    status: 'AP',
    approved: true,
    filed: '2024-02-01',
    decision_date: '2024-05-03',
  },
  { protest_no: 'P8', entry_no: 'I', status: 'DN', filed: '2025-02-01', decision_date: '2025-05-03' },
  { protest_no: 'P9', entry_no: 'J', status: 'NP', filed: '2024-02-01', decision_date: '2024-05-03' },
);

/**
 * The 180th day of 5 July 2023 is 1 January 2024, that of 4 July 2024 is 31 December, that of 5 July 2024 lies beyond.
 * A is protested twice, B by a protest of another liquidation, the reliquidation of C.
 */
const liquidations = together(
  recordsOf(
    'liquidation',
    { entry_no: 'A', liq_date: '2023-07-05' },
    { entry_no: 'B', liq_date: '2024-07-04' },
    { entry_no: 'C', liq_date: '2024-03-01' },
    { entry_no: 'C', liq_date: '2024-05-03', reliq: true },
    { entry_no: 'D', liq_date: '2024-07-05' },
  ),
  recordsOf(
    'protest',
    { protest_no: 'P1', entry_no: 'A', liq_date: '2023-07-05' },
    { protest_no: 'P2', entry_no: 'A', liq_date: '2023-07-05' },
    { protest_no: 'P1', entry_no: 'B', liq_date: '2022-07-05' },
    { protest_no: 'P3', entry_no: 'C', liq_date: '2024-05-03' },
    { protest_no: 'P4', entry_no: 'D', liq_date: '2024-07-05' },
  ),
);

/** Decided after 100 days (two entries), 200 and 300; open for 50, 400 and 500; one is filed more than 24 months ago. */
const spells = recordsOf(
  'protest',
  { protest_no: 'P1', entry_no: 'A', filed: '2023-02-01', decision_date: '2023-05-12' },
  { protest_no: 'P1', entry_no: 'B', filed: '2023-02-01', decision_date: '2023-05-12' },
  { protest_no: 'P2', filed: '2023-02-01', decision_date: '2023-08-20' },
  { protest_no: 'P3', filed: '2023-02-01', decision_date: '2023-11-28' },
  { protest_no: 'P4', filed: '2024-11-11' },
  { protest_no: 'P5', filed: '2023-11-27' },
  { protest_no: 'P6', filed: '2023-08-19', decision_date: '2025-01-02' },
  { protest_no: 'P7', filed: '2022-12-31', decision_date: '2023-01-01' },
  { protest_no: 'P8', filed: '2023-02-01', decision_date: '2023-02-02', status: 'WD' },
);

/** At the end of 2024, 30 December 2022 is 732 days back and 31 December 731, which is two years to the day. */
const overdue = recordsOf(
  'protest',
  { protest_no: 'P1', entry_no: 'A', filed: '2022-12-30' },
  { protest_no: 'P1', entry_no: 'B', filed: '2022-12-30' },
  { protest_no: 'P2', filed: '2022-12-31' },
  { protest_no: 'P3', filed: '2020-01-01', decision_date: '2025-01-01' },
  { protest_no: 'P4', filed: '2020-01-01', decision_date: '2024-12-31' },
  { protest_no: 'P5', filed: '2020-01-01', status: 'WD' },
);

const refunds = recordsOf(
  'refund',
  { source: 'PROTEST', refund_date: '2024-05-01', refund_amount: 70.5, interest: 3 },
  { source: 'PROTEST', refund_date: '2024-06-01', refund_amount: 29.5 },
  { source: 'LIQUIDATION', refund_date: '2024-06-01', refund_amount: 1000 },
  { source: 'PROTEST', refund_date: '2023-06-01', refund_amount: 1000 },
);

export const protestsAnswers: readonly RecordAnswer[] = [
  { measure: liquidation.protestsFiled, rows: protests, expected: 8, inTwoWorlds: 'doubles' },
  { measure: liquidation.protestsFiled, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: liquidation.protestRate, rows: liquidations, expected: (1000 * 2) / 4, inTwoWorlds: 'stays' },
  { measure: liquidation.protestRate, rows: protests, expected: null, inTwoWorlds: 'stays' },
  // P1 (for one of its entries), P2 and P7 of P1, P2, P3 and P7.
  { measure: liquidation.protestApprovalRate, rows: protests, expected: 3 / 4, inTwoWorlds: 'stays' },
  { measure: liquidation.protestApprovalRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // P6 was filed on the 181st day after its liquidation and is not found untimely.
  { measure: liquidation.protestUntimelyRate, rows: protests, expected: 1 / 8, inTwoWorlds: 'stays' },
  { measure: liquidation.protestUntimelyRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  // Six protests, the one open for 50 days gone by day 100: 4/5, then 3/5 at 200, then 2/5 at 300.
  { measure: liquidation.protestDecisionDays, rows: spells, expected: 300, inTwoWorlds: 'stays' },
  { measure: liquidation.protestDecisionDays, rows: overdue, expected: null, inTwoWorlds: 'stays' },
  { measure: liquidation.protestsOverTwoYears, rows: overdue, expected: 2, inTwoWorlds: 'doubles' },
  { measure: liquidation.protestsOverTwoYears, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: liquidation.furtherReviewRate, rows: protests, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: liquidation.furtherReviewRate, rows: overdue, expected: null, inTwoWorlds: 'stays' },
  { measure: liquidation.protestRefundAmount, rows: refunds, expected: 70.5 + 29.5, inTwoWorlds: 'doubles' },
  { measure: liquidation.protestRefundAmount, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  // Denied in whole or in part in May 2024, 180 days before November: P1 and P3 were summonsed, P2 was not.
  { measure: liquidation.courtChallengeRate, rows: protests, expected: 2 / 3, inTwoWorlds: 'stays' },
  { measure: liquidation.courtChallengeRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
