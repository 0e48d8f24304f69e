import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const sample = rowsOf('cm_sample');

/**
 * Sample completion rate: of the lines drawn in the period, the share whose review is completed by now (also: response
 * rate of the sample). Lines drawn lately are open still; what is late, sample timeliness tells.
 *
 * @nulls Null when no line was drawn.
 */
export const sampleCompletionRate = measure({
  id: 'compliance/sample-completion-rate',
  title: 'Sample completion rate',
  aliases: ['compliance measurement completion', 'response rate'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(sample where completed) / count(sample)',
  source: 'cbp-compliance-measurement',
  inputs: { completed: sample.count().where(sample.is('completed')), drawn: sample.count() },
  compute: ({ completed, drawn }) => ratioOrNull(completed, drawn),
});
