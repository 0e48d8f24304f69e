import type { RecordAnswer } from '../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../known-answers/record-rows.ts';
import * as bonds from '../bonds.ts';

/** In force on 31 December 2024 are the first four; the next ended on that day, the last begins after it. */
const onFile = recordsOf(
  'bond',
  bond({ surety: 1, amount: 100 }),
  bond({ surety: 1, amount: 200, terminated: '2025-01-01' }),
  bond({ surety: 2, amount: 300, activity: '3', effective: '2024-12-31' }),
  bond({ surety: 3, amount: 400, type: '9' }),
  bond({ surety: 2, amount: 5000, terminated: '2024-12-31' }),
  bond({ surety: 2, amount: 6000, effective: '2025-01-01' }),
);

function bond<T extends object>(given: T) {
  return { type: '8', activity: '1', effective: '2020-05-10', ...given };
}

/**
 * CBP's examples: 500,000 dollars paid in a year give a bond of 50,000, 600,000 one of 60,000, 1 to 2 million 200,000,
 * 4 to 5 million 500,000. Principal 5 was paid back more than it paid, 6 has a carrier's bond, 7 one for drawback too,
 * 8 has one no more; principal 2 also has a single transaction bond.
 */
const secured = together(
  recordsOf(
    'bond',
    bond({ principal: 1, amount: 50_000 }),
    bond({ principal: 2, amount: 50_000 }),
    bond({ principal: 3, amount: 200_000 }),
    bond({ principal: 4, amount: 600_000 }),
    bond({ principal: 5, amount: 50_000 }),
    bond({ principal: 6, amount: 1, activity: '3' }),
    bond({ principal: 7, amount: 60_000, activity: '1a1' }),
    bond({ principal: 8, amount: 1, terminated: '2024-12-31' }),
    bond({ principal: 2, amount: 9_000_000, type: '9' }),
  ),
  recordsOf(
    'collection',
    { payer: 1, class: '364', amount: 400_000, posted: '2024-01-01' },
    { payer: 1, class: '499', amount: 100_000, posted: '2024-12-31' },
    // Neither the day before the twelve months nor that after them, nor interest, nor a penalty.
    { payer: 1, class: '364', amount: 9_000_000, posted: '2023-12-31' },
    { payer: 1, class: '364', amount: 9_000_000, posted: '2025-01-01' },
    { payer: 1, class: '044', amount: 9_000_000 },
    { payer: 1, class: '364', source: 'PENALTY', amount: 9_000_000 },
    { payer: 1, class: '364', source: 'DAMAGES', amount: 9_000_000 },
    { payer: 2, class: '364', amount: 500_000 },
    { payer: 2, class: '364', amount: 150_000, posted: '2024-12-01' },
    { payer: 7, class: '364', amount: 700_000 },
    { payer: 8, class: '364', amount: 700_000 },
    { payer: 2, class: '364', amount: -50_000 },
    { payer: 3, class: '012', amount: 1_500_000 },
    { payer: 4, class: '364', amount: 4_500_000 },
    { payer: 5, class: '364', amount: -1000 },
    { payer: 6, class: '364', amount: 5_000_000 },
  ),
);
const required = 50_000 + 60_000 + 200_000 + 500_000 + 50_000 + 70_000;

/**
 * A principal's bond and its entries: open, liquidated on the last day, liquidated after it, cancelled, under their own
 * bond, to come. The others have a bond of another type or activity, no longer, not yet; the last one for drawback too.
 */
const exposed = together(
  recordsOf(
    'bond',
    bond({ principal: 1, amount: 40_000, effective: '2024-12-31' }),
    bond({ principal: 2, amount: 1, type: '9' }),
    bond({ principal: 3, amount: 1, activity: '3' }),
    bond({ principal: 4, amount: 1, terminated: '2024-12-31' }),
    bond({ principal: 5, amount: 1, effective: '2025-01-01' }),
    bond({ principal: 6, amount: 10_000, activity: '1a1', terminated: '2025-01-01' }),
  ),
  recordsOf(
    'entry_summary',
    { importer: 1, entry_date: '2023-03-01', total_est: 10_000 },
    { importer: 1, total_est: 700, liq_date: '2024-12-31' },
    { importer: 1, total_est: 15_000, liq_date: '2025-01-01' },
    { importer: 1, total_est: 700, cancelled: true },
    { importer: 1, total_est: 700, single_bond: true },
    { importer: 1, total_est: 700, entry_date: '2025-01-01' },
    ...[2, 3, 4, 5, 7].map((importer) => ({ importer, total_est: 700 })),
    { importer: 6, total_est: 5000 },
  ),
);

/**
 * Bonds of 100 with anniversaries in May and, the last, in December 2024. A: 60 and 40 since May, full. B: 60, and 40
 * before May. C: 60, and 40 liquidated. D: 60, and 40 cancelled. E: 60 since December, 40 before. G: as A, for drawback
 * too. Full are also a single bond, one of a carrier and one no longer in force, which are not asked for.
 */
const saturated = together(
  recordsOf(
    'bond',
    ...['A', 'B', 'C', 'D'].map((bondNo) => bond({ bond_no: bondNo, amount: 100 })),
    bond({ bond_no: 'E', amount: 100, effective: '2021-12-01' }),
    bond({ bond_no: 'F', amount: 1, type: '9' }),
    bond({ bond_no: 'G', amount: 100, activity: '1a1' }),
    bond({ bond_no: 'H', amount: 1, activity: '3' }),
    bond({ bond_no: 'I', amount: 1, terminated: '2024-12-31' }),
  ),
  recordsOf(
    'entry_summary',
    ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((bondNo) =>
      debt(bondNo, 60, { entry_date: '2024-12-31' }),
    ),
    debt('G', 40, { entry_date: '2024-06-01', liq_date: '2025-02-01' }),
    debt('A', 40, { entry_date: '2024-05-31', liq_date: '2025-01-01' }),
    debt('B', 40, { entry_date: '2024-04-30' }),
    debt('C', 40, { entry_date: '2024-06-01', liq_date: '2024-12-31' }),
    debt('D', 40, { entry_date: '2024-06-01', cancelled: true }),
    debt('E', 40, { entry_date: '2024-11-30' }),
    debt('B', 40, { entry_date: '2025-01-01' }),
  ),
);

function debt<T extends object>(bondNo: string, secures: number, given: T) {
  return { bond_no: bondNo, secured_amount: secures, ...given };
}

/** Fifteenth days: 31 December 2024 (cured that day, cured later), 1 January 2025, 1 January 2024 (never cured, cured that day), before it. */
const notices = recordsOf(
  'bond_notice',
  { notified: '2024-12-16', cured: '2024-12-31' },
  { notified: '2024-12-16', cured: '2025-01-01' },
  { notified: '2024-05-01', cured: '2024-05-16' },
  { notified: '2024-12-17', cured: '2024-12-18' },
  { notified: '2023-12-17', cured: null },
  { notified: '2023-12-17', cured: '2024-01-01' },
  { notified: '2023-12-16', cured: '2023-12-17' },
);

const entries = recordsOf(
  'entry_summary',
  { total_value: 100, single_bond: true },
  { total_value: 300 },
  { total_value: 9000, single_bond: true, cancelled: true },
);

const demands = recordsOf(
  'surety_demand',
  { demanded: '2024-12-31', demand_amount: 100, paid: 55 },
  { demanded: '2024-01-01', demand_amount: 300, paid: 0 },
  { demanded: '2025-01-01', demand_amount: 7000, paid: 7000 },
);

export const bondsAnswers: readonly RecordAnswer[] = [
  { measure: bonds.bondsActive, rows: onFile, expected: 3, inTwoWorlds: 'doubles' },
  {
    measure: bonds.bondFaceAmount,
    rows: onFile,
    expected: 100 + 200 + 300 + 400,
    inTwoWorlds: 'doubles',
  },
  // At the end of November the third had not begun and the fifth was in force.
  {
    measure: bonds.bondFaceAmount,
    rows: onFile,
    ask: { period: { month: '2024-11' } },
    expected: 100 + 200 + 400 + 5000,
    inTwoWorlds: 'doubles',
  },
  {
    measure: bonds.suretyConcentration,
    rows: onFile,
    expected: 10_000 * ((300 / 1000) ** 2 + (300 / 1000) ** 2 + (400 / 1000) ** 2),
    inTwoWorlds: 'halves',
  },
  // Shares of 10, 9, 12, 15, 12, 11, 15 and 16 percent: 1,296 (the worked example of measures.md 5.10).
  {
    measure: bonds.suretyConcentration,
    rows: recordsOf('bond', ...[10, 9, 12, 15, 12, 11, 15, 16].map((amount, surety) => ({ surety, amount }))),
    expected: 1296,
    inTwoWorlds: 'halves',
  },
  { measure: bonds.requiredBondAmount, rows: secured, expected: required, inTwoWorlds: 'doubles' },
  // Every bond but those of principals 2 and 7 is enough.
  { measure: bonds.bondSufficiencyRate, rows: secured, expected: 4 / 6, inTwoWorlds: 'stays' },
  // The 100,000 that principal 4 has too much does not help principal 2.
  { measure: bonds.underSecuredAmount, rows: secured, expected: 10_000 + 10_000, inTwoWorlds: 'doubles' },
  // Who has paid nothing must have 50,000 all the same.
  {
    measure: bonds.underSecuredAmount,
    rows: recordsOf('bond', bond({ amount: 20_000 })),
    expected: 30_000,
    inTwoWorlds: 'doubles',
  },
  {
    measure: bonds.bondCoverageRatio,
    rows: exposed,
    expected: (40_000 + 10_000) / (10_000 + 15_000 + 5000),
    inTwoWorlds: 'stays',
  },
  {
    measure: bonds.bondCoverageRatio,
    rows: recordsOf('bond', bond({ amount: 50_000 })),
    expected: null,
    inTwoWorlds: 'stays',
  },
  { measure: bonds.bondSaturationRate, rows: saturated, expected: 2 / 6, inTwoWorlds: 'stays' },
  { measure: bonds.insufficiencyNotices, rows: notices, expected: 4, inTwoWorlds: 'doubles' },
  { measure: bonds.insufficiencyCureRate, rows: notices, expected: 3 / 5, inTwoWorlds: 'stays' },
  { measure: bonds.stbShare, rows: entries, expected: 100 / 400, inTwoWorlds: 'stays' },
  { measure: bonds.suretyDemands, rows: demands, expected: 100 + 300, inTwoWorlds: 'doubles' },
  { measure: bonds.suretyPaymentRate, rows: demands, expected: 55 / 400, inTwoWorlds: 'stays' },
  ...[
    bonds.bondsActive,
    bonds.bondFaceAmount,
    bonds.requiredBondAmount,
    bonds.underSecuredAmount,
    bonds.insufficiencyNotices,
    bonds.suretyDemands,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: 0, inTwoWorlds: 'doubles' })),
  ...[
    bonds.bondSufficiencyRate,
    bonds.bondCoverageRatio,
    bonds.bondSaturationRate,
    bonds.insufficiencyCureRate,
    bonds.stbShare,
    bonds.suretyPaymentRate,
    bonds.suretyConcentration,
  ].map((measure): RecordAnswer => ({ measure, rows: {}, expected: null, inTwoWorlds: 'stays' })),
];
