import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

/**
 * Total exports: value of all goods that leave, free alongside ship at the U.S. port of export, domestic
 * and foreign goods together.
 *
 * @nulls Null when an input is not reported.
 */
export const totalExportsFas = measure({
  id: 'exports/total-exports-fas',
  title: 'Total exports, FAS value',
  aliases: ['exports', 'FAS value', 'ALL_VAL'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(export_value)',
  source: 'census-guide',
  inputs: { value: exports.sum('export_value') },
  compute: ({ value }) => dollars(value),
});
