import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as revenue from '../../revenue.ts';

/**
 * As of 31 December 2024: 90 and 91 days past due, 365 and 366 days, due that very day, not due before January; paid that
 * day, written off that day; paid and written off in 2025, whose records say zero today and which were owed in full;
 * issued in 2025.
 */
const open = recordsOf(
  'bill_receivable',
  bill({ due_date: '2024-10-02', balance: 100, principal: 95, interest: 5, referral_eligible: true }),
  bill({ due_date: '2024-10-01', balance: 200, principal: 200, referral_eligible: true, referred: true }),
  bill({ due_date: '2023-12-31', balance: 300, principal: 900, paid_to_date: 600, referred: true }),
  bill({ due_date: '2024-01-01', balance: 50, principal: 50 }),
  bill({ due_date: '2024-12-31', balance: 400, principal: 400 }),
  bill({ due_date: '2025-01-10', balance: 500, principal: 480, interest: 20 }),
  bill({ due_date: '2024-02-01', paid_date: '2024-12-31', principal: 7000, paid_to_date: 7000 }),
  bill({ due_date: '2023-02-01', closed_date: '2024-12-31', principal: 6000, writeoff_amount: 6000 }),
  bill({
    due_date: '2023-12-31',
    closed_date: '2025-02-01',
    principal: 75,
    interest: 5,
    writeoff_amount: 80,
  }),
  bill({ due_date: '2024-12-11', paid_date: '2025-02-01', principal: 990, interest: 10, paid_to_date: 1000 }),
  bill({ issue_date: '2025-01-01', due_date: '2025-01-31', balance: 8000, principal: 8000 }),
);

function bill<T extends object>(given: T) {
  return { issue_date: '2024-01-02', bill_type: 'VOLUNTARY', ...given };
}

const balance = 100 + 200 + 300 + 50 + 400 + 500 + 80 + 1000;

/** Half of the unpaid bills under 309 dollars, mean over 26,000 (GAO-08-391): five bills that are like it. */
const gao = recordsOf(
  'bill_receivable',
  ...[100, 200, 309, 4391].map((amount) => bill({ balance: amount, due_date: '2024-02-01' })),
  bill({ closed_date: '2025-06-01', principal: 125_000, interest: 500 }),
  bill({ balance: 0 }),
  bill({ paid_date: '2024-12-31', principal: 9e6 }),
  bill({ closed_date: '2024-12-31', principal: 9e6 }),
);

/** Issued 30 days before the end: judged. 29 days: not yet. In 2023, but 30 days old on 1 January: judged; before: no more. */
const cohort = recordsOf(
  'bill_receivable',
  { issue_date: '2024-12-01', paid_date: '2024-12-31' },
  { issue_date: '2024-12-01', paid_date: '2025-01-01' },
  { issue_date: '2024-12-02', paid_date: '2024-12-03' },
  { issue_date: '2023-12-02', paid_date: null },
  { issue_date: '2023-12-02', paid_date: '2024-01-01' },
  { issue_date: '2023-12-01', paid_date: '2023-12-02' },
  { issue_date: '2024-05-05', paid_date: '2024-05-05' },
);

const issued = recordsOf(
  'bill_receivable',
  { bill_type: 'SUPPLEMENTAL', principal: 100, interest: 3, paid_to_date: 103 },
  { bill_type: 'SUPPLEMENTAL', principal: 300, interest: 9, paid_to_date: 0, balance: 309 },
  { bill_type: 'VOLUNTARY', principal: 50, paid_to_date: 25, balance: 25 },
  { bill_type: 'SUPPLEMENTAL', principal: 7000, issue_date: '2023-12-31', due_date: '2024-01-30' },
);

/** Old enough: not referred, referred and written off since; paid, and written off, by the end. The last was referred early. */
const referrals = recordsOf(
  'bill_receivable',
  bill({ balance: 100, referral_eligible: true }),
  bill({
    closed_date: '2025-01-01',
    principal: 200,
    interest: 10,
    referral_eligible: true,
    referred: true,
  }),
  bill({ paid_date: '2024-12-31', principal: 700, referral_eligible: true, referred: true }),
  bill({ closed_date: '2024-12-31', principal: 700, referral_eligible: true, referred: true }),
  bill({ balance: 400, referred: true }),
);

/** Written off on the last day of the year, and after it. */
const written = recordsOf(
  'bill_receivable',
  { issue_date: '2020-01-01', closed_date: '2024-12-31', writeoff_amount: 120.5 },
  { issue_date: '2020-01-01', closed_date: '2025-01-01', writeoff_amount: 1000 },
  { issue_date: '2024-01-01', paid_date: '2024-02-01', closed_date: '2024-02-01' },
);

/** Allowances of 75 to 87 percent (GAO-02-655); November must not be added to December. */
const snapshots = recordsOf(
  'receivable_snapshot',
  { as_of_date: '2024-11-30', receivable_class: 'PENALTY', gross_receivable: 9000, allowance: 1 },
  { as_of_date: '2024-12-31', receivable_class: 'PENALTY', gross_receivable: 1000, allowance: 870 },
  { as_of_date: '2024-12-31', receivable_class: 'DUTY', gross_receivable: 3000, allowance: 2250 },
);

export const billsAnswers: readonly RecordAnswer[] = [
  { measure: revenue.supplementalBillAmount, rows: issued, expected: 100 + 300, inTwoWorlds: 'doubles' },
  { measure: revenue.supplementalBillCount, rows: issued, expected: 2, inTwoWorlds: 'doubles' },
  { measure: revenue.openBillBalance, rows: open, expected: balance, inTwoWorlds: 'doubles' },
  // A year earlier none of them was issued but the months in between do not add up either.
  {
    measure: revenue.openBillBalance,
    rows: open,
    ask: { period: { calendarYear: 2023 } },
    expected: 0,
    inTwoWorlds: 'doubles',
  },
  {
    measure: revenue.delinquentBalance,
    rows: open,
    expected: 100 + 200 + 300 + 50 + 80 + 1000,
    inTwoWorlds: 'doubles',
  },
  {
    measure: revenue.delinquentOver90Share,
    rows: open,
    expected: (200 + 300 + 50 + 80) / balance,
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.delinquentOver1YearShare,
    rows: open,
    expected: (300 + 80) / balance,
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.balanceWeightedAge,
    rows: open,
    expected: (100 * 90 + 200 * 91 + 380 * 366 + 50 * 365 + 500 * -10 + 1000 * 20) / balance,
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.daysReceivableOutstanding,
    rows: open,
    // Billed in 2024, a leap year: all but the last.
    expected: (balance / (100 + 200 + 900 + 50 + 400 + 500 + 7000 + 6000 + 80 + 1000)) * 366,
    inTwoWorlds: 'stays',
  },
  { measure: revenue.billPaidIn30DaysRate, rows: cohort, expected: 3 / 5, inTwoWorlds: 'stays' },
  {
    measure: revenue.cohortCollectionRate,
    rows: issued,
    expected: (103 + 25) / (103 + 309 + 50),
    inTwoWorlds: 'stays',
  },
  { measure: revenue.medianBill, rows: gao, expected: 309, inTwoWorlds: 'stays' },
  {
    measure: revenue.meanBill,
    rows: gao,
    expected: (100 + 200 + 309 + 4391 + 125_500) / 5,
    inTwoWorlds: 'stays',
  },
  // Between two bills the median lies in the middle, of cents if need be.
  {
    measure: revenue.medianBill,
    rows: recordsOf('bill_receivable', bill({ balance: 1.01 }), bill({ balance: 1.02 })),
    expected: (1.01 + 1.02) / 2,
    inTwoWorlds: 'stays',
  },
  { measure: revenue.writeOffAmount, rows: written, expected: 120.5, inTwoWorlds: 'doubles' },
  {
    measure: revenue.allowanceRatio,
    rows: snapshots,
    expected: (870 + 2250) / (1000 + 3000),
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.allowanceRatio,
    rows: snapshots,
    ask: { period: { month: '2024-10' } },
    expected: null,
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.treasuryReferralRate,
    rows: referrals,
    expected: 210 / (100 + 210),
    inTwoWorlds: 'stays',
  },
  ...[
    revenue.supplementalBillAmount,
    revenue.supplementalBillCount,
    revenue.openBillBalance,
    revenue.delinquentBalance,
    revenue.writeOffAmount,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: 0, inTwoWorlds: 'doubles' })),
  ...[
    revenue.delinquentOver90Share,
    revenue.delinquentOver1YearShare,
    revenue.balanceWeightedAge,
    revenue.daysReceivableOutstanding,
    revenue.billPaidIn30DaysRate,
    revenue.cohortCollectionRate,
    revenue.medianBill,
    revenue.meanBill,
    revenue.allowanceRatio,
    revenue.treasuryReferralRate,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: null, inTwoWorlds: 'stays' })),
];
