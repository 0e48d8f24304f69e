import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, referenceRows, together } from '../../../known-answers/record-rows.ts';
import * as revenue from '../../revenue.ts';

/** Three entries of the year, one of them cancelled, and one of the first day of the next. */
const entries = recordsOf(
  'entry_summary',
  { entry_no: 'A', entry_date: '2024-01-01', duty_est: 100, ad_est: 50, total_est: 160 },
  { entry_no: 'B', entry_date: '2024-12-31', duty_est: 20, total_est: 25.5 },
  { entry_no: 'C', duty_est: 5000, total_est: 5000, cancelled: true },
  { entry_no: 'D', entry_date: '2025-01-01', duty_est: 7, total_est: 7 },
);

/**
 * Lines of two tariff numbers: at 10 percent, at a specific duty without a rate, free, free with a chapter 99 duty; one
 * for warehouse, one temporary, and one of a cancelled entry that a sum over lines alone would take in.
 */
const lines = together(
  recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    line('001', 'hat', { entered_value: 1000, duty_paid: 100, duty_rate_applied: 0.1, mfn_rate: 0.1 }),
    line('002', 'hat', { entered_value: 500, duty_paid: 20 }),
    line('003', 'cup', { entered_value: 2000, duty_rate_applied: 0, mfn_rate: 0.04 }),
    line('004', 'cup', {
      entered_value: 400,
      duty_paid: 100,
      s301_duty: 100,
      duty_rate_applied: 0,
      mfn_rate: 0,
    }),
    line('005', 'hat', { entry_type: '21', entered_value: 9000, duty_paid: 900, mfn_rate: 0.1 }),
    line('006', 'hat', { entry_type: '23', entered_value: 9000, mfn_rate: 0.1 }),
    { ...line('001', 'hat', { entered_value: 70_000, duty_paid: 7000, mfn_rate: 0.1 }), entry_no: 'C' },
  ),
);

function line<T extends object>(lineNo: string, hts10: string, given: T) {
  return { entry_no: 'A', entry_type: '01', line_no: lineNo, hts10, ...given };
}

/** Duty assessed up to 16 December 2020, exact dollars (CBP Trade Statistics page). */
const assessed = {
  washers: 236_454_002,
  washerParts: 2_161_431,
  solar: 1_922_336_823,
  aluminum: 2_312_853_926,
  steel: 7_438_080_758,
  china: 72_207_869_575,
  europe: 930_873_309,
};
const remedies = together(
  recordsOf(
    'entry_line',
    { entry_no: 'S', line_no: '001', s201_duty: assessed.washers, duty_paid: assessed.washers },
    { entry_no: 'S', line_no: '002', s201_duty: assessed.washerParts, duty_paid: assessed.washerParts },
    { entry_no: 'S', line_no: '003', s201_duty: assessed.solar, duty_paid: assessed.solar },
    { entry_no: 'S', line_no: '004', s301_duty: assessed.china, duty_paid: assessed.china },
    { entry_no: 'S', line_no: '005', s301_duty: assessed.europe, duty_paid: assessed.europe },
    {
      entry_no: 'S',
      line_no: '006',
      s232_duty: assessed.steel + assessed.aluminum,
      duty_paid: assessed.steel + assessed.aluminum,
    },
    { entry_no: 'W', line_no: '001', entry_type: '21', s201_duty: 5, s301_duty: 5, duty_paid: 10 },
  ),
  // One line bears both metals, as a derivative article may; ordinary duty stands under the number of the goods.
  recordsOf(
    'entry_tariff',
    { entry_no: 'S', line_no: '006', ordinal: 1, hts: '99038103', duty: assessed.steel },
    { entry_no: 'S', line_no: '006', ordinal: 2, hts: '99038501', duty: assessed.aluminum },
    { entry_no: 'S', line_no: '006', ordinal: 3, hts: '7308903000', duty: 123 },
    { entry_no: 'S', line_no: '004', ordinal: 1, hts: '99038803', duty: assessed.china },
    { entry_no: 'W', line_no: '001', ordinal: 1, hts: '99038001', duty: 5 },
  ),
);

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
  // Informal, warehoused, cancelled.
  { type: '11', pays: [1000], declared: 2 },
  { type: '21', pays: [250_000] },
  { cancelled: true, pays: [250_000], declared: 614.35 },
);
const owed = [31.67, 34.64, 614.35, 31.67, 32.71, 634.62, 41.72, 34.64, 0];
const declared = [31.67, 34.64, 614.35, 31.67, 31.67, 614.35, 41.71, 34.64, 0];
const totalOf = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** Before fiscal year 2014 the schedule has no row: nothing can be said about such an entry. */
const early = feeRows({ pays: [10_000], date: '2010-05-01', declared: 21 });

export const dutyAnswers: readonly RecordAnswer[] = [
  { measure: revenue.estimatedDuties, rows: entries, expected: 100 + 20, inTwoWorlds: 'doubles' },
  { measure: revenue.revenuePerEntry, rows: entries, expected: (160 + 25.5) / 2, inTwoWorlds: 'stays' },
  {
    measure: revenue.effectiveDutyRateOfEntries,
    rows: lines,
    expected: (100 + 20 + 100) / (1000 + 500 + 2000 + 400),
    inTwoWorlds: 'stays',
  },
  // FY2018 and FY2020: 41.6 B of duty on 2.64 T, 74.4 B on 2.42 T (CBP annual totals): 1.576 and 3.074 percent. Trap 2:
  // FY2018 duty is 40.6 B on another page of the publisher, which would give 1.54: take both levels from one page.
  {
    measure: revenue.effectiveDutyRateOfEntries,
    rows: recordsOf('entry_line', { duty_paid: 41.6e9, entered_value: 2.64e12 }),
    expected: 41.6 / 2640,
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.effectiveDutyRateOfEntries,
    rows: recordsOf('entry_line', { duty_paid: 74.4e9, entered_value: 2.42e12 }),
    expected: 74.4 / 2420,
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.effectiveRateDutiable,
    rows: lines,
    expected: (100 + 20 + 100) / (1000 + 500 + 400),
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.mfnWeightedRate,
    rows: lines,
    expected: (0.1 * 1000 + 0.04 * 2000) / (1000 + 2000 + 400),
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.simpleAverageAppliedRate,
    rows: lines,
    expected: ((100 + 20) / 1500 + 100 / 2400) / 2,
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.section301Duty,
    rows: remedies,
    expected: 73_138_742_884,
    inTwoWorlds: 'doubles',
  },
  { measure: revenue.section201Duty, rows: remedies, expected: 2_160_952_256, inTwoWorlds: 'doubles' },
  { measure: revenue.section232SteelDuty, rows: remedies, expected: 7_438_080_758, inTwoWorlds: 'doubles' },
  {
    measure: revenue.section232AluminumDuty,
    rows: remedies,
    expected: 2_312_853_926,
    inTwoWorlds: 'doubles',
  },
  {
    measure: revenue.remedyDutyShare,
    // FY2020: 35.6 of 74.4 billion dollars under section 301 (CBP Trade and Travel Report).
    rows: recordsOf('entry_line', { s301_duty: 35.6e9, duty_paid: 74.4e9 }),
    expected: 35.6 / 74.4,
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.remedyDutyShare,
    rows: recordsOf('entry_line', {
      s201_duty: 1,
      s232_duty: 2,
      s301_duty: 4,
      other99_duty: 8,
      duty_paid: 60,
    }),
    expected: (1 + 2 + 4 + 8) / 60,
    inTwoWorlds: 'stays',
  },
  { measure: revenue.mpfTheoretical, rows: formal, expected: totalOf(owed), inTwoWorlds: 'doubles' },
  {
    measure: revenue.mpfVariance,
    rows: formal,
    expected: totalOf(declared) - totalOf(owed),
    inTwoWorlds: 'doubles',
  },
  // At the maximum of its day is the third alone: 614.35 was the maximum until 30 September.
  { measure: revenue.mpfCappedShare, rows: formal, expected: 1 / 9, inTwoWorlds: 'stays' },
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
  ...[
    revenue.estimatedDuties,
    revenue.section301Duty,
    revenue.section201Duty,
    revenue.section232SteelDuty,
    revenue.section232AluminumDuty,
    revenue.mpfTheoretical,
    revenue.mpfVariance,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: 0, inTwoWorlds: 'doubles' })),
  ...[
    revenue.revenuePerEntry,
    revenue.effectiveDutyRateOfEntries,
    revenue.effectiveRateDutiable,
    revenue.mfnWeightedRate,
    revenue.simpleAverageAppliedRate,
    revenue.remedyDutyShare,
    revenue.mpfCappedShare,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: null, inTwoWorlds: 'stays' })),
  // Free goods alone: the rate is zero, and there is none on dutiable value.
  ...[revenue.effectiveDutyRateOfEntries, revenue.simpleAverageAppliedRate].map((measure): RecordAnswer => ({
    measure,
    rows: recordsOf('entry_line', { entered_value: 100, duty_rate_applied: 0 }),
    expected: 0,
    inTwoWorlds: 'stays',
  })),
  {
    measure: revenue.effectiveRateDutiable,
    rows: recordsOf('entry_line', { entered_value: 100, duty_rate_applied: 0 }),
    expected: null,
    inTwoWorlds: 'stays',
  },
];
