import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { certifiedMembers } from './certified-members.ts';

/**
 * Validated share of certified: of the members certified in CTPAT at the end of the period, the share whose membership
 * is marked as validated. The mark is that of the spell of membership: a spell validated later shows it for its whole
 * length.
 *
 * @nulls Null without members.
 */
export const validatedShare = measure({
  id: 'partnership/validated-share',
  title: 'Validated share of certified partners',
  aliases: ['CTPAT validation coverage'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(member where validated) / count(member)',
  source: 'gao-08-240',
  inputs: {
    validated: certifiedMembers.where(certifiedMembers.is('validated')).distinct('importer'),
    members: certifiedMembers.distinct('importer'),
  },
  compute: ({ validated, members }) => ratioOrNull(validated, members),
});
