import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const bills = rowsOf('bill');
const risky = bills.where(bills.is('high_risk'));

/**
 * Share of the bills of lading that arrived in the period and that targeting had identified as potentially high
 * risk which were reviewed, scanned or examined before departure or at arrival.
 *
 * @nulls Null when no bill was of high risk.
 */
export const highRiskCargoAssessed = measure({
  id: 'exams/high-risk-cargo-assessed',
  title: 'High-risk cargo assessed or scanned',
  aliases: ['high-risk cargo reviewed', 'percent of high-risk cargo'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(bill where high_risk and assessed) / count(bill where high_risk)',
  source: 'dhs-high-risk-cargo',
  inputs: { assessed: risky.count().where(bills.is('assessed')), risky: risky.count() },
  compute: ({ assessed, risky: all }) => ratioOrNull(assessed, all),
});
