import { anyOf, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

const selfFiled = standingEntries.is('self_filed');
/** It is told of the entry who filed it: true or false, and not left open. */
const told = anyOf(selfFiled, not(selfFiled));

/**
 * Self-filed share: of the entered value, the share that importers filed as their own broker, under a filer code that
 * CBP assigned to them. Entries of sources that do not tell are neither among the one nor among the other; messages and
 * reports of the trade do not.
 *
 * @nulls Null when no value was entered of which it is told who filed it.
 */
export const selfFilerShare = measure({
  id: 'entry/self-filer-share',
  title: 'Self-filed share of entered value',
  aliases: ['own broker', 'importer self-filing', 'self-filers'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(total_value where self_filed) / sum(total_value where self_filed is told)',
  source: 'cfr-19-142-3a',
  inputs: {
    selfFiled: standingEntries.sum('total_value').where(selfFiled),
    value: standingEntries.sum('total_value').where(told),
  },
  compute: ({ selfFiled: filed, value }) => ratioOrNull(filed, value),
});
