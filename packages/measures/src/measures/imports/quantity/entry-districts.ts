import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { countedOrNull } from '../../../formulas/basics/counted-or-null.ts';

/**
 * Entry districts: distinct customs districts of entry with general imports value.
 *
 * @nulls Null when the value is not reported, or when there is value and none of it carries the code.
 */
export const entryDistricts = measure({
  id: 'imports/entry-districts',
  title: 'Districts of entry in use',
  aliases: ['district count'],
  unit: 'count',
  direction: 'neutral',
  formula: 'distinct(district) where general_value > 0',
  source: 'wits-metadata',
  inputs: {
    districts: imports.distinct('district').where(imports.compare('general_value', '>', 0)),
    value: imports.sum('general_value'),
  },
  compute: ({ districts, value }) => countedOrNull(districts, value),
});
