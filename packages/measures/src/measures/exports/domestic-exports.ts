import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

/**
 * Domestic exports: exports of goods grown, produced or changed in the United States.
 *
 * @nulls Null when the value is not reported, or the kind of some of the goods is not.
 */
export const domesticExports = measure({
  id: 'exports/domestic-exports',
  title: 'Domestic exports, FAS value',
  aliases: ['exports of domestic goods'],
  unit: 'usd',
  direction: 'neutral',
  formula: "sum(export_value where domestic_foreign = '1')",
  source: 'census-guide',
  inputs: {
    value: exports.sum('export_value').where(exports.codeIn('domestic_foreign', '1')),
    known: exports.sum('export_value').where(exports.codeStartsWith('domestic_foreign', '')),
    all: exports.sum('export_value'),
  },
  compute: ({ value, known, all }) => (known === all ? dollars(value) : null),
});
