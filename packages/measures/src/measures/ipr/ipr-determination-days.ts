import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { kaplanMeierMedianOfCounts } from '../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { begunWithin } from '../../populations/begun-within.ts';
import { daysToEnd } from '../../populations/counted-durations.ts';

const detentions = rowsOf('detention');
const recent = begunWithin(detentions.where(detentions.is('ipr')), detentions.date('detained'), 365);

/**
 * Infringement determination time: median days from detention on suspicion of infringement to the decision (30
 * days, 19 CFR 133.21(b)), undecided detentions counted as censored by the method of Kaplan and Meier: the decided
 * ones alone would be too quick. Shipments detained in the year (365 days) up to the end of the period, as they
 * stood then.
 *
 * @nulls Null when there is no detention, and when too many are undecided to say.
 */
export const iprDeterminationDays = measure({
  id: 'ipr/ipr-determination-days',
  title: 'Infringement determination time',
  aliases: ['days to decide infringement'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median(decision - detained), detained within 365 days of the last day',
  source: 'cfr-19-133',
  inputs: { spells: daysToEnd(recent, detentions.date('detained'), detentions.date('decision')) },
  compute: ({ spells }) => kaplanMeierMedianOfCounts(spells),
});
