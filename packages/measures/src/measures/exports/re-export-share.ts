import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

/**
 * Re-export share: exports of foreign goods over all exports, an indicator of transit and transshipment.
 *
 * @nulls Null when an input is not reported or the denominator is zero.
 */
export const reExportShare = measure({
  id: 'exports/re-export-share',
  title: 'Re-export share of exports',
  aliases: ['foreign export share', 'transshipment share'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    "sum(export_value where domestic_foreign = '2') / sum(export_value where domestic_foreign is known)",
  source: 'census-guide',
  inputs: {
    foreign: exports.sum('export_value').where(exports.codeIn('domestic_foreign', '2')),
    known: exports.sum('export_value').where(exports.codeStartsWith('domestic_foreign', '')),
  },
  compute: ({ foreign, known }) => ratioOrNull(foreign, known),
});
