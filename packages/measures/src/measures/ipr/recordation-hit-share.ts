import { allOf, compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { firstDay, lastDay } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { infringingLines } from './infringing-lines.ts';

const holding = rowsOf('recordation').standing('effective', 'expires');
const seized = infringingLines
  .matching({ brand: holding.text('recordation_no') })
  .where(
    allOf(
      compare(infringingLines.date('seized'), '>=', firstDay()),
      compare(infringingLines.date('seized'), '<=', lastDay()),
    ),
  )
  .exist();

/**
 * Recordations with a seizure: of the recordations that hold at the end of the period, those on whose goods at
 * least one infringing line was seized in it (use of recordations). One that expired in the period is on neither
 * side.
 *
 * @nulls Null when no recordation holds.
 */
export const recordationHitShare = measure({
  id: 'ipr/recordation-hit-share',
  title: 'Recordations with a seizure',
  aliases: ['use of recordations'],
  unit: 'percent',
  direction: 'neutral',
  formula:
    'count(recordation with an infringing line in the period) / count(recordation), holding on the last day',
  source: 'cfr-19-133',
  inputs: { used: holding.count().where(seized), holding: holding.count() },
  compute: ({ used, holding: all }) => ratioOrNull(used, all),
});
