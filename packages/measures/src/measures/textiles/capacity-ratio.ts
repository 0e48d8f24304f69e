import { compare, isReported } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { days, lastDay } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { sumOrNull } from '../../formulas/basics/sum-or-null.ts';
import { squareMetres } from './square-metres.ts';
import { measuredLines } from './textile-lines.ts';
import { visits } from './visits.ts';

const ofYear = measuredLines
  .upToEnd('entry_date')
  .where(compare(days(measuredLines.date('entry_date'), lastDay()), '<', 365));
const capacity = visits
  .matching({ manufacturer: measuredLines.party('manufacturer') })
  .where(compare(visits.date('visited'), '<=', lastDay()))
  .maximum('verified_capacity');
const ofRatedMakers = ofYear.where(isReported(capacity));

/**
 * Shipment to capacity ratio: square metre equivalents imported from manufacturers in the 365 days up to the end
 * of the period over the yearly capacity that a visit has verified for them; above one they ship more than they
 * can make, a flag for transshipment. Total over total, each manufacturer once, with the largest capacity that any
 * visit up to then has found, which favours the manufacturer. Manufacturers without a verified capacity are left
 * out.
 *
 * @nulls Null when no manufacturer with imports has a verified capacity.
 */
export const capacityRatio = measure({
  id: 'textiles/capacity-ratio',
  title: 'Shipment to capacity ratio',
  aliases: ['capacity utilisation of a factory', 'overcapacity flag'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'sum(sme of 365 days) / sum(largest verified capacity), manufacturers with one',
  source: 'dhs-cbp-pia-036',
  inputs: {
    makers: ofRatedMakers.groups(['manufacturer'], {
      shipped: ofRatedMakers.sum(squareMetres),
      capacity: ofRatedMakers.maximum(capacity),
    }),
  },
  compute: ({ makers }) =>
    ratioOrNull(
      sumOrNull(makers.map(({ shipped }) => shipped)),
      sumOrNull(makers.map(({ capacity: most }) => most)),
    ),
});
