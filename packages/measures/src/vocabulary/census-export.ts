import { code, figure, optionalCode, periodPart } from './column.ts';
import { defineFact } from './fact.ts';

/**
 * U.S. merchandise exports as the Census Bureau publishes them (EXP_DETL of the monthly EXDB archive, and
 * the exports endpoints of the International Trade API). Values are free alongside ship.
 */
export const censusExport = defineFact({
  name: 'census_export',
  title: 'Merchandise exports (Census Bureau)',
  grain:
    'domestic or foreign x commodity x country x district x port x statistical month; datasets of coarser grain leave keys empty',
  source: 'census-exdb',
  keys: {
    domestic_foreign: optionalCode(1, {
      field: 'df',
      meaning: '`1` domestic exports, `2` foreign exports (re-exports)',
    }),
    commodity: code([2, 10], {
      field: 'commodity',
      meaning: 'Schedule B number: ten digits, or fewer where the dataset is coarser',
    }),
    country: optionalCode(4, { field: 'cty_code', meaning: 'Country of ultimate destination, Schedule C' }),
    district: optionalCode(2, { field: 'district', meaning: 'District of export, Schedule D' }),
    port: optionalCode(4, { field: 'port_code', meaning: 'Port of export, Schedule D' }),
    year: periodPart('year', { field: 'year', meaning: 'Statistical year' }),
    month: periodPart('month', { field: 'month', meaning: 'Statistical month' }),
  },
  attributes: {
    unit_1: optionalCode([1, 3], { field: 'unit_qy1', meaning: 'Unit of the first quantity' }),
    unit_2: optionalCode([1, 3], { field: 'unit_qy2', meaning: 'Unit of the second quantity' }),
    advanced_technology: optionalCode(2, {
      field: 'hitech',
      meaning:
        'Category of advanced technology products, 01 to 10, `00` for other goods; by the concordance that came with the release, empty where none did',
    }),
  },
  flows: {
    card_count: figure('count', { field: 'cards', meaning: 'Detail records summed into the row' }),
    quantity_1: figure('quantity', { field: 'qty_1', meaning: 'First quantity exported' }),
    quantity_2: figure('quantity', { field: 'qty_2', meaning: 'Second quantity exported' }),
    export_value: figure('amount', { field: 'all_val', meaning: 'Value of exports, free alongside ship' }),
    air_value: figure('amount', { field: 'air_val', meaning: 'Value of exports by air' }),
    air_weight: figure('weight', { field: 'air_wgt', meaning: 'Shipping weight by air' }),
    vessel_value: figure('amount', { field: 'ves_val', meaning: 'Value of exports by vessel' }),
    vessel_weight: figure('weight', { field: 'ves_wgt', meaning: 'Shipping weight by vessel' }),
    container_value: figure('amount', {
      field: 'cnt_val',
      meaning: 'Value in containers by vessel; part of the vessel value',
    }),
    container_weight: figure('weight', {
      field: 'cnt_wgt',
      meaning: 'Shipping weight in containers by vessel; part of the vessel weight',
    }),
  },
});
