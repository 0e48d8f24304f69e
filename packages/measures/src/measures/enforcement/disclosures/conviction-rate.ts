import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const outcomes = rowsOf('case_outcome');

/**
 * Conviction to indictment ratio: convictions over indictments reported for the period in trade cases. They are of
 * different people: who is indicted in a year is convicted in a later one, so that the ratio may be above one. IPR
 * in FY2020: 98 to 125.
 *
 * @nulls Null when there was no indictment.
 */
export const convictionRate = measure({
  id: 'enforcement/conviction-rate',
  title: 'Conviction to indictment ratio',
  aliases: ['convictions over indictments'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(convictions) / sum(indictments) by decided',
  source: 'cbp-ipr-statistics',
  inputs: { convictions: outcomes.sum('convictions'), indictments: outcomes.sum('indictments') },
  compute: ({ convictions, indictments }) => ratioOrNull(convictions, indictments),
});
