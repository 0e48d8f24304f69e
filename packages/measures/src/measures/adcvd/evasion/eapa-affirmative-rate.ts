import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const determined = rowsOf('eapa_case').on('determined');

/**
 * EAPA affirmative rate: of the evasion investigations determined in the period, those that found evasion. Open
 * investigations have found nothing yet and do not count.
 *
 * @nulls Null when none was determined.
 */
export const eapaAffirmativeRate = measure({
  id: 'adcvd/eapa-affirmative-rate',
  title: 'EAPA affirmative rate',
  aliases: ['evasion found'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(case where affirmative) / count(case), by determined',
  source: 'cbp-eapa',
  inputs: {
    affirmative: determined.count().where(determined.is('affirmative')),
    determined: determined.count(),
  },
  compute: ({ affirmative, determined: all }) => ratioOrNull(affirmative, all),
});
