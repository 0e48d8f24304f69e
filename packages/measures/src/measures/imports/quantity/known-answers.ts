import type { KnownAnswer } from '../../../known-answers/known-answer.ts';
import { imported } from '../../../known-answers/trade-rows.ts';
import * as imports from '../../imports.ts';

const dozens = { unit_1: 'DOZ', unit_2: 'KG' };
const shirts = imported(
  { ...dozens, consumption_value: 600, consumption_quantity_1: 10, consumption_quantity_2: 25 },
  { ...dozens, consumption_value: 200, consumption_quantity_1: 6, consumption_quantity_2: 15 },
);
const mixed = imported(
  { ...dozens, consumption_value: 600, consumption_quantity_1: 10, consumption_quantity_2: 25 },
  { unit_1: 'NO', unit_2: 'T', consumption_value: 90, consumption_quantity_1: 3, consumption_quantity_2: 1 },
);

/** Three products from two countries, one cell of the matrix traded earlier in the year only. */
const matrix = imported(
  { commodity: '0101210010', country: '5700', district_entry: '10', port: '1001', general_value: 5 },
  { commodity: '0101210010', country: '1220', district_entry: '10', port: '1012', general_value: 1 },
  { commodity: '0102210010', country: '5700', district_entry: '27', port: '2704', general_value: 2 },
  { commodity: '0103100000', country: '2010', district_entry: '55', port: '5501', general_value: 0 },
);
const noCodes = imported({ country: null, general_value: 5 });

export const importsQuantityAnswers: readonly KnownAnswer[] = [
  { measure: imports.quantityFirstUnit, rows: shirts, expected: 10 + 6, doubled: 'doubles' },
  { measure: imports.quantityFirstUnit, rows: mixed, expected: null, doubled: 'stays' },
  { measure: imports.quantitySecondUnit, rows: shirts, expected: 25 + 15, doubled: 'doubles' },
  { measure: imports.quantitySecondUnit, rows: mixed, expected: null, doubled: 'stays' },
  { measure: imports.unitValue, rows: shirts, expected: (600 + 200) / (10 + 6), doubled: 'stays' },
  { measure: imports.unitValue, rows: mixed, expected: null, doubled: 'stays' },
  { measure: imports.weightPerUnit, rows: shirts, expected: (25 + 15) / (10 + 6), doubled: 'stays' },
  { measure: imports.productsTraded, rows: matrix, expected: 2, doubled: 'stays' },
  { measure: imports.originCountries, rows: matrix, expected: 2, doubled: 'stays' },
  { measure: imports.originCountries, rows: noCodes, expected: null, doubled: 'stays' },
  { measure: imports.productOriginPairs, rows: matrix, expected: 3, doubled: 'stays' },
  { measure: imports.entryDistricts, rows: matrix, expected: 2, doubled: 'stays' },
  { measure: imports.entryDistricts, rows: noCodes, expected: null, doubled: 'stays' },
  { measure: imports.portsInUse, rows: matrix, expected: 3, doubled: 'stays' },
  { measure: imports.pairsPerProduct, rows: matrix, expected: 3 / 2, doubled: 'stays' },
  { measure: imports.pairsPerProduct, rows: noCodes, expected: null, doubled: 'stays' },
];
