import { defineLayout } from './layout.ts';

// Port HS6 files: imports as the Census page has them, exports as two independent public readers have them.

/** General imports by HS6, country and port of unlading. */
export const portImports = defineLayout({
  name: 'DPORTHS6I',
  members: /^(DPORTHS6I|PORTHS6MM)\d{4}\.TXT$/i,
  length: 230,
  fields: [
    { name: 'commodity', start: 1, end: 6, kind: 'text' },
    { name: 'cty_code', start: 7, end: 10, kind: 'text' },
    { name: 'port_code', start: 11, end: 14, kind: 'text' },
    { name: 'year', start: 15, end: 18, kind: 'text' },
    { name: 'month', start: 19, end: 20, kind: 'text' },
    { name: 'value_mo', start: 21, end: 35, kind: 'number' },
    { name: 'air_val_mo', start: 36, end: 50, kind: 'number' },
    { name: 'air_swt_mo', start: 51, end: 65, kind: 'number' },
    { name: 'ves_val_mo', start: 66, end: 80, kind: 'number' },
    { name: 'ves_swt_mo', start: 81, end: 95, kind: 'number' },
    { name: 'cnt_val_mo', start: 96, end: 110, kind: 'number' },
    { name: 'cnt_swt_mo', start: 111, end: 125, kind: 'number' },
    { name: 'value_yr', start: 126, end: 140, kind: 'number' },
    { name: 'air_val_yr', start: 141, end: 155, kind: 'number' },
    { name: 'air_swt_yr', start: 156, end: 170, kind: 'number' },
    { name: 'ves_val_yr', start: 171, end: 185, kind: 'number' },
    { name: 'ves_swt_yr', start: 186, end: 200, kind: 'number' },
    { name: 'cnt_val_yr', start: 201, end: 215, kind: 'number' },
    { name: 'cnt_swt_yr', start: 216, end: 230, kind: 'number' },
  ],
});

/** Exports by HS6, country and port. */
export const portExports = defineLayout({
  name: 'DPORTHS6E',
  members: /^(DPORTHS6E|PORTHS6XM)\d{4}\.TXT$/i,
  length: 230,
  fields: [
    { name: 'commodity', start: 1, end: 6, kind: 'text' },
    { name: 'cty_code', start: 7, end: 10, kind: 'text' },
    { name: 'port_code', start: 11, end: 14, kind: 'text' },
    { name: 'year', start: 15, end: 18, kind: 'text' },
    { name: 'month', start: 19, end: 20, kind: 'text' },
    { name: 'value_mo', start: 21, end: 35, kind: 'number' },
    { name: 'air_val_mo', start: 36, end: 50, kind: 'number' },
    { name: 'air_swt_mo', start: 51, end: 65, kind: 'number' },
    { name: 'ves_val_mo', start: 66, end: 80, kind: 'number' },
    { name: 'ves_swt_mo', start: 81, end: 95, kind: 'number' },
    { name: 'cnt_val_mo', start: 96, end: 110, kind: 'number' },
    { name: 'cnt_swt_mo', start: 111, end: 125, kind: 'number' },
    { name: 'value_yr', start: 126, end: 140, kind: 'number' },
    { name: 'air_val_yr', start: 141, end: 155, kind: 'number' },
    { name: 'air_swt_yr', start: 156, end: 170, kind: 'number' },
    { name: 'ves_val_yr', start: 171, end: 185, kind: 'number' },
    { name: 'ves_swt_yr', start: 186, end: 200, kind: 'number' },
    { name: 'cnt_val_yr', start: 201, end: 215, kind: 'number' },
    { name: 'cnt_swt_yr', start: 216, end: 230, kind: 'number' },
  ],
});
