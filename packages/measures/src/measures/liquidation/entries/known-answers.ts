import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf, together } from '../../../known-answers/record-rows.ts';
import * as liquidation from '../../liquidation.ts';

/**
 * Liquidated on 29 November 2024, which is day 321 after 13 January and day 322 after the 12th. Entry A is liquidated
 * anew twice. C was extended; D and E were suspended, D for 400 days until it was lifted, E until liquidation, 300 days.
 */
const liquidations = recordsOf(
  'liquidation',
  { entry_no: 'A', entry_date: '2024-01-13', liq_date: '2024-11-29' },
  { entry_no: 'B', entry_date: '2024-01-12', liq_date: '2024-11-29', deemed: true },
  { entry_no: 'C', entry_date: '2023-01-12', liq_date: '2024-11-29', extended: true },
  {
    entry_no: 'D',
    entry_date: '2023-07-08',
    liq_date: '2024-11-29',
    suspended: true,
    suspension_start: '2023-07-08',
    suspension_lifted: '2024-08-11',
  },
  {
    entry_no: 'E',
    entry_date: '2024-02-03',
    liq_date: '2024-11-29',
    suspended: true,
    suspension_start: '2024-02-03',
  },
  { entry_no: 'A', entry_date: '2024-01-13', liq_date: '2024-12-06', reliq: true },
  { entry_no: 'A', entry_date: '2024-01-13', liq_date: '2025-02-07', reliq: true },
);

const onlyExtended = recordsOf('liquidation', { liq_date: '2024-11-29', extended: true });

/** Not liquidated by the end of 2024: one of 2020, one liquidated the day after; not the cancelled one, nor that of 2025. */
const inventory = recordsOf(
  'entry_summary',
  { entry_date: '2020-05-01' },
  { entry_date: '2024-03-01', liq_date: '2025-01-01', extended: true },
  { entry_date: '2024-03-01', liq_date: '2024-12-31' },
  { entry_date: '2024-04-01', cancelled: true, extended: true },
  { entry_date: '2025-01-01' },
);

/**
 * At the end of 2024: A is suspended, B was lifted on 1 December though liquidated only in May, C lifted in May 2025 was
 * suspended then; D is no longer suspended, E is cancelled, F is suspended from the day after.
 */
const suspensions = together(
  recordsOf(
    'entry_summary',
    { entry_no: 'A', suspended: true, suspended_date: '2022-03-01' },
    { entry_no: 'B', suspended: true, suspended_date: '2022-03-01', liq_date: '2025-05-01' },
    { entry_no: 'C', suspended: false, suspended_date: '2022-03-01', liq_date: '2025-09-01' },
    { entry_no: 'D', suspended: false, suspended_date: '2022-03-01' },
    { entry_no: 'E', suspended: true, suspended_date: '2022-03-01', cancelled: true },
    { entry_no: 'F', suspended: true, suspended_date: '2025-01-01' },
  ),
  recordsOf(
    'liquidation',
    { entry_no: 'B', liq_date: '2025-05-01', suspension_lifted: '2024-12-01' },
    { entry_no: 'C', liq_date: '2025-09-01', suspension_lifted: '2025-05-01' },
  ),
);

export const entriesAnswers: readonly RecordAnswer[] = [
  { measure: liquidation.liquidations, rows: liquidations, expected: 5, inTwoWorlds: 'doubles' },
  { measure: liquidation.liquidations, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  // 321, 322, 687, 510 and 300 days: 13 January to 29 November of a leap year is day 334 less day 13.
  { measure: liquidation.liquidationAge, rows: liquidations, expected: 322, inTwoWorlds: 'stays' },
  { measure: liquidation.liquidationAge, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: liquidation.onCycleRate, rows: liquidations, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: liquidation.onCycleRate, rows: onlyExtended, expected: null, inTwoWorlds: 'stays' },
  { measure: liquidation.deemedLiquidationRate, rows: liquidations, expected: 1 / 5, inTwoWorlds: 'stays' },
  { measure: liquidation.deemedLiquidationRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: liquidation.extensionRate, rows: inventory, expected: 1 / 2, inTwoWorlds: 'stays' },
  { measure: liquidation.extensionRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: liquidation.suspendedEntries, rows: suspensions, expected: 2, inTwoWorlds: 'doubles' },
  { measure: liquidation.suspendedEntries, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: liquidation.suspensionDays,
    rows: liquidations,
    expected: (400 + 300) / 2,
    inTwoWorlds: 'stays',
  },
  { measure: liquidation.suspensionDays, rows: onlyExtended, expected: null, inTwoWorlds: 'stays' },
  { measure: liquidation.unliquidatedInventory, rows: inventory, expected: 2, inTwoWorlds: 'doubles' },
  { measure: liquidation.unliquidatedInventory, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: liquidation.reliquidationRate, rows: liquidations, expected: 1 / 5, inTwoWorlds: 'stays' },
  { measure: liquidation.reliquidationRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
];
