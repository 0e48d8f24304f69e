import { measure } from '../../algebra/measure.ts';
import { inTradeComplianceAtEnd } from './certified-members.ts';

/**
 * Trade compliance members: members of Importer Self-Assessment (ISA) or CTPAT Trade Compliance at the end of the
 * period (315 in 2020), each counted once.
 *
 * @nulls Never null: zero without members.
 */
export const tradeComplianceMembers = measure({
  id: 'partnership/trade-compliance-members',
  title: 'Trade compliance (ISA) members',
  aliases: ['Importer Self-Assessment', 'ISA members', 'CTPAT Trade Compliance'],
  unit: 'count',
  direction: 'higher_is_better',
  formula: 'distinct(member where isa at the end of the period)',
  source: 'cbp-ctpat-statistics',
  inputs: { members: inTradeComplianceAtEnd.distinct('importer') },
  compute: ({ members }) => members,
});
