import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { countedOrNull } from '../../formulas/basics/counted-or-null.ts';

/**
 * Destination countries: distinct countries of ultimate destination with export value (also: number of
 * markets).
 *
 * @nulls Null when the value is not reported, or when there is value and none of it carries the code.
 */
export const destinationCountries = measure({
  id: 'exports/destination-countries',
  title: 'Countries of destination',
  aliases: ['market count', 'number of markets'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(country) where export_value > 0',
  source: 'wits-metadata',
  inputs: {
    countries: exports.distinct('country').where(exports.compare('export_value', '>', 0)),
    value: exports.sum('export_value'),
  },
  compute: ({ countries, value }) => countedOrNull(countries, value),
});
