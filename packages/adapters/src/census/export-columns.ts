import { money, whole, type FactColumns } from './fact-columns.ts';

/** Exports: the fields of EXP_DETL, which the International Trade API names alike. */
export const exportColumns: FactColumns<'census_export'> = {
  fact: 'census_export',
  keys: ['domestic_foreign', 'commodity', 'country', 'district', 'port'],
  flows: {
    card_count: whole('cards'),
    quantity_1: whole('qty_1'),
    quantity_2: whole('qty_2'),
    export_value: money('all_val'),
    air_value: money('air_val'),
    air_weight: whole('air_wgt'),
    vessel_value: money('ves_val'),
    vessel_weight: whole('ves_wgt'),
    container_value: money('cnt_val'),
    container_weight: whole('cnt_wgt'),
  },
};
