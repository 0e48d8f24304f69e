import { fibonacciByFirst } from '../../../formulas/digits/fixtures/corporate-payments.ts';
import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as risk from '../../risk.ts';

const valued = (...values: readonly number[]) =>
  recordsOf('entry_line', ...values.map((value) => ({ entered_value: value })));

/** Lines whose first digits are those of the first 500 Fibonacci numbers; below ten dollars nothing counts. */
const fibonacci = together(
  valued(...fibonacciByFirst.flatMap((count, at) => Array.from({ length: count }, () => 10 * (at + 1)))),
  valued(9.99, 1, 0.07, 0),
);
const benford = (digit: number) => Math.log10(1 + 1 / digit);
const gaps = fibonacciByFirst.reduce((sum, count, at) => sum + Math.abs(count / 500 - benford(at + 1)), 0);

/** Four lines with second digits 0, 0, 5 and 9; of one dollar 9 there is no second digit to look at. */
const seconds = valued(10, 20.99, 1500, 99, 1.9);
const second = (digit: number) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].reduce((sum, first) => sum + benford(10 * first + digit), 0);
const shares = [2 / 4, 0, 0, 0, 0, 1 / 4, 0, 0, 0, 1 / 4];
const secondGaps = shares.reduce((sum, share, digit) => sum + Math.abs(share - second(digit)), 0);

const bunched = recordsOf(
  'entry_summary',
  ...[2450, 2450.01, 2499, 2500, 2500.01, 2550, 2550.01].map((total_value) => ({ total_value })),
  { total_value: 2520, cancelled: true },
);

const invoice = { importer: 1, manufacturer: 1, hts10: '6109100012', entered_value: 100 } as const;
const repeated = recordsOf(
  'entry_line',
  { ...invoice, port_entry: '2704' },
  { ...invoice, port_entry: '1001' },
  { ...invoice, entered_value: 100.01 },
  { ...invoice, manufacturer: 2 },
  { ...invoice, entry_date: '2024-01-16' },
  { ...invoice, manufacturer: null },
  { ...invoice, manufacturer: null },
);

export const digitsAnswers: readonly RecordAnswer[] = [
  { measure: risk.benfordMad, rows: fibonacci, expected: gaps / 9, inTwoWorlds: 'stays' },
  { measure: risk.benfordMad, rows: valued(9.99), expected: null, inTwoWorlds: 'stays' },
  // chisq.test of R for the first 500 Fibonacci numbers.
  { measure: risk.benfordChiSquare, rows: fibonacci, expected: 0.17371927256412, inTwoWorlds: 'doubles' },
  { measure: risk.benfordChiSquare, rows: valued(9.99), expected: null, inTwoWorlds: 'stays' },
  { measure: risk.benfordSecondDigitMad, rows: seconds, expected: secondGaps / 10, inTwoWorlds: 'stays' },
  { measure: risk.benfordSecondDigitMad, rows: valued(1.9), expected: null, inTwoWorlds: 'stays' },
  {
    measure: risk.roundValueShare,
    rows: valued(1000, 25_000, 1000.01, 1500, 0),
    expected: 2 / 4,
    inTwoWorlds: 'stays',
  },
  { measure: risk.roundValueShare, rows: valued(0), expected: null, inTwoWorlds: 'stays' },
  { measure: risk.thresholdBunching, rows: bunched, expected: 3 / 2, inTwoWorlds: 'stays' },
  {
    measure: risk.thresholdBunching,
    rows: recordsOf('entry_summary', { total_value: 2500 }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: risk.invoiceDuplicateRate, rows: repeated, expected: 2 / 5, inTwoWorlds: 'stays' },
  // The line that it repeats stands at another port.
  {
    measure: risk.invoiceDuplicateRate,
    rows: repeated,
    ask: { by: ['port'] },
    at: ['1001'],
    expected: 1,
    inTwoWorlds: 'stays',
  },
  {
    measure: risk.invoiceDuplicateRate,
    rows: recordsOf('entry_line', { manufacturer: null }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
