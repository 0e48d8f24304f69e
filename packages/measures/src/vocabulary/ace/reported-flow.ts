import { amount, code, count, decimal } from './record-column.ts';
import { defineRecord } from './record-fact.ts';

const year = count('Calendar year');
const commodity = code([2, 6], 'Harmonized System number');

/** What partner countries report of their exports to the United States. */
export const mirrorFlow = defineRecord({
  name: 'mirror_flow',
  title: 'Exports to the United States as partners report them',
  grain: 'year x partner x commodity',
  keys: ['year', 'partner', 'commodity'],
  occurredOn: null,
  modules: ['ADD_WH'],
  columns: {
    year,
    partner: code(2, 'Country that reports, ISO', 'country'),
    commodity,
    partner_fob: amount('Value free on board, in U.S. dollars'),
    quantity_kg: decimal(0, 'Net weight in kilograms'),
  },
});

/** Trade of the world. */
export const worldFlow = defineRecord({
  name: 'world_flow',
  title: 'World trade',
  grain: 'year x exporter x importer x commodity',
  keys: ['year', 'exporter_country', 'importer_country', 'commodity'],
  occurredOn: null,
  modules: ['ADD_WH'],
  columns: {
    year,
    exporter_country: code(2, 'Country that exports, ISO', 'country'),
    importer_country: code(2, 'Country that imports, ISO', 'country'),
    commodity,
    value: amount('Value, in U.S. dollars'),
  },
});

/** Series of the economy as a whole. */
export const macroSeries = defineRecord({
  name: 'macro',
  title: 'Macroeconomic series',
  grain: 'series x year x quarter',
  keys: ['series', 'year', 'quarter'],
  occurredOn: null,
  modules: ['ADD_WH'],
  columns: {
    series: code([2, 16], 'Series, such as GDP'),
    year,
    quarter: count('Quarter 1 to 4; 0 for the year'),
    value: amount('Value, in U.S. dollars'),
  },
});
