import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Origin share: general imports from the countries of the row over those from all countries, whatever
 * countries the report shows (also: share of world imports, supplier market share).
 *
 * @nulls Null when an input is not reported or the total is zero.
 */
export const originShare = measure({
  id: 'imports/origin-share',
  title: 'Share of origin in general imports from the world',
  aliases: ['share of world', 'country share', 'supplier market share'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(general_value) / sum(general_value) over all countries',
  source: 'definition',
  inputs: { part: imports.sum('general_value'), world: imports.sum('general_value').wholeOf('country') },
  compute: ({ part, world }) => ratioOrNull(part, world),
});
