import type { AnyMeasure } from '../../algebra/measure.ts';
import type { FactRows } from '../../evaluate/row.ts';
import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../known-answers/record-rows.ts';
import * as cee from '../cee.ts';

const stays = (measure: AnyMeasure, rows: FactRows, expected: number | null): RecordAnswer => ({
  measure,
  rows,
  expected,
  inTwoWorlds: 'stays',
});

/**
 * Importer 1 is of Center 001 until 1 July, then of 002; importer 2 has no account. Of 001: 100 and 200 in its
 * portfolio, 400 of importer 1 after it left, 800 of importer 2; of 002: 1,600 of importer 1 after it came.
 */
const accounts = together(
  recordsOf(
    'account_assignment',
    { importer: 1, center: 'CEE001', assigned_from: '2020-01-01', assigned_to: '2024-07-01' },
    { importer: 1, center: 'CEE002', assigned_from: '2024-07-01' },
    { importer: 3, center: 'CEE002', assigned_from: '2025-01-01' },
    { importer: 4, center: 'CEE002', assigned_from: '2020-01-01', assigned_to: '2024-12-31' },
  ),
  recordsOf(
    'entry_line',
    { importer: 1, center: 'CEE001', entered_value: 100, entry_date: '2024-01-15' },
    { importer: 1, center: 'CEE001', entered_value: 200, entry_date: '2024-06-30' },
    { importer: 1, center: 'CEE001', entered_value: 400, entry_date: '2024-07-01' },
    { importer: 2, center: 'CEE001', entered_value: 800 },
    { importer: 1, center: 'CEE002', entered_value: 1600, entry_date: '2024-07-01' },
    { importer: 1, center: null, entered_value: 3200 },
    { importer: 1, center: 'CEE001', entered_value: 6400, entry_no: 'gone' },
  ),
  recordsOf('entry_summary', { entry_no: 'gone', cancelled: true }),
  recordsOf('partner', { importer: 1, certified_from: '2024-06-30', certified_to: '2024-07-01' }),
);
const portfolio = 100 + 200 + 1600;

/** Of three entries of Centers one was reviewed by its own, one by another, one is under review. */
const reviews = together(
  recordsOf(
    'entry_summary',
    { entry_no: 'A', center: 'CEE001', duty_est: 300 },
    { entry_no: 'B', center: 'CEE001', duty_est: 500 },
    { entry_no: 'C', center: 'CEE002', duty_est: 200 },
    { entry_no: 'D', center: null, duty_est: 900 },
    { entry_no: 'E', center: 'CEE001', duty_est: 900, cancelled: true },
  ),
  recordsOf(
    'validation_activity',
    { entry_no: 'A', center: 'CEE001', closed: '2024-03-01', revenue_change: 4 },
    { entry_no: 'A', center: 'CEE001', closed: '2024-04-01', revenue_change: -1 },
    { entry_no: 'B', center: 'CEE002', closed: '2024-03-01', revenue_change: 2 },
    { entry_no: 'C', center: 'CEE002', closed: null },
    { entry_no: 'D', center: null, closed: '2024-03-01', revenue_change: 50 },
    { entry_no: 'A', center: 'CEE001', closed: '2025-03-01', revenue_change: 50 },
  ),
);

/** One product under two numbers, 60 and 40; another of the same key by another manufacturer under one, 100. */
const products = recordsOf(
  'entry_line',
  { manufacturer: 1, product_key: 'P', hts10: '6109100012', entered_value: 35 },
  { manufacturer: 1, product_key: 'P', hts10: '6109100012', entered_value: 25 },
  { manufacturer: 1, product_key: 'P', hts10: '6109100040', entered_value: 40 },
  { manufacturer: 2, product_key: 'P', hts10: '6109900000', entered_value: 100 },
  { manufacturer: null, product_key: 'P', hts10: '6110200000', entered_value: 900 },
  { manufacturer: 3, product_key: null, hts10: '6110200000', entered_value: 900 },
);

const arrival = '2024-01-15T12:00:00';
/** Hours of Centers: -2 (before arrival) and 4, median 1; of all -2, 2, 4 and 10, median 3. */
const releases = recordsOf(
  'release',
  { center: 'CEE001', release_date: '2024-01-15', arrival_ts: arrival, release_ts: '2024-01-15T10:00:00' },
  { center: 'CEE002', release_date: '2024-01-15', arrival_ts: arrival, release_ts: '2024-01-15T16:00:00' },
  { center: null, release_date: '2024-01-15', arrival_ts: arrival, release_ts: '2024-01-15T14:00:00' },
  { center: null, release_date: '2024-01-15', arrival_ts: arrival, release_ts: '2024-01-15T22:00:00' },
  {
    center: 'CEE001',
    release_date: '2024-01-15',
    arrival_ts: arrival,
    release_ts: '2024-01-25T22:00:00',
    reversed: true,
  },
);

const protests = together(
  recordsOf(
    'protest',
    { center: 'CEE001', amount: 3 },
    { center: 'CEE001', amount: 2 },
    { center: null, amount: 90 },
  ),
  recordsOf(
    'liquidation',
    { center: 'CEE001', liquidated_total: 60 },
    { center: 'CEE002', liquidated_total: 40 },
    { center: 'CEE002', liquidated_total: 40, reliq: true },
    { center: null, liquidated_total: 900 },
  ),
);

/** Center 001 bears 30 of 40 of duty on 100 of 400 of value. */
const burdens = recordsOf(
  'entry_line',
  { center: 'CEE001', entered_value: 100, duty_paid: 30 },
  { center: 'CEE002', entered_value: 200, duty_paid: 10 },
  { center: null, entered_value: 100, duty_paid: 0 },
);

export const ceeAnswers: readonly RecordAnswer[] = [
  { measure: cee.portfolioValue, rows: accounts, expected: portfolio, inTwoWorlds: 'doubles' },
  { measure: cee.portfolioValue, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  stays(cee.accountCoverage, accounts, portfolio / (portfolio + 400 + 800)),
  {
    ...stays(cee.accountCoverage, accounts, (100 + 200) / (100 + 200 + 400 + 800)),
    ask: { by: ['center'] },
    at: ['CEE001'],
  },
  stays(cee.accountCoverage, {}, null),
  // At the end of 2024 importer 1 alone: 3 comes a day later, 4 went on that day.
  { measure: cee.accountsManaged, rows: accounts, expected: 1, inTwoWorlds: 'doubles' },
  { measure: cee.accountsManaged, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  stays(cee.centerReviewRate, reviews, 1 / 3),
  stays(cee.centerReviewRate, {}, null),
  stays(cee.centerRevenueIdentified, reviews, ((4 - 1 + 2) / (300 + 500 + 200)) * 1e6),
  stays(cee.centerRevenueIdentified, {}, null),
  stays(cee.classificationUniformity, products, (60 + 100) / 200),
  stays(cee.classificationUniformity, {}, null),
  stays(cee.centerReleaseRatio, releases, 1 / 3),
  stays(cee.centerReleaseRatio, {}, null),
  stays(cee.protestsPerThousandCenter, protests, (3 + 2) / (60 + 40)),
  stays(cee.protestsPerThousandCenter, {}, null),
  {
    ...stays(cee.industryShareOfDuty, burdens, 30 / 40 / (100 / 400)),
    ask: { by: ['center'] },
    at: ['CEE001'],
  },
  // The whole of all industries is what a part is compared with, also where the report shows one of them only.
  {
    ...stays(cee.industryShareOfDuty, burdens, 10 / 40 / (200 / 400)),
    ask: { where: { center: 'CEE002' } },
  },
  stays(cee.industryShareOfDuty, {}, null),
  // Partner on 30 June alone: the day on which membership ends is out.
  stays(cee.accountPartnerShare, accounts, 200 / portfolio),
  stays(cee.accountPartnerShare, {}, null),
];
