import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Share of imports: general imports value of the row over that of the whole report in the same unit of
 * time.
 *
 * @nulls Null when an input is not reported or the total is zero.
 */
export const shareOfImports = measure({
  id: 'imports/share-of-imports',
  title: 'Share of the report in general imports',
  aliases: ['import share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(general_value) / sum(general_value) of the report',
  source: 'definition',
  inputs: { part: imports.sum('general_value'), whole: imports.sum('general_value').ofReport() },
  compute: ({ part, whole }) => ratioOrNull(part, whole),
});
