import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { inTradeCompliance } from './certified-members.ts';

const member = rowsOf('partner')
  .matching({ importer: standingLines.party('importer') })
  .validOn(standingLines.date('entry_date'), 'certified_from', 'certified_to')
  .where(inTradeCompliance);

/**
 * Trade compliance member value share: import value of members of Importer Self-Assessment or CTPAT Trade Compliance
 * over all import value. Membership is looked up as of the day of entry; cancelled entries do not count.
 *
 * @nulls Null when nothing was entered.
 */
export const tradeComplianceValueShare = measure({
  id: 'partnership/trade-compliance-value-share',
  title: 'Trade compliance member value share',
  aliases: ['ISA value share'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'sum(value where isa as of entry date) / sum(value)',
  source: 'dhs-oig-10-113',
  inputs: {
    members: standingLines.sum('entered_value').where(member.exist()),
    value: standingLines.sum('entered_value'),
  },
  compute: ({ members, value }) => ratioOrNull(members, value),
});
