import { measure } from '../../algebra/measure.ts';
import { not } from '../../algebra/conditions.ts';
import { imports } from '../../algebra/fact-inputs.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

/** What is warehoused, imported for a time, admitted to a zone or in transit is no consumption. */
const elsewhere = standingLines.codeIn(
  'entry_type',
  '21',
  '22',
  '23',
  '24',
  '25',
  '26',
  '61',
  '62',
  '63',
  '69',
  '70',
);
const forConsumption = standingLines.where(not(elsewhere)).on('statistical_month');

/**
 * Coverage against Census: entered value of entries and withdrawals for consumption in the warehouse over the customs
 * value of imports for consumption that the Census Bureau published for the same statistical months. Each is summed by
 * itself before they meet. The Bureau adds estimates of low-valued imports and what is not filed in ACE; by port they
 * differ, since the Bureau names the port of unlading. Cancelled entries do not count.
 *
 * @nulls Null when the Bureau has no value.
 */
export const censusCoverageRatio = measure({
  id: 'quality/census-coverage-ratio',
  title: 'Coverage against Census',
  aliases: ['coverage of published statistics', 'ACE to Census ratio'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(entered_value) / sum(consumption_value), by statistical month',
  source: 'dhs-cbp-pia-036',
  inputs: { entered: forConsumption.sum('entered_value'), published: imports.sum('consumption_value') },
  compute: ({ entered, published }) => ratioOrNull(entered, published),
});
