import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';

const sample = rowsOf('cm_sample');

/**
 * Compliance sample size: lines drawn in the period whose review is completed (about 50,000 in fiscal year 2010, over
 * 60,000 in 2004).
 *
 * @nulls Never null: zero when nothing was reviewed.
 */
export const sampleSize = measure({
  id: 'compliance/sample-size',
  title: 'Compliance sample size',
  aliases: ['lines sampled', 'compliance examinations'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(sample where completed)',
  source: 'cbp-import-trends-reports',
  inputs: { completed: sample.count().where(sample.is('completed')) },
  compute: ({ completed }) => completed,
});
