import { allOf } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { claimed, potentiallyEligible } from './preferences.ts';

/**
 * Importers claiming among eligible: importers that claimed a programme on a potentially eligible line over all
 * importers with such a line. One claim is enough, whatever part of the importer's trade it covers. Cancelled entries
 * do not count.
 *
 * @nulls Null when no importer had an eligible line.
 */
export const claimingImportersShare = measure({
  id: 'fta/claiming-importers-share',
  title: 'Importers claiming preference among eligible importers',
  aliases: ['use of preference by companies', 'firms using agreements'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'distinct(importer, claimed and potentially eligible) / distinct(importer, potentially eligible)',
  source: 'wto-preference-utilisation',
  inputs: {
    claiming: standingLines.distinct('importer').where(allOf(potentiallyEligible, claimed)),
    eligible: standingLines.distinct('importer').where(potentiallyEligible),
  },
  compute: ({ claiming, eligible }) => ratioOrNull(claiming, eligible),
});
