import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { completedExams } from '../../../populations/completed-exams.ts';

const anomalous = completedExams.where(completedExams.is('anomaly'));

/**
 * Share of the completed examinations whose image showed an anomaly in which a physical examination confirmed it.
 *
 * @nulls Null when no image showed an anomaly.
 */
export const niiAnomalyConfirmation = measure({
  id: 'exams/nii-anomaly-confirmation',
  title: 'NII anomaly confirmation rate',
  aliases: ['image anomalies confirmed'],
  unit: 'percent',
  direction: 'higher_is_better',
  formula: 'count(exam where anomaly and confirmed) / count(exam where anomaly)',
  source: 'cbp-nii',
  inputs: {
    confirmed: anomalous.count().where(completedExams.is('confirmed')),
    anomalies: anomalous.count(),
  },
  compute: ({ confirmed, anomalies }) => ratioOrNull(confirmed, anomalies),
});
