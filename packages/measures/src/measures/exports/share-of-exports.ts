import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

/**
 * Share of exports: export value of the row over that of the whole report in the same unit of time.
 *
 * @nulls Null when an input is not reported or the total is zero.
 */
export const shareOfExports = measure({
  id: 'exports/share-of-exports',
  title: 'Share of the report in exports',
  aliases: ['export share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(export_value) / sum(export_value) of the report',
  source: 'definition',
  inputs: { part: exports.sum('export_value'), whole: exports.sum('export_value').ofReport() },
  compute: ({ part, whole }) => ratioOrNull(part, whole),
});
