import { defineLayout } from './layout.ts';

// State files, as the Census pages have them; STNAICS rests on one public reader.

/** Imports by HS6, country and state of destination. */
export const stateImportsHs6 = defineLayout({
  name: 'ISTHS6M',
  members: /^ISTHS6?M\d{4}\.TXT$/i,
  length: 258,
  fields: [
    { name: 'commodity', start: 1, end: 6, kind: 'text' },
    { name: 'cty_code', start: 7, end: 10, kind: 'text' },
    { name: 'state', start: 11, end: 12, kind: 'text' },
    { name: 'year', start: 13, end: 16, kind: 'text' },
    { name: 'month', start: 17, end: 18, kind: 'text' },
    { name: 'gen_val_mo', start: 19, end: 33, kind: 'number' },
    { name: 'con_val_mo', start: 34, end: 48, kind: 'number' },
    { name: 'air_val_mo', start: 49, end: 63, kind: 'number' },
    { name: 'air_swt_mo', start: 64, end: 78, kind: 'number' },
    { name: 'ves_val_mo', start: 79, end: 93, kind: 'number' },
    { name: 'ves_swt_mo', start: 94, end: 108, kind: 'number' },
    { name: 'cnt_val_mo', start: 109, end: 123, kind: 'number' },
    { name: 'cnt_swt_mo', start: 124, end: 138, kind: 'number' },
    { name: 'gen_val_yr', start: 139, end: 153, kind: 'number' },
    { name: 'con_val_yr', start: 154, end: 168, kind: 'number' },
    { name: 'air_val_yr', start: 169, end: 183, kind: 'number' },
    { name: 'air_swt_yr', start: 184, end: 198, kind: 'number' },
    { name: 'ves_val_yr', start: 199, end: 213, kind: 'number' },
    { name: 'ves_swt_yr', start: 214, end: 228, kind: 'number' },
    { name: 'cnt_val_yr', start: 229, end: 243, kind: 'number' },
    { name: 'cnt_swt_yr', start: 244, end: 258, kind: 'number' },
  ],
});

/** Exports by HS6, country and state of origin of movement. */
export const stateExportsHs6 = defineLayout({
  name: 'STHS6M',
  members: /^STHS6?M\d{4}\.TXT$/i,
  length: 228,
  fields: [
    { name: 'commodity', start: 1, end: 6, kind: 'text' },
    { name: 'cty_code', start: 7, end: 10, kind: 'text' },
    { name: 'state', start: 11, end: 12, kind: 'text' },
    { name: 'year', start: 13, end: 16, kind: 'text' },
    { name: 'month', start: 17, end: 18, kind: 'text' },
    { name: 'value_mo', start: 19, end: 33, kind: 'number' },
    { name: 'air_val_mo', start: 34, end: 48, kind: 'number' },
    { name: 'air_swt_mo', start: 49, end: 63, kind: 'number' },
    { name: 'ves_val_mo', start: 64, end: 78, kind: 'number' },
    { name: 'ves_swt_mo', start: 79, end: 93, kind: 'number' },
    { name: 'cnt_val_mo', start: 94, end: 108, kind: 'number' },
    { name: 'cnt_swt_mo', start: 109, end: 123, kind: 'number' },
    { name: 'value_yr', start: 124, end: 138, kind: 'number' },
    { name: 'air_val_yr', start: 139, end: 153, kind: 'number' },
    { name: 'air_swt_yr', start: 154, end: 168, kind: 'number' },
    { name: 'ves_val_yr', start: 169, end: 183, kind: 'number' },
    { name: 'ves_swt_yr', start: 184, end: 198, kind: 'number' },
    { name: 'cnt_val_yr', start: 199, end: 213, kind: 'number' },
    { name: 'cnt_swt_yr', start: 214, end: 228, kind: 'number' },
  ],
});

/** Imports by NAICS4, country and state. */
export const stateImportsNaics = defineLayout({
  name: 'ISTNAICS',
  members: /^IST?NAICSM?\d{4}\.TXT$/i,
  length: 256,
  fields: [
    { name: 'naics', start: 1, end: 4, kind: 'text' },
    { name: 'cty_code', start: 5, end: 8, kind: 'text' },
    { name: 'state', start: 9, end: 10, kind: 'text' },
    { name: 'year', start: 11, end: 14, kind: 'text' },
    { name: 'month', start: 15, end: 16, kind: 'text' },
    { name: 'gen_val_mo', start: 17, end: 31, kind: 'number' },
    { name: 'con_val_mo', start: 32, end: 46, kind: 'number' },
    { name: 'air_val_mo', start: 47, end: 61, kind: 'number' },
    { name: 'air_swt_mo', start: 62, end: 76, kind: 'number' },
    { name: 'ves_val_mo', start: 77, end: 91, kind: 'number' },
    { name: 'ves_swt_mo', start: 92, end: 106, kind: 'number' },
    { name: 'cnt_val_mo', start: 107, end: 121, kind: 'number' },
    { name: 'cnt_swt_mo', start: 122, end: 136, kind: 'number' },
    { name: 'gen_val_yr', start: 137, end: 151, kind: 'number' },
    { name: 'con_val_yr', start: 152, end: 166, kind: 'number' },
    { name: 'air_val_yr', start: 167, end: 181, kind: 'number' },
    { name: 'air_swt_yr', start: 182, end: 196, kind: 'number' },
    { name: 'ves_val_yr', start: 197, end: 211, kind: 'number' },
    { name: 'ves_swt_yr', start: 212, end: 226, kind: 'number' },
    { name: 'cnt_val_yr', start: 227, end: 241, kind: 'number' },
    { name: 'cnt_swt_yr', start: 242, end: 256, kind: 'number' },
  ],
});

/** Exports by NAICS4, country and state. */
export const stateExportsNaics = defineLayout({
  name: 'STNAICS',
  members: /^STNAICSM?\d{4}\.TXT$/i,
  length: 226,
  fields: [
    { name: 'naics', start: 1, end: 4, kind: 'text' },
    { name: 'cty_code', start: 5, end: 8, kind: 'text' },
    { name: 'state', start: 9, end: 10, kind: 'text' },
    { name: 'year', start: 11, end: 14, kind: 'text' },
    { name: 'month', start: 15, end: 16, kind: 'text' },
    { name: 'value_mo', start: 17, end: 31, kind: 'number' },
    { name: 'air_val_mo', start: 32, end: 46, kind: 'number' },
    { name: 'air_swt_mo', start: 47, end: 61, kind: 'number' },
    { name: 'ves_val_mo', start: 62, end: 76, kind: 'number' },
    { name: 'ves_swt_mo', start: 77, end: 91, kind: 'number' },
    { name: 'cnt_val_mo', start: 92, end: 106, kind: 'number' },
    { name: 'cnt_swt_mo', start: 107, end: 121, kind: 'number' },
    { name: 'value_yr', start: 122, end: 136, kind: 'number' },
    { name: 'air_val_yr', start: 137, end: 151, kind: 'number' },
    { name: 'air_swt_yr', start: 152, end: 166, kind: 'number' },
    { name: 'ves_val_yr', start: 167, end: 181, kind: 'number' },
    { name: 'ves_swt_yr', start: 182, end: 196, kind: 'number' },
    { name: 'cnt_val_yr', start: 197, end: 211, kind: 'number' },
    { name: 'cnt_swt_yr', start: 212, end: 226, kind: 'number' },
  ],
});
