import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as adcvd from '../../adcvd.ts';

/** Lines under an antidumping order, under both, under none, and one whose entry was cancelled. */
const lines = together(
  recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    { entry_no: 'A', ad_case: 'A570001', importer: 1, entered_value: 100, ad_deposit: 30, adcvd_cash: 30 },
    {
      entry_no: 'A',
      ad_case: 'A570001',
      cvd_case: 'C570002',
      importer: 2,
      entered_value: 200,
      ad_deposit: 20,
      cvd_deposit: 10,
      adcvd_cash: 15,
    },
    { entry_no: 'A', importer: 3, entered_value: 1000 },
    { entry_no: 'C', ad_case: 'A570001', importer: 4, entered_value: 5000, ad_deposit: 900, adcvd_cash: 900 },
    {
      entry_no: 'A',
      ad_case: 'A570001',
      importer: 5,
      entry_date: '2025-01-01',
      entered_value: 700,
      ad_deposit: 70,
    },
  ),
);

/** 10.1 billion dollars under orders, with 1.2 billion of deposits: CBP Trade and Travel Report, FY2015. */
const fiscal2015 = recordsOf('entry_line', {
  ad_case: 'A570001',
  entered_value: 10_100_000_000,
  ad_deposit: 1_000_000_000,
  cvd_deposit: 200_000_000,
});

const noCase = recordsOf('entry_line', { entered_value: 100 });

/** An order of China on headings 6203 and 6203.42 (overlapping), from 1 June 2024 until 1 September. */
const scope = recordsOf(
  'scope_map',
  { case_no: 'A1', hts: '6203', origin: 'CN', valid_from: '2024-06-01', valid_to: '2024-09-01' },
  { case_no: 'A1', hts: '620342', origin: 'CN', valid_from: '2024-06-01', valid_to: '2024-09-01' },
);
const trousers = { hts10: '6203424511', origin: 'CN', entry_type: '01' } as const;
const scoped = together(
  scope,
  recordsOf(
    'entry_line',
    { ...trousers, entry_date: '2024-05-31', entered_value: 1000 },
    { ...trousers, entry_date: '2024-06-01', entered_value: 10 },
    { ...trousers, entry_type: '03', entry_date: '2024-08-31', entered_value: 30 },
    { ...trousers, entry_date: '2024-09-01', entered_value: 1000 },
    { ...trousers, origin: 'VN', entry_date: '2024-07-01', entered_value: 1000 },
    { ...trousers, hts10: '6204624011', entry_date: '2024-07-01', entered_value: 1000 },
  ),
);

/** An order of 1 July 2023 on Chinese trousers; another of 2020, which is no event. */
const order = together(
  recordsOf(
    'adcvd_order',
    { case_no: 'A1', country: 'CN', order_date: '2023-07-01' },
    { case_no: 'A2', country: 'VN', order_date: '2020-07-01' },
  ),
  recordsOf(
    'scope_map',
    { case_no: 'A1', hts: '6203', origin: 'CN', valid_from: '2023-07-01' },
    { case_no: 'A1', hts: '620342', origin: 'CN', valid_from: '2023-07-01' },
    { case_no: 'A2', hts: '6203', origin: 'VN', valid_from: '2020-07-01' },
  ),
);
const diverted = together(
  order,
  recordsOf(
    'entry_line',
    { ...trousers, entry_date: '2022-06-30', entered_value: 5000 }, // 366 days before
    { ...trousers, entry_date: '2022-07-01', entered_value: 50 }, // 365 days before
    { ...trousers, entry_date: '2023-06-30', entered_value: 50 }, // the day before
    { ...trousers, entry_date: '2023-07-01', entered_value: 20 }, // the day of the order
    { ...trousers, entry_date: '2024-06-29', entered_value: 5 }, // 364 days after
    { ...trousers, entry_date: '2024-06-30', entered_value: 7000 }, // 365 days after
    { ...trousers, origin: 'VN', entry_date: '2023-01-01', entered_value: 40 },
    { ...trousers, origin: 'VN', entry_date: '2024-01-01', entered_value: 60 },
    { ...trousers, origin: 'VN', hts10: '6109100012', entry_date: '2024-01-01', entered_value: 900 },
  ),
);

export const tradeAnswers: readonly RecordAnswer[] = [
  { measure: adcvd.adcvdValue, rows: lines, expected: 100 + 200, inTwoWorlds: 'doubles' },
  { measure: adcvd.adcvdValue, rows: noCase, expected: 0, inTwoWorlds: 'doubles' },
  { measure: adcvd.adcvdImporters, rows: lines, expected: 2, inTwoWorlds: 'doubles' },
  { measure: adcvd.adcvdImporters, rows: noCase, expected: 0, inTwoWorlds: 'doubles' },
  { measure: adcvd.adDeposits, rows: lines, expected: 30 + 20, inTwoWorlds: 'doubles' },
  { measure: adcvd.adDeposits, rows: noCase, expected: 0, inTwoWorlds: 'doubles' },
  { measure: adcvd.cvdDeposits, rows: lines, expected: 10, inTwoWorlds: 'doubles' },
  { measure: adcvd.cvdDeposits, rows: noCase, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: adcvd.adcvdDepositRate,
    rows: lines,
    expected: (30 + 20 + 10) / (100 + 200),
    inTwoWorlds: 'stays',
  },
  {
    measure: adcvd.adcvdDepositRate,
    rows: fiscal2015,
    expected: 1.2 / 10.1, // printed as 11.88 percent
    inTwoWorlds: 'stays',
  },
  { measure: adcvd.adcvdDepositRate, rows: noCase, expected: null, inTwoWorlds: 'stays' },
  { measure: adcvd.cashDepositShare, rows: lines, expected: (30 + 15) / (30 + 30), inTwoWorlds: 'stays' },
  { measure: adcvd.cashDepositShare, rows: noCase, expected: null, inTwoWorlds: 'stays' },
  { measure: adcvd.undeclaredScopeShare, rows: scoped, expected: 10 / (10 + 30), inTwoWorlds: 'stays' },
  { measure: adcvd.undeclaredScopeShare, rows: noCase, expected: null, inTwoWorlds: 'stays' },
  {
    measure: adcvd.orderDiversionIndex,
    rows: diverted,
    expected: 60 / 40 / ((20 + 5) / (50 + 50)),
    inTwoWorlds: 'stays',
  },
  { measure: adcvd.orderDiversionIndex, rows: order, expected: null, inTwoWorlds: 'stays' },
];
