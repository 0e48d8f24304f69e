import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as revenue from '../../revenue.ts';
import { processingFeeAnswers } from './processing-fee-answers.ts';

/** Three entries of the year, one of them cancelled, and one of the first day of the next. */
const entries = recordsOf(
  'entry_summary',
  { entry_no: 'A', entry_date: '2024-01-01', duty_est: 100, ad_est: 50, total_est: 160 },
  { entry_no: 'B', entry_date: '2024-12-31', duty_est: 20, total_est: 25.5 },
  { entry_no: 'C', duty_est: 5000, total_est: 5000, cancelled: true },
  { entry_no: 'D', entry_date: '2025-01-01', duty_est: 7, total_est: 7 },
);

/**
 * Lines of two tariff numbers: at 10 percent, at a specific duty without a rate, free, free with a chapter 99 duty, too
 * small for a cent of duty; for warehouse and from one to another, temporary, and one of a cancelled entry, which a sum
 * over lines alone would take in.
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
    line('005', 'hat', { entered_value: 0.04, duty_rate_applied: 0.1, mfn_rate: 0.1 }),
    ...['21', '22', '23'].map((type) =>
      line(type, 'hat', { entry_type: type, entered_value: 9000, duty_paid: 500, mfn_rate: 0.2 }),
    ),
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
/** On lines that owe none of it. */
const five = { s201_duty: 5, s232_duty: 5, s301_duty: 5, other99_duty: 5, duty_paid: 30 };
const remedies = together(
  recordsOf('entry_summary', { entry_no: 'S' }, { entry_no: 'gone', cancelled: true }),
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
    ...['21', '22', '23'].map((type) => ({ entry_no: 'W', line_no: type, entry_type: type, ...five })),
    { entry_no: 'gone', line_no: '001', ...five },
  ),
  // One line bears both metals, as a derivative article may; ordinary duty stands under the number of the goods.
  recordsOf(
    'entry_tariff',
    { entry_no: 'S', line_no: '006', ordinal: 1, hts: '99038103', duty: assessed.steel - 1000 },
    { entry_no: 'S', line_no: '006', ordinal: 4, hts: '99038001', duty: 1000 },
    { entry_no: 'S', line_no: '006', ordinal: 2, hts: '99038501', duty: assessed.aluminum },
    { entry_no: 'S', line_no: '006', ordinal: 3, hts: '7308903000', duty: 123 },
    { entry_no: 'S', line_no: '004', ordinal: 1, hts: '99038803', duty: assessed.china },
    ...['21', '22', '23'].flatMap((type) => metals('W', type)),
    ...metals('gone', '001'),
  ),
);

function metals(entryNo: string, lineNo: string) {
  return ['99038001', '99038501'].map((hts, at) => ({
    entry_no: entryNo,
    line_no: lineNo,
    ordinal: at,
    hts,
    duty: 5,
  }));
}

export const dutyAnswers: readonly RecordAnswer[] = [
  ...processingFeeAnswers,
  { measure: revenue.estimatedDuties, rows: entries, expected: 100 + 20, inTwoWorlds: 'doubles' },
  { measure: revenue.revenuePerEntry, rows: entries, expected: (160 + 25.5) / 2, inTwoWorlds: 'stays' },
  {
    measure: revenue.effectiveDutyRateOfEntries,
    rows: lines,
    expected: (100 + 20 + 100) / (1000 + 500 + 2000 + 400 + 0.04),
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
    expected: (100 + 20 + 100) / (1000 + 500 + 400 + 0.04),
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.mfnWeightedRate,
    rows: lines,
    expected: (0.1 * 1000.04 + 0.04 * 2000) / (1000.04 + 2000 + 400),
    inTwoWorlds: 'stays',
  },
  {
    measure: revenue.simpleAverageAppliedRate,
    rows: lines,
    expected: ((100 + 20) / 1500.04 + 100 / 2400) / 2,
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
    rows: together(
      recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'gone', cancelled: true }),
      recordsOf(
        'entry_line',
        { entry_no: 'A', s201_duty: 1, s232_duty: 2, s301_duty: 4, other99_duty: 8, duty_paid: 60 },
        { entry_no: 'gone', ...five },
        ...['21', '22', '23'].map((type) => ({ entry_type: type, ...five })),
      ),
    ),
    expected: (1 + 2 + 4 + 8) / 60,
    inTwoWorlds: 'stays',
  },
  ...[
    revenue.estimatedDuties,
    revenue.section301Duty,
    revenue.section201Duty,
    revenue.section232SteelDuty,
    revenue.section232AluminumDuty,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: 0, inTwoWorlds: 'doubles' })),
  ...[
    revenue.revenuePerEntry,
    revenue.effectiveDutyRateOfEntries,
    revenue.effectiveRateDutiable,
    revenue.mfnWeightedRate,
    revenue.simpleAverageAppliedRate,
    revenue.remedyDutyShare,
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
