import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const subject = standingLines.where(standingLines.is('quota_subject'));

/**
 * In-quota share of TRQ imports: quantity entered at the in-quota rate over all quantity subject to a tariff-rate
 * quota, in the first unit. Quantities in different units are never added: ask by product. Cancelled entries do not
 * count.
 *
 * @nulls Null when nothing subject to a quota was entered, when no in-quota line has a quantity, and when units
 *   differ.
 */
export const inQuotaShare = measure({
  id: 'pti/in-quota-share',
  title: 'In-quota share of tariff-rate quota imports',
  aliases: ['TRQ in-quota share', 'within-quota imports'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(qty1 within the quota) / sum(qty1 subject to a tariff-rate quota)',
  source: 'cfr-19-132',
  inputs: {
    within: subject.quantity('qty1', 'uom1').where(subject.is('in_quota')),
    all: subject.quantity('qty1', 'uom1'),
  },
  compute: ({ within, all }) => ratioOrNull(within, all),
});
