import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { certifiedMembers, spells } from './certified-members.ts';

const ended = spells.on('certified_to');

/**
 * Suspension and removal rate: memberships in CTPAT that ended in the period by suspension or removal, over the
 * members certified when the period began. Withdrawals do not count.
 *
 * @nulls Null without members when the period began.
 */
export const suspensionRemovalRate = measure({
  id: 'partnership/suspension-removal-rate',
  title: 'Suspension and removal rate',
  aliases: ['CTPAT suspensions', 'CTPAT removals'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(event in (suspended, removed)) / members_at_start',
  source: 'cbp-ctpat-statistics',
  inputs: {
    ended: ended.count().where(ended.codeIn('ended_by', 'SUSPENDED', 'REMOVED')),
    members: certifiedMembers.distinct('importer').atOpening(),
  },
  compute: ({ ended: count, members }) => ratioOrNull(count, members),
});
