import { exports } from '../../algebra/fact-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

/**
 * Destination share: exports to the countries of the row over those to all countries, whatever countries
 * the report shows.
 *
 * @nulls Null when an input is not reported or the total is zero.
 */
export const destinationShare = measure({
  id: 'exports/destination-share',
  title: 'Share of destination in exports to the world',
  aliases: ['market share of exports'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(export_value) / sum(export_value) over all countries',
  source: 'definition',
  inputs: { part: exports.sum('export_value'), world: exports.sum('export_value').wholeOf('country') },
  compute: ({ part, world }) => ratioOrNull(part, world),
});
