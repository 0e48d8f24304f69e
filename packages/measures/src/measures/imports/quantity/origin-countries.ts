import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { countedOrNull } from '../../../formulas/basics/counted-or-null.ts';

/**
 * Origin countries: distinct countries of origin with general imports value (also: number of suppliers).
 *
 * @nulls Null when the value is not reported, or when there is value and none of it carries the code.
 */
export const originCountries = measure({
  id: 'imports/origin-countries',
  title: 'Countries of origin',
  aliases: ['supplier count', 'number of partners'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(country) where general_value > 0',
  source: 'wits-metadata',
  inputs: {
    countries: imports.distinct('country').where(imports.compare('general_value', '>', 0)),
    value: imports.sum('general_value'),
  },
  compute: ({ countries, value }) => countedOrNull(countries, value),
});
