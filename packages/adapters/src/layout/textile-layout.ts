import { defineLayout } from './layout.ts';

// Textile summary, as the Census page has it; the page's text ends after position 111.

/** Imports by HTS10, country and textile category; the two factors stay text, since the page does not state their decimals. */
export const textileSummary = defineLayout({
  name: 'TEXSUMM',
  members: /^TEXSUMM\d{4}\.TXT$/i,
  length: 114,
  fields: [
    { name: 'hs', start: 1, end: 10, kind: 'text' },
    { name: 'filler1', start: 11, end: 12, kind: 'text' },
    { name: 'country', start: 13, end: 16, kind: 'text' },
    { name: 'country_subcode', start: 17, end: 18, kind: 'text' },
    { name: 'stat_year', start: 19, end: 22, kind: 'text' },
    { name: 'stat_mo', start: 23, end: 24, kind: 'text' },
    { name: 'type', start: 25, end: 25, kind: 'text' },
    { name: 'filler2', start: 26, end: 26, kind: 'text' },
    { name: 'quantity_select', start: 27, end: 27, kind: 'text' },
    { name: 'filler3', start: 28, end: 28, kind: 'text' },
    { name: 'category_code', start: 29, end: 31, kind: 'text' },
    { name: 'filler4', start: 32, end: 32, kind: 'text' },
    { name: 'revise', start: 33, end: 33, kind: 'text' },
    { name: 'filler5', start: 34, end: 34, kind: 'text' },
    { name: 'quantity1', start: 35, end: 44, kind: 'number' },
    { name: 'filler6', start: 45, end: 46, kind: 'text' },
    { name: 'quantity2', start: 47, end: 56, kind: 'number' },
    { name: 'filler7', start: 57, end: 58, kind: 'text' },
    { name: 'value', start: 59, end: 68, kind: 'number' },
    { name: 'filler8', start: 69, end: 70, kind: 'text' },
    { name: 'us_value', start: 71, end: 80, kind: 'number' },
    { name: 'filler9', start: 81, end: 82, kind: 'text' },
    { name: 'charges', start: 83, end: 92, kind: 'number' },
    { name: 'filler10', start: 93, end: 96, kind: 'text' },
    { name: 'tsus2cat', start: 97, end: 102, kind: 'text' },
    { name: 'filler11', start: 103, end: 103, kind: 'text' },
    { name: 'cat2tot', start: 104, end: 109, kind: 'text' },
    { name: 'program_indicator', start: 110, end: 111, kind: 'text' },
    { name: 'rest', start: 112, end: 114, kind: 'text' },
  ],
});
