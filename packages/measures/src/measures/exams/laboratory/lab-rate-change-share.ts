import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { reportedSamples } from './reported-samples.ts';

/**
 * Share of the samples on which the laboratory reported in the period whose result changes the rate of duty.
 *
 * @nulls Null when the laboratory reported on no sample.
 */
export const labRateChangeShare = measure({
  id: 'exams/lab-rate-change-share',
  title: 'Laboratory samples changing the duty rate',
  aliases: ['samples that change the rate of duty'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(sample where rate_change) / count(sample), by date of report',
  source: 'cbp-par-2015',
  inputs: {
    changed: reportedSamples.count().where(reportedSamples.is('rate_change')),
    reported: reportedSamples.count(),
  },
  compute: ({ changed, reported }) => ratioOrNull(changed, reported),
});
