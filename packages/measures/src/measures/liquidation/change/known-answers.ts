import type { RecordAnswer } from '../../../known-answers/record-answer.ts';
import { recordsOf } from '../../../known-answers/record-rows.ts';
import * as liquidation from '../../liquidation.ts';

/** Up by 50 and 30, down by 40, unchanged twice; a reliquidation that refunds, and a liquidation of the next year. */
const liquidations = recordsOf(
  'liquidation',
  { est_total: 100, liquidated_total: 150, change: 50, liq_date: '2024-05-03', interest: 4 },
  { est_total: 100, liquidated_total: 130, change: 30, liq_date: '2024-05-03' },
  { est_total: 200, liquidated_total: 160, change: -40, liq_date: '2024-12-31' },
  { est_total: 100, liquidated_total: 100, change: 0, liq_date: '2024-05-03' },
  { est_total: 300, liquidated_total: 300, change: 0, liq_date: '2024-01-01' },
  { est_total: 100, liquidated_total: 100, change: 0, liq_date: '2024-08-02', reliq: true },
  { est_total: 700, liquidated_total: 900, change: 200, liq_date: '2025-01-03' },
);

/** Nothing was estimated: the rates are there, the ratios are not. */
const free = recordsOf('liquidation', {
  est_total: 0,
  liquidated_total: 7,
  change: 7,
  liq_date: '2024-05-03',
});

export const changeAnswers: readonly RecordAnswer[] = [
  { measure: liquidation.noChangeRate, rows: liquidations, expected: 2 / 5, inTwoWorlds: 'stays' },
  { measure: liquidation.noChangeRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: liquidation.rateAdvanceRate, rows: liquidations, expected: 2 / 5, inTwoWorlds: 'stays' },
  { measure: liquidation.rateAdvanceRate, rows: free, expected: 1, inTwoWorlds: 'stays' },
  { measure: liquidation.rateAdvanceRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  { measure: liquidation.liquidatedDecreaseRate, rows: liquidations, expected: 1 / 5, inTwoWorlds: 'stays' },
  { measure: liquidation.liquidatedDecreaseRate, rows: {}, expected: null, inTwoWorlds: 'stays' },
  {
    measure: liquidation.netLiquidationChange,
    rows: liquidations,
    expected: 50 + 30 - 40,
    inTwoWorlds: 'doubles',
  },
  { measure: liquidation.netLiquidationChange, rows: {}, expected: 0, inTwoWorlds: 'doubles' },
  {
    measure: liquidation.netChangeRatio,
    rows: liquidations,
    expected: (50 + 30 - 40) / (100 + 100 + 200 + 100 + 300),
    inTwoWorlds: 'stays',
  },
  { measure: liquidation.netChangeRatio, rows: free, expected: null, inTwoWorlds: 'stays' },
  {
    measure: liquidation.absoluteChangeRatio,
    rows: liquidations,
    expected: (50 + 30 + 40) / (100 + 100 + 200 + 100 + 300),
    inTwoWorlds: 'stays',
  },
  { measure: liquidation.absoluteChangeRatio, rows: free, expected: null, inTwoWorlds: 'stays' },
];
