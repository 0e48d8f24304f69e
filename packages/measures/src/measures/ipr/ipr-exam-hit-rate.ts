import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { dayOf } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const exams = rowsOf('exam');
const targeted = exams.on(dayOf(exams.instant('completed_ts'))).where(exams.is('ipr_target'));

/**
 * IPR exam hit rate: of the examinations targeted for intellectual property that were completed in the period,
 * those that led to a seizure (targeting efficiency). What has been ordered and not completed has found nothing
 * yet.
 *
 * @nulls Null when none was completed.
 */
export const iprExamHitRate = measure({
  id: 'ipr/ipr-exam-hit-rate',
  title: 'IPR exam hit rate',
  aliases: ['counterfeit targeting hit rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(exam where seizure) / count(exam), targeted for IPR, completed in the period',
  source: 'dhs-cbp-pia-036',
  inputs: { hits: targeted.count().where(targeted.is('seizure')), targeted: targeted.count() },
  compute: ({ hits, targeted: all }) => ratioOrNull(hits, all),
});
