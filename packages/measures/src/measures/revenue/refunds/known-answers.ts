import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as revenue from '../../revenue.ts';

/** Paid in 10, 30 and 50 days, one of them drawback; one was approved in the year and paid after it. */
const refunds = recordsOf(
  'refund',
  { source: 'LIQUIDATION', approval_date: '2023-12-22', refund_date: '2024-01-01', refund_amount: 100 },
  {
    source: 'PROTEST',
    approval_date: '2024-12-01',
    refund_date: '2024-12-31',
    refund_amount: 40,
    interest: 9,
  },
  { source: 'DRAWBACK', approval_date: '2024-02-01', refund_date: '2024-03-22', refund_amount: 300 },
  { source: 'PSC', approval_date: '2024-12-30', refund_date: '2025-01-05', refund_amount: 7000 },
);

const received = recordsOf(
  'collection',
  { class: '364', source: 'ENTRY', amount: 1000 },
  { class: '499', source: 'ENTRY', amount: 100 },
  { class: '364', source: 'ENTRY', amount: -400 },
  { class: '012', source: 'ENTRY', amount: 7 },
  { class: '013', source: 'ENTRY', amount: 5 },
  { class: '364', source: 'PENALTY', amount: 30 },
  { class: '364', source: 'DAMAGES', amount: 20 },
);

/** Claims of 2024: liquidated in part, accelerated and open, accelerated and liquidated; and one of 2023 liquidated in it. */
const claims = recordsOf(
  'drawback_claim',
  {
    filed_date: '2024-01-01',
    liquidated_date: '2024-12-31',
    claimed_amount: 100,
    allowed_amount: 60,
    paid_amount: 60,
  },
  { filed_date: '2024-12-01', accelerated: true, claimed_amount: 200, paid_amount: 200 },
  {
    filed_date: '2024-06-01',
    liquidated_date: '2025-01-01',
    accelerated: true,
    claimed_amount: 400,
    allowed_amount: 400,
    paid_amount: 400,
  },
  { filed_date: '2024-12-31', claimed_amount: 800 },
  {
    filed_date: '2023-12-31',
    liquidated_date: '2024-02-02',
    claimed_amount: 1000,
    allowed_amount: 1000,
    paid_amount: 1000,
  },
);

/** Flagged: waiting, reconciled on the last day, reconciled after it; not flagged; cancelled; of the next year. */
const flagged = recordsOf(
  'entry_summary',
  { entry_date: '2022-05-01', recon_flag: true },
  { recon_flag: true, reconciled_date: '2024-12-31' },
  { recon_flag: true, reconciled_date: '2025-01-01' },
  { recon_flag: false },
  { recon_flag: true, cancelled: true },
  { recon_flag: true, entry_date: '2025-01-01' },
);

const reconciliations = recordsOf(
  'reconciliation',
  { filed: '2024-03-01', original_total: 100, recon_total: 90 },
  { filed: '2024-03-01', original_total: 50, recon_total: 75 },
  { filed: '2023-12-31', original_total: 0, recon_total: 9000 },
);

export const refundsAnswers: readonly RecordAnswer[] = [
  { measure: revenue.refundsIssued, rows: refunds, expected: 100 + 40, inTwoWorlds: 'doubles' },
  {
    measure: revenue.refundRate,
    rows: together(refunds, received),
    // Net of the adjustment it would be 440 / 762.
    expected: (100 + 40 + 300) / (1000 + 100 + 7 + 5 + 30 + 20),
    inTwoWorlds: 'stays',
  },
  { measure: revenue.refundRate, rows: refunds, expected: null, inTwoWorlds: 'stays' },
  { measure: revenue.refundCycleDays, rows: refunds, expected: 30, inTwoWorlds: 'stays' },
  {
    measure: revenue.drawbackClaimed,
    rows: claims,
    expected: 100 + 200 + 400 + 800,
    inTwoWorlds: 'doubles',
  },
  { measure: revenue.drawbackPaid, rows: claims, expected: 60 + 200 + 400, inTwoWorlds: 'doubles' },
  {
    measure: revenue.drawbackAcceleratedShare,
    rows: claims,
    expected: (200 + 400) / (60 + 200 + 400),
    inTwoWorlds: 'stays',
  },
  // Open on 31 December: filed 213, 30 and 0 days before it.
  { measure: revenue.drawbackClaimAge, rows: claims, expected: 30, inTwoWorlds: 'stays' },
  // Claims that are open are allowed nothing yet: to count them would deny 800 and more.
  {
    measure: revenue.drawbackDenialRate,
    rows: claims,
    expected: (100 - 60 + 0) / (100 + 1000),
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.drawbackRatio,
    rows: together(claims, received),
    expected: (60 + 200 + 400) / (1000 - 400 + 7 + 5),
    inTwoWorlds: 'stays',
  },
  { measure: revenue.reconciliationOpen, rows: flagged, expected: 2, inTwoWorlds: 'doubles' },
  {
    measure: revenue.reconciliationNetChange,
    rows: reconciliations,
    expected: 90 - 100 + (75 - 50),
    inTwoWorlds: 'doubles',
  },
  ...[
    revenue.refundsIssued,
    revenue.drawbackClaimed,
    revenue.drawbackPaid,
    revenue.reconciliationOpen,
    revenue.reconciliationNetChange,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: 0, inTwoWorlds: 'doubles' })),
  ...[
    revenue.refundRate,
    revenue.refundCycleDays,
    revenue.drawbackAcceleratedShare,
    revenue.drawbackClaimAge,
    revenue.drawbackDenialRate,
    revenue.drawbackRatio,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: null, inTwoWorlds: 'stays' })),
];
