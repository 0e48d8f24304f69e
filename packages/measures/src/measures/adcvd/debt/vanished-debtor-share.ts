import { allOf, anyOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { days, lastDay } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { issuedBills } from './issued-bills.ts';

const billsSoFar = issuedBills.upToEnd('issue_date');
const closedLater = compare(billsSoFar.date('closed_date'), '>', lastDay());
const stillOpen = allOf(
  not(billsSoFar.reported('closed_date')),
  compare(billsSoFar.number('balance'), '>', 0),
);
const unpaid = anyOf(closedLater, stillOpen);

const entries = rowsOf('entry_summary');
const lastEntry = entries
  .matching({ importer: billsSoFar.party('debtor') })
  .where(compare(entries.date('entry_date'), '<=', lastDay()))
  .last('entry_date');

/**
 * Vanished debtor share: of the debtors with an unpaid antidumping or countervailing duty bill at the end of the
 * period, those whose last entry was made before their first such bill, paid or not (also: importers that stopped
 * importing). An entry on the day of the bill is not before it. Cancelled entries are entries here: whoever files
 * has not vanished.
 *
 * @nulls Null when no debtor with a known entry has an unpaid bill. Debtors without a known entry are left out.
 */
export const vanishedDebtorShare = measure({
  id: 'adcvd/vanished-debtor-share',
  title: 'Vanished debtor share',
  aliases: ['importers that stopped importing', 'phantom importers'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'count(debtor where last entry < first bill) / count(debtor), debtors with an unpaid AD/CVD bill',
  source: 'gao-16-542',
  inputs: {
    debtors: billsSoFar.groups(['debtor'], {
      open: billsSoFar.count().where(unpaid),
      sinceFirstBill: billsSoFar.maximum(days(billsSoFar.date('issue_date'), lastDay())),
      sinceLastEntry: billsSoFar.minimum(days(lastEntry, lastDay())),
    }),
  },
  compute: ({ debtors }) => {
    const known = debtors.flatMap(({ open, sinceFirstBill, sinceLastEntry }) =>
      open === null || open === 0 || sinceFirstBill === null || sinceLastEntry === null
        ? []
        : [{ vanished: sinceLastEntry > sinceFirstBill }],
    );
    return ratioOrNull(known.filter(({ vanished }) => vanished).length, known.length);
  },
});
