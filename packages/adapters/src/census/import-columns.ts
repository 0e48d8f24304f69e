import { money, whole, type FactColumns } from './fact-columns.ts';

/** Imports: the fields of IMP_DETL, which the International Trade API names alike. */
export const importColumns: FactColumns<'census_import'> = {
  fact: 'census_import',
  keys: [
    'commodity',
    'country',
    'country_subcode',
    'district_entry',
    'district_unlading',
    'port',
    'rate_provision',
  ],
  flows: {
    card_count: whole('cards'),
    consumption_quantity_1: whole('con_qy1'),
    consumption_quantity_2: whole('con_qy2'),
    consumption_value: money('con_val'),
    dutiable_value: money('dut_val'),
    calculated_duty: money('cal_dut'),
    consumption_charges: money('con_cha'),
    consumption_cif_value: money('con_cif'),
    general_quantity_1: whole('gen_qy1'),
    general_quantity_2: whole('gen_qy2'),
    general_value: money('gen_val'),
    general_charges: money('gen_cha'),
    general_cif_value: money('gen_cif'),
    air_value: money('air_val'),
    air_weight: whole('air_wgt'),
    air_charges: money('air_cha'),
    vessel_value: money('ves_val'),
    vessel_weight: whole('ves_wgt'),
    vessel_charges: money('ves_cha'),
    container_value: money('cnt_val'),
    container_weight: whole('cnt_wgt'),
    container_charges: money('cnt_cha'),
  },
};
