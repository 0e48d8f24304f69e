import { measure } from '../../../algebra/measure.ts';
import { allOf, compare } from '../../../algebra/conditions.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, outer } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const sample = rowsOf('cm_sample');
const discrepant = sample.where(allOf(sample.is('completed'), sample.is('discrepancy'))).on('closed');
const closed = sample.date('closed');
const earlier = discrepant
  .matching({ importer: sample.party('importer') })
  .where(allOf(compare(closed, '<', outer(closed)), compare(days(closed, outer(closed)), '<=', 365)));

/**
 * Repeat discrepancy rate: of the importers of whom a review closed in the period found a discrepancy, the share of
 * whom another had found one in the 365 days before (also: recidivism of importers). It looks back, where looking
 * ahead would leave the last year unfinished. Two discrepancies of one day are no repetition.
 *
 * @nulls Null when no importer was found discrepant.
 */
export const repeatDiscrepancyRate = measure({
  id: 'compliance/repeat-discrepancy-rate',
  title: 'Repeat discrepancy rate',
  aliases: ['repeat offenders', 'recidivism of importers', 'noncompliant importers'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(importer with a finding at most 365 days after another) / count(importer with a finding)',
  source: 'gao-ggd-00-23',
  inputs: {
    again: discrepant.where(earlier.exist()).distinct('importer'),
    found: discrepant.distinct('importer'),
  },
  compute: ({ again, found }) => ratioOrNull(again, found),
});
