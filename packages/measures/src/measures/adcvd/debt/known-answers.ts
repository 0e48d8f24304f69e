import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as adcvd from '../../adcvd.ts';

const bill = { adcvd: true, issue_date: '2024-03-01' } as const;

/** Open; open of a new shipper and an earlier year; closed after the period; closed on its last day; not of an order. */
const bills = recordsOf(
  'bill_receivable',
  { ...bill, principal: 100, interest: 10, balance: 110 },
  { ...bill, issue_date: '2020-01-01', new_shipper: true, principal: 50, balance: 50 },
  { ...bill, principal: 200, interest: 40, paid_to_date: 240, closed_date: '2025-01-01' },
  { ...bill, principal: 900, paid_to_date: 900, closed_date: '2024-12-31' },
  { issue_date: '2024-03-01', principal: 7000, balance: 7000 },
);
const noOrder = recordsOf('bill_receivable', { principal: 7000, balance: 7000 });

/** Bills of 2024 and 2026 for goods entered in 2024; a bill of 2024 for goods entered in 2023, and one without entry. */
const byEntry = together(
  recordsOf(
    'entry_summary',
    { entry_no: 'A', entry_date: '2024-01-01' },
    { entry_no: 'B', entry_date: '2024-12-31' },
    { entry_no: 'C', entry_date: '2023-12-31' },
  ),
  recordsOf(
    'bill_receivable',
    { ...bill, entry_no: 'A', principal: 300, balance: 0 },
    { ...bill, entry_no: 'B', issue_date: '2026-05-01', principal: 100, balance: 80 },
    { ...bill, entry_no: 'C', principal: 5000, balance: 5000 },
    { ...bill, entry_no: null, principal: 5000, balance: 5000 },
  ),
);

/**
 * Two debtors with two bills of 30 each, 19 with one bill of 10, one of which is not among the twenty however the
 * tie is broken.
 */
const debtors = recordsOf(
  'bill_receivable',
  ...[1, 1, 2, 2].map((debtor) => ({ ...bill, debtor, balance: 30 })),
  ...Array.from({ length: 19 }, (_debtor, at) => ({ ...bill, debtor: 3 + at, balance: 10 })),
);

/** Five cases with 2.44 of 3.79 billion dollars, the rest spread thin. CBP, report on FY2019. */
const fiscal2019 = recordsOf(
  'bill_receivable',
  ...[900, 600, 400, 300, 240].map((millions, at) => ({
    ...bill,
    case_no: `A57000${at}`,
    balance: millions * 1_000_000,
  })),
  ...Array.from({ length: 9 }, (_case, at) => ({ ...bill, case_no: `C57000${at}`, balance: 150_000_000 })),
  { ...bill, case_no: null, balance: 9_000_000_000 },
);

/**
 * Debtor 1 last entered the day before its first bill (vanished); 2 on its day; 3 after it, though before a second
 * bill; 4 vanished and paid; 5 has no entry that is known; 6 vanished, and its bill was closed after the period.
 */
const vanished = together(
  recordsOf(
    'bill_receivable',
    { ...bill, debtor: 1, balance: 5 },
    { ...bill, debtor: 2, balance: 5 },
    { ...bill, debtor: 3, balance: 5 },
    { ...bill, debtor: 3, issue_date: '2024-10-01', balance: 5 },
    { ...bill, debtor: 4, balance: 0, closed_date: '2024-04-01' },
    { ...bill, debtor: 5, balance: 5 },
    { ...bill, debtor: 6, balance: 0, closed_date: '2025-04-01' },
    { debtor: 7, balance: 5 },
  ),
  recordsOf(
    'entry_summary',
    { importer: 1, entry_date: '2024-02-29' },
    { importer: 1, entry_date: '2022-02-28' },
    { importer: 1, entry_date: '2025-01-01' }, // after the period: not known in it
    { importer: 2, entry_date: '2024-03-01' },
    { importer: 3, entry_date: '2024-05-01' },
    { importer: 4, entry_date: '2023-01-01' },
    { importer: 6, entry_date: '2023-01-01' },
    { importer: 7, entry_date: '2020-01-01' },
  ),
);

export const debtAnswers: readonly RecordAnswer[] = [
  { measure: adcvd.adcvdBills, rows: bills, expected: 100 + 200 + 900, inTwoWorlds: 'doubles' },
  { measure: adcvd.adcvdBills, rows: noOrder, expected: 0, inTwoWorlds: 'doubles' },
  { measure: adcvd.adcvdUncollected, rows: bills, expected: 110 + 50 + (200 + 40), inTwoWorlds: 'doubles' },
  { measure: adcvd.adcvdUncollected, rows: noOrder, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: adcvd.adcvdUncollectedRate,
    rows: byEntry,
    expected: (0 + 80) / (300 + 100),
    inTwoWorlds: 'stays',
  },
  { measure: adcvd.adcvdUncollectedRate, rows: noOrder, expected: null, inTwoWorlds: 'stays' },
  {
    measure: adcvd.adcvdUncollectedTop20,
    rows: debtors,
    expected: (2 * 60 + 18 * 10) / (2 * 60 + 19 * 10),
    inTwoWorlds: { changes: 'the twenty largest of 42 debtors: four of 60 and sixteen of 10' },
  },
  { measure: adcvd.adcvdUncollectedTop20, rows: bills, expected: 1, inTwoWorlds: 'stays' },
  { measure: adcvd.adcvdUncollectedTop20, rows: noOrder, expected: null, inTwoWorlds: 'stays' },
  {
    measure: adcvd.adcvdUncollectedCaseShare,
    rows: fiscal2019,
    expected: 0.644,
    digits: 3,
    inTwoWorlds: { changes: 'the five largest of twice as many cases' },
  },
  { measure: adcvd.adcvdUncollectedCaseShare, rows: bills, expected: null, inTwoWorlds: 'stays' },
  { measure: adcvd.vanishedDebtorShare, rows: vanished, expected: 2 / 4, inTwoWorlds: 'stays' },
  { measure: adcvd.vanishedDebtorShare, rows: bills, expected: null, inTwoWorlds: 'stays' },
  { measure: adcvd.newShipperShare, rows: bills, expected: 50 / (110 + 50 + 240), inTwoWorlds: 'stays' },
  { measure: adcvd.newShipperShare, rows: noOrder, expected: null, inTwoWorlds: 'stays' },
];
