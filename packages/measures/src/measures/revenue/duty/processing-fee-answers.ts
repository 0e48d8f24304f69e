import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, referenceRows, together } from '../../../known-answers/record-rows.ts';
import * as revenue from '../../revenue.ts';

/** The limits of fiscal years 2024 and 2025, which meet on 1 October 2024; cents. */
const schedule = referenceRows(
  'ref_fee_schedule',
  {
    processing_millionths: 3464,
    processing_minimum: 3167,
    processing_maximum: 61_435,
    valid_from: '2023-10-01',
    valid_to: '2024-10-01',
  },
  {
    processing_millionths: 3464,
    processing_minimum: 3271,
    processing_maximum: 63_462,
    valid_from: '2024-10-01',
    valid_to: '2025-10-01',
  },
);

/** Each entry with the value of its lines, those that are exempt apart, and the fee that it declares. */
const feeRows = (
  ...given: readonly {
    readonly type?: string;
    readonly date?: string;
    readonly cancelled?: boolean;
    readonly pays?: readonly number[];
    readonly exempt?: number;
    readonly declared?: number;
  }[]
) => {
  const named = given.map((entry, at) => ({
    ...entry,
    entry_no: `E${at}`,
    entry_date: entry.date ?? '2024-06-01',
  }));
  return together(
    schedule,
    recordsOf(
      'entry_summary',
      ...named.map(({ entry_no, entry_date, type = '01', cancelled = false, declared = 0 }) => ({
        entry_no,
        entry_date,
        entry_type: type,
        cancelled,
        mpf_est: declared,
      })),
    ),
    recordsOf(
      'entry_line',
      ...named.flatMap(({ entry_no, entry_date, pays = [], exempt = 0 }) => [
        ...pays.map((value, at) => ({ entry_no, entry_date, line_no: `${at}`, entered_value: value })),
        { entry_no, entry_date, line_no: 'X', entered_value: exempt, mpf_exempt: true },
      ]),
    ),
  );
};

const formal = feeRows(
  // 5,000 x 0.3464 percent is 17.32, less than the minimum of its day; 10,000: 34.64; 250,000: 866.00, over the maximum.
  { pays: [5000], declared: 31.67 },
  { pays: [10_000], declared: 34.64 },
  { pays: [250_000], declared: 614.35 },
  // The same goods on either side of 1 October.
  { pays: [5000], date: '2024-09-30', declared: 31.67 },
  { pays: [5000], date: '2024-10-01', declared: 31.67 },
  { pays: [250_000], date: '2024-10-01', declared: 614.35 },
  // Lines are rounded one by one: 6,021 dollars are 20.856744, so 20.86, twice 41.72; together they would be 41.71.
  { pays: [6021, 6021], declared: 41.71 },
  // Exempt goods pay nothing, and an entry of them alone not the minimum.
  { pays: [10_000], exempt: 1_000_000, declared: 34.64 },
  { exempt: 1_000_000, declared: 0 },
  // Every type that owes the fee.
  ...['02', '03', '06', '07', '31', '32', '34', '38', '51', '52'].map((type) => ({
    type,
    pays: [10_000],
    declared: 35.64,
  })),
  // Informal, for warehouse, temporary, of low value; cancelled.
  ...['11', '12', '13', '21', '22', '23', '86'].map((type) => ({
    type,
    pays: [250_000],
    declared: 614.35,
  })),
  { cancelled: true, pays: [250_000], declared: 614 },
  { cancelled: true, pays: [250_000], declared: 614.35 },
);
const tenTypes = Array.from({ length: 10 }, () => 34.64);
const owed = [31.67, 34.64, 614.35, 31.67, 32.71, 634.62, 41.72, 34.64, 0, ...tenTypes];
const declared = [31.67, 34.64, 614.35, 31.67, 31.67, 614.35, 41.71, 34.64, 0, 10 * 35.64];
const totalOf = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Before fiscal year 2014 the schedule has no row: nothing can be said about such an entry. */
const early = feeRows({ pays: [10_000], date: '2010-05-01', declared: 21 });

/** The known answers of the merchandise processing fee, which need the dated schedule. */
export const processingFeeAnswers: readonly RecordAnswer[] = [
  { measure: revenue.mpfTheoretical, rows: formal, expected: totalOf(owed), inTwoWorlds: 'doubles' },
  {
    measure: revenue.mpfVariance,
    rows: formal,
    expected: totalOf(declared) - totalOf(owed),
    inTwoWorlds: 'doubles',
  },
  // At the maximum of its day is the third alone: 614.35 was the maximum until 30 September.
  { measure: revenue.mpfCappedShare, rows: formal, expected: 1 / 19, inTwoWorlds: 'stays' },
  ...[revenue.mpfTheoretical, revenue.mpfVariance].map((measure): RecordAnswer => ({
    measure,
    rows: early,
    ask: { period: { calendarYear: 2010 } },
    expected: 0,
    inTwoWorlds: 'doubles',
  })),
  {
    measure: revenue.mpfCappedShare,
    rows: early,
    ask: { period: { calendarYear: 2010 } },
    expected: null,
    inTwoWorlds: 'stays',
  },
  ...[revenue.mpfTheoretical, revenue.mpfVariance].map((measure): RecordAnswer => ({
    measure,
    rows: {},
    expected: 0,
    inTwoWorlds: 'doubles',
  })),
  { measure: revenue.mpfCappedShare, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
