import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';

/**
 * Re-exports: exports of foreign goods in substantially the condition in which they were imported (also:
 * foreign exports).
 *
 * @nulls Null when the value is not reported, or the kind of some of the goods is not.
 */
export const reExports = measure({
  id: 'exports/re-exports',
  title: 'Foreign exports (re-exports), FAS value',
  aliases: ['foreign exports', 'reexports'],
  unit: 'usd',
  direction: 'neutral',
  formula: "sum(export_value where domestic_foreign = '2')",
  source: 'census-guide',
  inputs: {
    value: exports.sum('export_value').where(exports.codeIn('domestic_foreign', '2')),
    known: exports.sum('export_value').where(exports.codeStartsWith('domestic_foreign', '')),
    all: exports.sum('export_value'),
  },
  compute: ({ value, known, all }) => (known === all ? dollars(value) : null),
});
