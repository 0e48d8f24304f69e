import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { reportedSamples } from './reported-samples.ts';

/**
 * Share of the samples on which the laboratory reported in the period that were not as declared. A sample without
 * a report contradicts nothing yet and does not count.
 *
 * @nulls Null when the laboratory reported on no sample.
 */
export const labDiscrepancyRate = measure({
  id: 'exams/lab-discrepancy-rate',
  title: 'Laboratory discrepancy rate',
  aliases: ['discrepant samples', 'lab findings'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(sample where discrepant) / count(sample), by date of report',
  source: 'cbp-textile-results',
  inputs: {
    discrepant: reportedSamples.count().where(reportedSamples.is('discrepant')),
    reported: reportedSamples.count(),
  },
  compute: ({ discrepant, reported }) => ratioOrNull(discrepant, reported),
});
