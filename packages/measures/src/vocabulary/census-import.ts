import { code, figure, optionalCode, periodPart } from './column.ts';
import { defineFact } from './fact.ts';

/**
 * U.S. merchandise imports as the Census Bureau publishes them (IMP_DETL of the monthly IMDB archive, and
 * the imports endpoints of the International Trade API, which carry the same figures at coarser grains).
 */
export const censusImport = defineFact({
  name: 'census_import',
  title: 'Merchandise imports (Census Bureau)',
  grain:
    'commodity x country x country subcode x district of entry x district of unlading x port x rate provision x statistical month; datasets of coarser grain leave keys empty',
  source: 'census-imdb',
  keys: {
    commodity: code([2, 10], {
      field: 'commodity',
      meaning: 'Harmonized Tariff Schedule number: ten digits, or fewer where the dataset is coarser',
    }),
    country: optionalCode(4, { field: 'cty_code', meaning: 'Country of origin, Schedule C' }),
    country_subcode: optionalCode([1, 2], {
      field: 'cty_subco',
      meaning: 'Special programme (preference) claimed; `00` for none',
    }),
    district_entry: optionalCode(2, { field: 'dist_entry', meaning: 'District of entry, Schedule D' }),
    district_unlading: optionalCode(2, { field: 'dist_unlad', meaning: 'District of unlading, Schedule D' }),
    port: optionalCode(4, { field: 'port_code', meaning: 'Port of unlading, Schedule D' }),
    rate_provision: optionalCode(2, {
      field: 'rate_prov',
      meaning: 'Rate provision under which the goods entered',
    }),
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
    card_count: figure('count', {
      field: 'cards',
      meaning: 'Detail records summed into the row (not entry summaries)',
    }),
    consumption_quantity_1: figure('quantity', {
      field: 'con_qy1',
      meaning: 'First quantity, imports for consumption',
    }),
    consumption_quantity_2: figure('quantity', {
      field: 'con_qy2',
      meaning: 'Second quantity, imports for consumption',
    }),
    consumption_value: figure('amount', {
      field: 'con_val',
      meaning: 'Customs value of imports for consumption',
    }),
    dutiable_value: figure('amount', {
      field: 'dut_val',
      meaning:
        'Customs value subject to duty; includes rate provisions 70 and 79, for which no duty is calculated',
    }),
    calculated_duty: figure('amount', {
      field: 'cal_dut',
      meaning:
        'Estimated duty, chapter 99 duties included, antidumping and countervailing duty and fees excluded',
    }),
    consumption_charges: figure('amount', {
      field: 'con_cha',
      meaning: 'Import charges (freight, insurance), imports for consumption',
    }),
    consumption_cif_value: figure('amount', {
      field: 'con_cif',
      meaning: 'Customs value and charges, imports for consumption',
    }),
    general_quantity_1: figure('quantity', { field: 'gen_qy1', meaning: 'First quantity, general imports' }),
    general_quantity_2: figure('quantity', { field: 'gen_qy2', meaning: 'Second quantity, general imports' }),
    general_value: figure('amount', { field: 'gen_val', meaning: 'Customs value of general imports' }),
    general_charges: figure('amount', { field: 'gen_cha', meaning: 'Import charges, general imports' }),
    general_cif_value: figure('amount', {
      field: 'gen_cif',
      meaning: 'Customs value and charges, general imports',
    }),
    air_value: figure('amount', { field: 'air_val', meaning: 'Customs value of general imports by air' }),
    air_weight: figure('weight', { field: 'air_wgt', meaning: 'Shipping weight by air' }),
    air_charges: figure('amount', { field: 'air_cha', meaning: 'Import charges by air' }),
    vessel_value: figure('amount', {
      field: 'ves_val',
      meaning: 'Customs value of general imports by vessel',
    }),
    vessel_weight: figure('weight', { field: 'ves_wgt', meaning: 'Shipping weight by vessel' }),
    vessel_charges: figure('amount', { field: 'ves_cha', meaning: 'Import charges by vessel' }),
    container_value: figure('amount', {
      field: 'cnt_val',
      meaning: 'Customs value in containers by vessel; part of the vessel value',
    }),
    container_weight: figure('weight', {
      field: 'cnt_wgt',
      meaning: 'Shipping weight in containers by vessel; part of the vessel weight',
    }),
    container_charges: figure('amount', {
      field: 'cnt_cha',
      meaning: 'Import charges in containers by vessel; part of the vessel charges',
    }),
  },
});
