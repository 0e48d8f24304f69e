import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as adcvd from '../../adcvd.ts';

/** Orders that hold, that end with the last day, that end the day after, and that begin after it. */
const orders = recordsOf(
  'adcvd_order',
  { order_date: '2024-12-31', effective: '2024-12-31' },
  { order_date: '2019-03-01', effective: '2019-03-01', revoked: '2024-12-31' },
  { order_date: '2019-03-01', effective: '2019-03-01', revoked: '2025-01-01' },
  { order_date: '2025-01-01', effective: '2025-01-01' },
);

/** 469 orders at the end of FY2018, 53 of them new. CBP, report on FY2018, as reported by the trade press. */
const fiscal2018 = recordsOf(
  'adcvd_order',
  ...Array.from({ length: 469 }, (_order, at) => {
    const issued = at < 53 ? '2018-03-01' : '2010-03-01';
    return { order_date: issued, effective: issued };
  }),
);
const inFiscal2018 = { period: { fiscalYear: 2018 } } as const;

const messages = recordsOf('adcvd_message', {}, { kind: 'DEPOSIT' }, { issued: '2023-12-31' });

/** Liquidated 180 days after the lifting, 20 before it, 200 after; then a reliquidation, and one outside of orders. */
const liquidations = recordsOf(
  'liquidation',
  { entry_no: 'A', adcvd: true, suspended: true, suspension_lifted: '2024-01-03', liq_date: '2024-07-01' },
  { entry_no: 'B', adcvd: true, suspended: true, suspension_lifted: '2024-03-21', liq_date: '2024-03-01' },
  {
    entry_no: 'C',
    adcvd: true,
    suspended: true,
    deemed: true,
    suspension_lifted: '2024-01-01',
    liq_date: '2024-07-19',
  },
  {
    entry_no: 'A',
    adcvd: true,
    suspended: true,
    reliq: true,
    suspension_lifted: '2024-01-03',
    liq_date: '2024-12-31',
  },
  { entry_no: 'D', deemed: true, suspended: true, suspension_lifted: '2024-01-01', liq_date: '2024-01-02' },
  { entry_no: 'E', deemed: true, adcvd: true, liq_date: '2024-01-02' },
);

/**
 * An entry liquidated at 150 and reliquidated at 120 counts once, as the latter; one that is reliquidated after the
 * period counts as it stood; one liquidated before it does not count.
 */
const assessed = recordsOf(
  'liquidation',
  { entry_no: 'A', adcvd: true, liq_date: '2024-02-01', adcvd_deposit: 100, adcvd_final: 150 },
  { entry_no: 'A', adcvd: true, liq_date: '2024-08-01', reliq: true, adcvd_deposit: 100, adcvd_final: 120 },
  { entry_no: 'B', adcvd: true, liq_date: '2024-12-31', adcvd_deposit: 50, adcvd_final: 240 },
  { entry_no: 'B', adcvd: true, liq_date: '2025-01-01', reliq: true, adcvd_deposit: 50, adcvd_final: 0 },
  { entry_no: 'C', adcvd: true, liq_date: '2023-12-31', adcvd_deposit: 900, adcvd_final: 900 },
  { entry_no: 'D', liq_date: '2024-05-01', adcvd_deposit: 0, adcvd_final: 0 },
);
const noOrder = recordsOf('liquidation', { liq_date: '2024-05-01' });

export const ordersAnswers: readonly RecordAnswer[] = [
  { measure: adcvd.ordersInEffect, rows: orders, expected: 2, inTwoWorlds: 'doubles' },
  {
    measure: adcvd.ordersInEffect,
    rows: fiscal2018,
    ask: inFiscal2018,
    expected: 469,
    inTwoWorlds: 'doubles',
  },
  { measure: adcvd.ordersInEffect, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: adcvd.ordersIssued, rows: orders, expected: 1, inTwoWorlds: 'doubles' },
  { measure: adcvd.ordersIssued, rows: fiscal2018, ask: inFiscal2018, expected: 53, inTwoWorlds: 'doubles' },
  { measure: adcvd.ordersIssued, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  { measure: adcvd.instructionsProcessed, rows: messages, expected: 2, inTwoWorlds: 'doubles' },
  { measure: adcvd.instructionsProcessed, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  // 180, -20 and 200 days: the middle one.
  { measure: adcvd.instructionLiquidationDays, rows: liquidations, expected: 180, inTwoWorlds: 'stays' },
  { measure: adcvd.instructionLiquidationDays, rows: noOrder, expected: null, inTwoWorlds: 'stays' },
  { measure: adcvd.deemedAdcvdLiquidations, rows: liquidations, expected: 1, inTwoWorlds: 'doubles' },
  { measure: adcvd.deemedAdcvdLiquidations, rows: noOrder, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: adcvd.assessedToDepositRatio,
    rows: assessed,
    expected: (120 + 240) / (100 + 50),
    inTwoWorlds: 'stays',
  },
  { measure: adcvd.assessedToDepositRatio, rows: noOrder, expected: null, inTwoWorlds: 'stays' },
];
