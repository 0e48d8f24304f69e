import { allOf, compare, not } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { dayOf, days, outer } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { targetedExams } from './selected-exams.ts';

const exams = rowsOf('exam');
const completed = dayOf(exams.instant('completed_ts'));
const ordered = outer(exams.date('ordered_date'));
const caught = exams
  .matching({ importer: exams.party('importer') })
  .where(
    allOf(
      exams.is('finding'),
      compare(completed, '<', ordered),
      compare(days(completed, ordered), '<=', 730),
    ),
  )
  .exist();

/**
 * Share of the completed targeted examinations that found nothing with an importer with whom no examination had
 * found anything for two years (730 days) before this one was ordered: work that could be redirected. An importer
 * who is not known is not taken for a compliant one.
 *
 * @nulls Null when no targeted examination was completed.
 */
export const unproductiveExamShare = measure({
  id: 'exams/unproductive-exam-share',
  title: 'Unproductive examination share of targeted workload',
  aliases: ['redirect pool', 'exams of compliant importers'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula:
    'count(targeted exam without finding of an importer without finding in 24 months) / count(targeted exam)',
  source: 'dhs-cbp-pia-036',
  inputs: {
    fruitless: targetedExams
      .count()
      .where(allOf(not(targetedExams.is('finding')), targetedExams.reported('importer'), not(caught))),
    targeted: targetedExams.count(),
  },
  compute: ({ fruitless, targeted }) => ratioOrNull(fruitless, targeted),
});
