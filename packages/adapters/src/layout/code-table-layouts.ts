import { defineLayout } from './layout.ts';

// Code tables of the monthly archives; those of the five-year history discs have other lengths and are refused.

/** Commodities with their units and other classifications. */
export const concordance = defineLayout({
  name: 'CONCORD',
  members: /^CONCORD\.TXT$/i,
  length: 235,
  fields: [
    { name: 'commodity', start: 1, end: 10, kind: 'text' },
    { name: 'descriptn', start: 11, end: 160, kind: 'text' },
    { name: 'abbreviatn', start: 161, end: 210, kind: 'text' },
    { name: 'unit_qy1', start: 211, end: 213, kind: 'text' },
    { name: 'unit_qy2', start: 214, end: 216, kind: 'text' },
    { name: 'sitc', start: 217, end: 221, kind: 'text' },
    { name: 'end_use', start: 222, end: 226, kind: 'text' },
    { name: 'naics', start: 227, end: 232, kind: 'text' },
    { name: 'usda', start: 233, end: 233, kind: 'text' },
    { name: 'hitech', start: 234, end: 235, kind: 'text' },
  ],
});

/** Schedule C countries. */
export const countryTable = defineLayout({
  name: 'COUNTRY',
  members: /^COUNTRY\.TXT$/i,
  length: 61,
  fields: [
    { name: 'cty_code', start: 1, end: 4, kind: 'text' },
    { name: 'cty_desc', start: 5, end: 11, kind: 'text' },
    { name: 'cty_name', start: 12, end: 61, kind: 'text' },
  ],
});

/** Schedule D districts. */
export const districtTable = defineLayout({
  name: 'DISTRICT',
  members: /^DISTRICT\.TXT$/i,
  length: 59,
  fields: [
    { name: 'dist_code', start: 1, end: 2, kind: 'text' },
    { name: 'dist_desc', start: 3, end: 9, kind: 'text' },
    { name: 'dist_name', start: 10, end: 59, kind: 'text' },
  ],
});

/** End-use codes; rows of one, two, three and five digits are mixed. */
export const endUseTable = defineLayout({
  name: 'ENDUSE',
  members: /^ENDUSE\.TXT$/i,
  length: 105,
  fields: [
    { name: 'enduse', start: 1, end: 5, kind: 'text' },
    { name: 'eudesc', start: 6, end: 105, kind: 'text' },
  ],
});

/** Advanced technology product codes. */
export const advancedTechnologyTable = defineLayout({
  name: 'HITECH',
  members: /^HITECH\.TXT$/i,
  length: 32,
  fields: [
    { name: 'hitech', start: 1, end: 2, kind: 'text' },
    { name: 'hidesc', start: 3, end: 32, kind: 'text' },
  ],
});

/** Harmonized System titles; rows of two, four and six digits are mixed. */
export const harmonizedSystemTable = defineLayout({
  name: 'HSDESC',
  members: /^HSDESC\.TXT$/i,
  length: 206,
  fields: [
    { name: 'commodity', start: 1, end: 6, kind: 'text' },
    { name: 'descriptn', start: 7, end: 156, kind: 'text' },
    { name: 'abbreviatn', start: 157, end: 206, kind: 'text' },
  ],
});

/** NAICS titles; rows of two to six digits are mixed. */
export const naicsTable = defineLayout({
  name: 'NAICS',
  members: /^NAICS\.TXT$/i,
  length: 56,
  fields: [
    { name: 'naics', start: 1, end: 6, kind: 'text' },
    { name: 'naicdesc', start: 7, end: 56, kind: 'text' },
  ],
});

/** SITC titles; rows of one to five digits are mixed. */
export const sitcTable = defineLayout({
  name: 'SITC',
  members: /^SITC\.TXT$/i,
  length: 205,
  fields: [
    { name: 'sitc', start: 1, end: 5, kind: 'text' },
    { name: 'sitcdesc', start: 6, end: 155, kind: 'text' },
    { name: 'sitcabrev', start: 156, end: 205, kind: 'text' },
  ],
});
