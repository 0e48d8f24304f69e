import { measure } from '../../../algebra/measure.ts';
import { compare } from '../../../algebra/conditions.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const due = rowsOf('cm_sample').on('due');

/**
 * Sample review timeliness: of the reviews due in the period, the share closed by the day they were due. They are told
 * by their due date, so that none can still be in time: an open one is late.
 *
 * @nulls Null when no review was due.
 */
export const sampleTimeliness = measure({
  id: 'compliance/sample-timeliness',
  title: 'Sample review timeliness',
  aliases: ['reviews on time'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(sample where closed <= due) / count(sample), by due date',
  source: 'cbp-compliance-measurement',
  inputs: {
    inTime: due.count().where(compare(due.date('closed'), '<=', due.date('due'))),
    due: due.count(),
  },
  compute: ({ inTime, due: all }) => ratioOrNull(inTime, all),
});
