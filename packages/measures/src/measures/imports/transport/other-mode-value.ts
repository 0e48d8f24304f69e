import { imports } from '../../../algebra/fact-inputs.ts';
import { minus } from '../../../algebra/values.ts';
import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';

/**
 * Other mode value: customs value of general imports that arrive neither by air nor by vessel, such as by
 * truck, rail, pipeline or mail (also: surface imports).
 *
 * @nulls Null when no row reports all three values.
 */
export const otherModeValue = measure({
  id: 'imports/other-mode-value',
  title: 'General imports by other modes',
  aliases: ['surface imports', 'truck and rail'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(general_value - air_value - vessel_value)',
  source: 'census-guide',
  inputs: {
    value: imports.sum(
      minus(minus(imports.flow('general_value'), imports.flow('air_value')), imports.flow('vessel_value')),
    ),
  },
  compute: ({ value }) => dollars(value),
});
