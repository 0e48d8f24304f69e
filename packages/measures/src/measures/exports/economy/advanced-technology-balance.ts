import { exports, imports } from '../../../algebra/fact-inputs.ts';
import { measure } from '../../../algebra/measure.ts';
import { differenceOrNull } from '../../../formulas/basics/difference-or-null.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import {
  isAdvancedTechnologyExport,
  isAdvancedTechnologyImport,
  isOfUnknownTechnology,
} from '../advanced-technology.ts';

/**
 * Advanced technology products balance: exports less general imports of the goods that the Census Bureau counts as
 * advanced technology products, in ten categories from biotechnology to nuclear technology. Which they are, the
 * concordance says that comes with each release, of its own year: of the tariff for imports, of Schedule B for exports.
 * Negative is a deficit.
 *
 * @nulls Null when an input is not reported, or when goods are traded that came without a concordance.
 */
export const advancedTechnologyBalance = measure({
  id: 'exports/advanced-technology-balance',
  title: 'Advanced technology products balance, FAS exports less general imports',
  aliases: ['ATP balance', 'high-tech balance', 'advanced technology deficit'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(export_value of advanced technology) - sum(general_value of advanced technology)',
  source: 'ft900-advanced-technology',
  inputs: {
    sold: exports.sum('export_value').where(isAdvancedTechnologyExport),
    bought: imports.sum('general_value').where(isAdvancedTechnologyImport),
    unknownSold: exports.sum('export_value').where(isOfUnknownTechnology),
    unknownBought: imports.sum('general_value').where(isOfUnknownTechnology),
  },
  compute: ({ sold, bought, unknownSold, unknownBought }) =>
    unknownSold === 0 && unknownBought === 0 ? dollars(differenceOrNull(sold, bought)) : null,
});
