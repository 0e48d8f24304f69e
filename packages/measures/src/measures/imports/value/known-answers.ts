import type { KnownAnswer } from '../../../known-answers/known-answer.ts';
import { imported } from '../../../known-answers/trade-rows.ts';
import * as imports from '../../imports.ts';

/** Computers that go to consumption on arrival, crude oil that goes into bond, and oil that leaves it. */
const trade = imported(
  {
    commodity: '8471300100',
    country: '5700',
    rate_provision: '10',
    district_entry: '27',
    card_count: 3,
    general_value: 60,
    general_charges: 6,
    general_cif_value: 66,
    consumption_value: 50,
    consumption_charges: 5,
    consumption_cif_value: 55,
    calculated_duty: 2,
  },
  {
    commodity: '2709001000',
    country: '1220',
    rate_provision: '00',
    district_entry: '38',
    card_count: 2,
    general_value: 40,
    general_charges: 1,
    general_cif_value: 41,
    consumption_value: 0,
    consumption_charges: 0,
    consumption_cif_value: 0,
    calculated_duty: 0,
  },
  {
    commodity: '2709001000',
    country: '1220',
    rate_provision: '61',
    district_entry: '38',
    card_count: 1,
    general_value: 0,
    general_charges: 0,
    general_cif_value: 0,
    consumption_value: 30,
    consumption_charges: 1,
    consumption_cif_value: 31,
    calculated_duty: 3,
  },
);
const provisionUnknown = imported({ general_value: 60, consumption_value: 50 });

export const importsValueAnswers: readonly KnownAnswer[] = [
  { measure: imports.generalImportsValue, rows: trade, expected: 60 + 40 + 0, doubled: 'doubles' },
  { measure: imports.customsValue, rows: trade, expected: 50 + 0 + 30, doubled: 'doubles' },
  { measure: imports.importCharges, rows: trade, expected: 6 + 1 + 0, doubled: 'doubles' },
  { measure: imports.consumptionCharges, rows: trade, expected: 5 + 0 + 1, doubled: 'doubles' },
  { measure: imports.cifValue, rows: trade, expected: 66 + 41 + 0, doubled: 'doubles' },
  { measure: imports.consumptionCifValue, rows: trade, expected: 55 + 0 + 31, doubled: 'doubles' },
  {
    measure: imports.cifFobRatio,
    rows: trade,
    expected: (66 + 41 + 0) / (60 + 40 + 0),
    doubled: 'stays',
  },
  {
    measure: imports.landedDutyPaidValue,
    rows: trade,
    expected: 55 + 2 + (0 + 0) + (31 + 3),
    doubled: 'doubles',
  },
  { measure: imports.warehouseInflowValue, rows: trade, expected: 40, doubled: 'doubles' },
  { measure: imports.warehouseInflowValue, rows: provisionUnknown, expected: null, doubled: 'stays' },
  {
    // 80 were consumed, of which 60 at most had just arrived: 20 came out of bond.
    measure: imports.warehouseWithdrawalValue,
    rows: trade,
    expected: 50 + 0 + 30 - (60 + 0),
    doubled: 'doubles',
  },
  { measure: imports.warehouseWithdrawalValue, rows: provisionUnknown, expected: null, doubled: 'stays' },
  {
    // Inflow 40 less withdrawals 20, by the other way round the identity.
    measure: imports.warehouseNetAccumulation,
    rows: trade,
    expected: 60 + 40 + 0 - (50 + 0 + 30),
    doubled: 'doubles',
  },
  {
    measure: imports.lowValueImports,
    rows: imported(
      { commodity: '9999950000', consumption_value: 7 },
      { commodity: '9999000000', consumption_value: 9 },
    ),
    expected: 7,
    doubled: 'doubles',
  },
  { measure: imports.detailRecords, rows: trade, expected: 3 + 2 + 1, doubled: 'doubles' },
  {
    measure: imports.valuePerRecord,
    rows: trade,
    expected: (60 + 40 + 0) / (3 + 2 + 1),
    doubled: 'stays',
  },
  {
    measure: imports.shareOfImports,
    rows: trade,
    ask: { by: ['country'] },
    at: ['5700'],
    expected: 60 / (60 + 40),
    doubled: 'stays',
  },
  {
    measure: imports.originShare,
    rows: trade,
    ask: { by: ['country'], where: { country: '1220' } },
    at: ['1220'],
    expected: 40 / (60 + 40),
    doubled: 'stays',
  },
  {
    measure: imports.productShare,
    rows: trade,
    ask: { by: ['hts2'], where: { hts2: '84' } },
    at: ['84'],
    expected: 60 / (60 + 40),
    doubled: 'stays',
  },
  {
    measure: imports.gatewayShare,
    rows: trade,
    ask: { by: ['district'], where: { district: '38' } },
    at: ['38'],
    expected: 40 / (60 + 40),
    doubled: 'stays',
  },
];
