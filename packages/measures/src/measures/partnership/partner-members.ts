import { measure } from '../../algebra/measure.ts';
import { certifiedMembers } from './certified-members.ts';

/**
 * Certified partners: importers and others certified in CTPAT, the Customs Trade Partnership Against Terrorism, at the
 * end of the period (about 11,400 in 2020), each counted once.
 *
 * @nulls Never null: zero without members.
 */
export const partnerMembers = measure({
  id: 'partnership/partner-members',
  title: 'Certified partners',
  aliases: ['CTPAT members', 'C-TPAT certified members'],
  unit: 'count',
  direction: 'higher_is_better',
  formula: 'distinct(member certified at the end of the period)',
  source: 'cbp-ctpat-statistics',
  inputs: { members: certifiedMembers.distinct('importer') },
  compute: ({ members }) => members,
});
