import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const containers = rowsOf('bill_container');
const exams = rowsOf('exam');
const examined = exams
  .matching({ container_arrival_no: containers.text('container_arrival_no') })
  .where(exams.reported('completed_ts'))
  .exist();

/**
 * Share of the containers that arrived in the period and were examined, whenever that was. A container that comes
 * again is another arrival; two examinations of one arrival count once.
 *
 * @nulls Null when no container arrived.
 */
export const containerExamRate = measure({
  id: 'exams/container-exam-rate',
  title: 'Container examination rate',
  aliases: ['containers examined', 'share of containers inspected'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(container arrival with a completed exam) / count(container arrival)',
  source: 'wco-time-release',
  inputs: { examined: containers.count().where(examined), arrived: containers.count() },
  compute: ({ examined: some, arrived }) => ratioOrNull(some, arrived),
});
