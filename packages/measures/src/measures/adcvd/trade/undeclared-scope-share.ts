import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { inScopeOfOrder } from '../in-scope-of-order.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const linesInScope = standingLines.where(inScopeOfOrder);

/**
 * Possible undeclared AD/CVD: of the value of goods whose tariff number and origin lie in the scope of a duty
 * order on the day of entry, the share that was entered as ordinary consumption (type 01), where no such duty is
 * declared. A lead for evasion and no proof: the scope of an order is its text, the tariff number a hint. A line
 * in the scope of several orders counts once. Cancelled entries do not count.
 *
 * @nulls Null when no value lies in the scope of an order.
 */
export const undeclaredScopeShare = measure({
  id: 'adcvd/undeclared-scope-share',
  title: 'Possible undeclared AD/CVD',
  aliases: ['AD/CVD evasion indicator', 'type 01 in scope'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(entered_value where entry_type = 01) / sum(entered_value), lines in the scope of an order',
  source: 'gao-16-542',
  inputs: {
    ordinary: linesInScope.sum('entered_value').where(linesInScope.codeIn('entry_type', '01')),
    all: linesInScope.sum('entered_value'),
  },
  compute: ({ ordinary, all }) => ratioOrNull(ordinary, all),
});
