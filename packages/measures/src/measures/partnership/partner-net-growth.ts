import { measure } from '../../algebra/measure.ts';
import { growthRate } from '../../formulas/basics/growth-rate.ts';
import { certifiedMembers } from './certified-members.ts';

const members = certifiedMembers.distinct('importer');

/**
 * Partner net growth: members that joined CTPAT in the period less those that left, over the members when it began:
 * the growth of the certified members. Who leaves and comes back within the period, or changes tier, does neither.
 *
 * @nulls Null without members when the period began.
 */
export const partnerNetGrowth = measure({
  id: 'partnership/partner-net-growth',
  title: 'Partner net growth',
  aliases: ['CTPAT membership growth', 'joins less exits'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: '(joins - exits) / members_at_start = members_at_end / members_at_start - 1',
  source: 'cbp-ctpat-statistics',
  inputs: { current: members, previous: members.atOpening() },
  compute: (counts) => growthRate(counts),
});
