import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { decidedDetentions } from './decided-detentions.ts';

/**
 * Forced labor release rate: of the shipments stopped on suspicion of forced labor and decided in the period, the
 * share released. Pending ones count in neither part. Besides released and denied there are goods seized, abandoned
 * or excluded: released and denied need not add to what was decided, nor that with pending to a printed total.
 *
 * @nulls Null when none was decided.
 */
export const forcedLaborReleaseRate = measure({
  id: 'pti/forced-labor-release-rate',
  title: 'Forced labor release rate',
  aliases: ['UFLPA release rate', 'released after forced labor review'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(forced labor detention released) / count(forced labor detention), decided in the period',
  source: 'cbp-uflpa-statistics',
  inputs: {
    released: decidedDetentions.count().where(decidedDetentions.codeIn('outcome', 'RELEASED')),
    decided: decidedDetentions.count(),
  },
  compute: ({ released, decided }) => ratioOrNull(released, decided),
});
