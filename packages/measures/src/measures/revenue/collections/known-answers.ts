import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as revenue from '../../revenue.ts';

/** One receipt of each kind, an adjustment of duty below zero, and one posted a day after the year. */
const receipts = recordsOf(
  'collection',
  { class: '364', source: 'ENTRY', amount: 1000 },
  { class: '364', source: 'ENTRY', amount: -100 },
  { class: '012', source: 'ENTRY', amount: 30 },
  { class: '013', source: 'BILL', amount: 7 },
  { class: '364', source: 'PENALTY', amount: 5000 },
  { class: '364', source: 'DAMAGES', amount: 600 },
  { class: '364', source: 'DISCLOSURE', amount: 3 },
  { class: '016', amount: 11 },
  { class: '017', amount: 13 },
  { class: '018', amount: 17 },
  { class: '022', amount: 19 },
  { class: '499', amount: 485 },
  { class: '311', amount: 2 },
  { class: '500', amount: 3 },
  { class: '501', amount: 12.5 },
  { class: '044', amount: 0.75 },
  { class: '056', amount: 4 },
  { class: '672', amount: 5 },
  { class: '364', source: 'ENTRY', amount: 9999, posted: '2025-01-01' },
);
const duty = 1000 - 100 + 30 + 7 + 3;
const [tax, processing, harbor, interest, other] = [11 + 13 + 17 + 19, 485 + 2 + 3, 12.5, 0.75, 4 + 5];

/** The deferral of 2020: 574,745,901 dollars by 2,605 importers (CBP Trade Statistics page), one of them twice. */
const deferral = recordsOf(
  'collection',
  ...Array.from({ length: 2605 }, (_importer, at) => ({
    receipt_no: `R${at}`,
    payer: at,
    deferred: true,
    deferred_amount: at === 0 ? 574_745_901 - 2604 : 1,
  })),
  { receipt_no: 'R0', class: '499', payer: 0, deferred: true, deferred_amount: 0 },
  { receipt_no: 'at once', payer: 9999, deferred: false },
);

/** Three payments of 100 dollars, one of them under two classes, and an adjustment that is no payment. */
const payments = recordsOf(
  'collection',
  { receipt_no: 'A', class: '364', amount: 60, ach: true, pms: true },
  { receipt_no: 'A', class: '499', amount: 40, ach: true, pms: true },
  { receipt_no: 'B', class: '364', amount: 100, ach: true },
  { receipt_no: 'C', class: '364', amount: 100 },
  { receipt_no: 'D', class: '364', amount: -250, ach: true, pms: true },
);

const vouchers = recordsOf(
  'debit_voucher',
  { voucher_date: '2024-03-01', dv_amount: 100, recovered: 100 },
  { voucher_date: '2024-12-31', dv_amount: 300, recovered: 50 },
  { voucher_date: '2023-12-31', dv_amount: 7000, recovered: 7000 },
);

const sanctions = recordsOf(
  'importer_sanction',
  { importer: 1, placed: '2020-05-01' },
  { importer: 1, placed: '2024-05-01' },
  { importer: 2, placed: '2024-12-31', lifted: null },
  { importer: 3, placed: '2024-06-01', lifted: '2024-12-31' },
  { importer: 4, placed: '2025-01-01' },
);

/**
 * By 31 December: paid on the day, long before it, a day late, still owed (twice), owed since that very day, due in another year, owing nothing,
 * cancelled.
 */
const due = recordsOf(
  'entry_summary',
  { total_est: 5, payment_due: '2024-02-10', payment_date: '2024-02-10' },
  { total_est: 5, payment_due: '2024-12-31', payment_date: '2024-02-11' },
  { total_est: 5, payment_due: '2024-02-10', payment_date: '2024-02-11' },
  { total_est: 5, payment_due: '2024-12-30' },
  { total_est: 5, payment_due: '2024-11-30' },
  { total_est: 5, payment_due: '2024-12-31' },
  { total_est: 5, payment_due: '2025-01-02' },
  { total_est: 0, payment_due: '2024-02-10', payment_date: '2024-03-01' },
  { total_est: 5, payment_due: '2024-02-10', cancelled: true },
);

/** CBP net programme cost of fiscal year 2010, thousands of dollars: its printed parts. */
const costs = [6_404_978, 4_364_974, 594_609, 260_876, 125_738];
const costOf2010 = together(
  recordsOf('cost_ledger', ...costs.map((cost, at) => ({ activity: `A${at}`, cost: 1000 * cost }))),
  recordsOf('collection', { amount: 32e9 }),
);

export const collectionsAnswers: readonly RecordAnswer[] = [
  { measure: revenue.dutyCollected, rows: receipts, expected: duty, inTwoWorlds: 'doubles' },
  { measure: revenue.irTaxCollected, rows: receipts, expected: tax, inTwoWorlds: 'doubles' },
  { measure: revenue.mpfCollected, rows: receipts, expected: processing, inTwoWorlds: 'doubles' },
  { measure: revenue.hmfCollected, rows: receipts, expected: harbor, inTwoWorlds: 'doubles' },
  { measure: revenue.otherFeesCollected, rows: receipts, expected: other, inTwoWorlds: 'doubles' },
  { measure: revenue.interestCollected, rows: receipts, expected: interest, inTwoWorlds: 'doubles' },
  {
    measure: revenue.totalCollections,
    rows: receipts,
    // The classes add up to it, with what was paid on penalties and damages.
    expected: duty + tax + processing + harbor + interest + other + 5000 + 600,
    inTwoWorlds: 'doubles',
  },
  // An adjustment larger than what came in is no error: the month gave money back.
  {
    measure: revenue.dutyCollected,
    rows: recordsOf('collection', { class: '364', amount: 10 }, { class: '364', amount: -25 }),
    expected: 10 - 25,
    inTwoWorlds: 'doubles',
  },
  ...[
    revenue.dutyCollected,
    revenue.totalCollections,
    revenue.irTaxCollected,
    revenue.mpfCollected,
    revenue.hmfCollected,
    revenue.otherFeesCollected,
    revenue.interestCollected,
    revenue.deferredPayments,
    revenue.deferralImporters,
    revenue.debitVoucherCount,
    revenue.debitVoucherAmount,
    revenue.sanctionedPayers,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: 0, inTwoWorlds: 'doubles' })),
  ...[
    revenue.electronicPaymentShare,
    revenue.monthlyStatementShare,
    revenue.costToCollect,
    revenue.debitVoucherRate,
    revenue.debitVoucherRecovery,
    revenue.latePaymentRate,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: null, inTwoWorlds: 'stays' })),
  { measure: revenue.deferredPayments, rows: deferral, expected: 574_745_901, inTwoWorlds: 'doubles' },
  { measure: revenue.deferralImporters, rows: deferral, expected: 2605, inTwoWorlds: 'doubles' },
  // Net of adjustments the first would be -50 / 50.
  { measure: revenue.electronicPaymentShare, rows: payments, expected: 200 / 300, inTwoWorlds: 'stays' },
  { measure: revenue.monthlyStatementShare, rows: payments, expected: 100 / 300, inTwoWorlds: 'stays' },
  // FY2010 collections are published as "over 32 billion": 36.72 dollars for 100, were they exactly that.
  { measure: revenue.costToCollect, rows: costOf2010, expected: 11_751_175 / 320_000, inTwoWorlds: 'stays' },
  { measure: revenue.debitVoucherCount, rows: vouchers, expected: 2, inTwoWorlds: 'doubles' },
  { measure: revenue.debitVoucherAmount, rows: vouchers, expected: 100 + 300, inTwoWorlds: 'doubles' },
  {
    measure: revenue.debitVoucherRate,
    rows: together(vouchers, payments),
    // Receipt A is one payment under two classes; D is none.
    expected: (2 / 3) * 10_000,
    inTwoWorlds: 'stays',
  },
  { measure: revenue.debitVoucherRate, rows: vouchers, expected: null, inTwoWorlds: 'stays' },
  {
    measure: revenue.debitVoucherRecovery,
    rows: vouchers,
    expected: (100 + 50) / (100 + 300),
    inTwoWorlds: 'stays',
  },
  { measure: revenue.sanctionedPayers, rows: sanctions, expected: 2, inTwoWorlds: 'doubles' },
  // Late are the one paid a day late and the two owed since November and 30 December.
  { measure: revenue.latePaymentRate, rows: due, expected: 3 / 6, inTwoWorlds: 'stays' },
];
