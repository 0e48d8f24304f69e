import { not } from '../../../algebra/conditions.ts';
import { imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

/**
 * Preference share: value for which a special programme is claimed (a country subcode other than 00) over
 * customs value (also: FTA share, preferential import share).
 *
 * @nulls Null when an input is not reported or the denominator is zero. Value whose programme is not
 *   published counts on neither side.
 */
export const preferenceShare = measure({
  id: 'imports/preference-share',
  title: 'Share claiming a special programme, imports for consumption',
  aliases: ['FTA share', 'preferential share', 'SPI share', 'special programme share'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    "sum(consumption_value where country_subcode <> '00') / sum(consumption_value where country_subcode is known)",
  source: 'census-imdb',
  inputs: {
    claimed: imports.sum('consumption_value').where(not(imports.codeIn('country_subcode', '00'))),
    known: imports.sum('consumption_value').where(imports.codeStartsWith('country_subcode', '')),
  },
  compute: ({ claimed, known }) => ratioOrNull(claimed, known),
});
