import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { releases } from '../../../populations/releases.ts';

const exams = rowsOf('exam');
const examined = exams
  .matching({ entry_no: releases.text('entry_no') })
  .where(exams.reported('completed_ts'))
  .exist();

/**
 * Share of the releases of the period that had been examined, once or more often and whenever that was (also:
 * inspection rate, percent of shipments with an inspection). Of the same entries above and below, so that it
 * cannot exceed one: examinations of shipments that are not released do not count.
 *
 * @nulls Null when nothing was released.
 */
export const examRate = measure({
  id: 'exams/exam-rate',
  title: 'Examination rate',
  aliases: ['share of shipments examined', 'physical inspection rate', 'inspection rate'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(release with a completed exam) / count(release)',
  source: 'comcec-risk',
  inputs: { examined: releases.count().where(examined), released: releases.count() },
  compute: ({ examined: some, released }) => ratioOrNull(some, released),
});
