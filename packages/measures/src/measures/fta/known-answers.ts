import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, referenceRows, together } from '../../known-answers/record-rows.ts';
import * as fta from '../fta.ts';

/** Korea's agreement in force for years, Mexico's until the day before; GSP without a list of countries. */
const agreements = referenceRows(
  'ref_agreement',
  { programme: 'KR', spi: 'KR', country: 'KR', reach: 'country', valid_from: '2012-03-15' },
  { programme: 'USMCA', spi: 'S', country: 'MX', reach: 'country', valid_from: '2020-07-01' },
  { programme: 'USMCA', spi: 'S+', country: 'MX', reach: 'country', valid_from: '2020-07-01' },
  { programme: 'OLD', spi: 'CA', country: 'CA', reach: 'country', valid_to: '2024-01-15' },
  { programme: 'GSP', spi: 'A', country: null, reach: 'not_listed' },
  { programme: 'HAITI', spi: null, country: 'HT', reach: 'country' },
);

/**
 * Lines of partners that claim and that do not, one that is free for all, one of a country whose agreement ended on
 * the day of entry, one under GSP, one of nobody's partner, and one whose entry was cancelled. Mexico is in two rows
 * of its agreement and is one partner.
 */
const lines = together(
  agreements,
  recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    {
      entry_no: 'A',
      importer: 1,
      origin: 'MX',
      spi: 'S',
      entered_value: 1000,
      mfn_rate: 0.1,
      pref_rate: 0.02,
      mpf_exempt: true,
    },
    { entry_no: 'A', importer: 2, origin: 'KR', entered_value: 500, mfn_rate: 0.04 },
    { entry_no: 'A', importer: 1, origin: 'MX', entered_value: 300, mfn_rate: 0 },
    { entry_no: 'A', importer: 3, origin: 'CA', spi: 'CA', entered_value: 200, mfn_rate: 0.05 },
    { entry_no: 'A', importer: 4, origin: 'IN', spi: 'A', entered_value: 50, mfn_rate: 0.06, pref_rate: 0 },
    { entry_no: 'A', importer: 5, origin: 'CN', entered_value: 2000, mfn_rate: 0.25, mpf_exempt: true },
    { entry_no: 'A', importer: 6, origin: 'HT', entered_value: 70, mfn_rate: 0.2 },
    { entry_no: 'C', importer: 7, origin: 'KR', spi: 'KR', entered_value: 9000, mfn_rate: 0.3, pref_rate: 0 },
  ),
);

/** 869.8 billion dollars under preference, of which 646 under USMCA, of 3.33 trillion: FY2023. */
const fiscal2023 = recordsOf(
  'entry_line',
  { spi: 'S', entered_value: 646_000_000_000 },
  { spi: 'KR', entered_value: 223_800_000_000 },
  { spi: null, entered_value: 2_460_200_000_000 },
);

const noPartner = together(agreements, recordsOf('entry_line', { origin: 'CN', mfn_rate: 0.25 }));
const nothing = {};

const verifications = recordsOf(
  'origin_verification',
  { opened: '2023-12-31', closed: '2024-01-01', denied: true, topic: 'PREFERENCE', revenue_change: 700 },
  { opened: '2024-03-01', closed: '2024-12-31', topic: 'PREFERENCE', revenue_change: -50 },
  { opened: '2024-03-01', closed: '2024-06-01', denied: true, topic: 'TEXTILE', revenue_change: 90 },
  { opened: '2024-12-31', closed: null, denied: false, topic: 'PREFERENCE' },
  { opened: '2024-05-01', closed: '2025-01-01', denied: true, topic: 'PREFERENCE', revenue_change: 800 },
);

const claims = recordsOf(
  'claim_1520d',
  { filed: '2024-01-01', approved: true },
  { filed: '2024-12-31' },
  { filed: '2023-12-31', approved: true },
);
const refunds = recordsOf(
  'refund',
  { source: 'CLAIM1520D', refund_date: '2024-02-01', refund_amount: 120, interest: 5 },
  { source: 'PROTEST', refund_date: '2024-02-01', refund_amount: 900 },
  { source: 'CLAIM1520D', refund_date: '2025-01-01', refund_amount: 60 },
);

/** Limits of 2024: one product of India near its limit, another far; one of 2023; one that is no such limit. */
const needLimits = together(
  recordsOf(
    'quota_limit',
    { quota_no: 'C1', kind: 'CNL', country: 'IN', hts: '71131100', ...year('2024'), limit_qty: 1000 },
    { quota_no: 'C2', kind: 'CNL', country: 'IN', hts: '42029200', ...year('2024'), limit_qty: 1000 },
    { quota_no: 'C3', kind: 'CNL', country: 'IN', hts: '71131100', ...year('2023'), limit_qty: 1 },
    { quota_no: 'C4', kind: 'TRQ', country: 'IN', hts: '71131100', ...year('2024'), limit_qty: 1 },
  ),
  recordsOf('entry_summary', { entry_no: 'A' }, { entry_no: 'C', cancelled: true }),
  recordsOf(
    'entry_line',
    { entry_no: 'A', origin: 'IN', hts10: '7113110000', spi: 'A', entered_value: 400 },
    { entry_no: 'A', origin: 'IN', hts10: '7113110090', spi: null, entered_value: 300 },
    { entry_no: 'A', origin: 'IN', hts10: '4202920000', entered_value: 200 },
    { entry_no: 'A', origin: 'TH', hts10: '7113110000', entered_value: 5000 },
    { entry_no: 'A', origin: 'IN', hts10: '7113110000', entry_date: '2023-12-31', entered_value: 5000 },
    { entry_no: 'C', origin: 'IN', hts10: '7113110000', entered_value: 5000 },
  ),
);

function year(of: string) {
  return { opens: `${of}-01-01`, closes: `${of}-12-31` } as const;
}

export const ftaAnswers: readonly RecordAnswer[] = [
  { measure: fta.preferentialValue, rows: fiscal2023, expected: 869.8e9, inTwoWorlds: 'doubles' },
  { measure: fta.preferentialValue, rows: lines, expected: 1000 + 200 + 50, inTwoWorlds: 'doubles' },
  { measure: fta.preferentialValue, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  // 869.8 of 3,330 billion.
  { measure: fta.preferentialShare, rows: fiscal2023, expected: 869.8 / 3330, inTwoWorlds: 'stays' },
  {
    measure: fta.preferentialShare,
    rows: lines,
    expected: (1000 + 200 + 50) / (1000 + 500 + 300 + 200 + 50 + 2000 + 70),
    inTwoWorlds: 'stays',
  },
  { measure: fta.preferentialShare, rows: nothing, expected: null, inTwoWorlds: 'stays' },
  { measure: fta.eligibleValue, rows: lines, expected: 1000 + 500, inTwoWorlds: 'doubles' },
  { measure: fta.eligibleValue, rows: noPartner, expected: 0, inTwoWorlds: 'doubles' },
  { measure: fta.utilisationRate, rows: lines, expected: 1000 / (1000 + 500), inTwoWorlds: 'stays' },
  { measure: fta.utilisationRate, rows: noPartner, expected: null, inTwoWorlds: 'stays' },
  // Mexico saves 8 points; India, under GSP, 6; Canada's line states no rate of preference.
  { measure: fta.dutySavings, rows: lines, expected: 1000 * 0.08 + 50 * 0.06, inTwoWorlds: 'doubles' },
  { measure: fta.dutySavings, rows: noPartner, expected: 0, inTwoWorlds: 'doubles' },
  { measure: fta.unclaimedSavings, rows: lines, expected: 500 * 0.04, inTwoWorlds: 'doubles' },
  { measure: fta.unclaimedSavings, rows: noPartner, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: fta.preferenceMargin,
    rows: lines,
    expected: (1000 * 0.08 + 500 * 0.04) / (1000 + 500),
    inTwoWorlds: 'stays',
  },
  { measure: fta.preferenceMargin, rows: noPartner, expected: null, inTwoWorlds: 'stays' },
  { measure: fta.mpfExemptValue, rows: lines, expected: 1000, inTwoWorlds: 'doubles' },
  { measure: fta.mpfExemptValue, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  { measure: fta.claimsVerified, rows: verifications, expected: 4, inTwoWorlds: 'doubles' },
  { measure: fta.claimsVerified, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  { measure: fta.verificationDenialRate, rows: verifications, expected: 2 / 3, inTwoWorlds: 'stays' },
  {
    measure: fta.verificationDenialRate,
    rows: recordsOf('origin_verification', { closed: null }),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: fta.preferenceRecapturedDuty, rows: verifications, expected: 700 - 50, inTwoWorlds: 'doubles' },
  { measure: fta.preferenceRecapturedDuty, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  { measure: fta.postImportationClaims, rows: claims, expected: 2, inTwoWorlds: 'doubles' },
  { measure: fta.postImportationClaims, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  { measure: fta.postImportationRefunds, rows: refunds, expected: 120, inTwoWorlds: 'doubles' },
  { measure: fta.postImportationRefunds, rows: nothing, expected: 0, inTwoWorlds: 'doubles' },
  // Importer 1 of importers 1 and 2.
  { measure: fta.claimingImportersShare, rows: lines, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: fta.claimingImportersShare, rows: noPartner, expected: null, inTwoWorlds: 'stays' },
  {
    measure: fta.preferenceDependence,
    rows: lines,
    expected: 1000 / (1000 + 500 + 300),
    inTwoWorlds: 'stays',
  },
  { measure: fta.preferenceDependence, rows: noPartner, expected: null, inTwoWorlds: 'stays' },
  {
    measure: fta.cnlProximity,
    rows: needLimits,
    expected: (400 + 300) / 1000,
    inTwoWorlds: { changes: 'imports of both worlds count against each limit' },
  },
  {
    measure: fta.cnlProximity,
    rows: needLimits,
    ask: { period: { calendarYear: 2025 } },
    expected: null,
    inTwoWorlds: 'stays',
  },
];
