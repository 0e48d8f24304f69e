import { allOf, compare } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { days, lastDay } from '../../algebra/values.ts';
import { durationsOfCounts } from '../../formulas/survival/durations-of-counts.ts';
import { kaplanMeierMedian } from '../../formulas/survival/kaplan-meier-median.ts';
import { observedCase } from '../observed-case.ts';

const detentions = rowsOf('detention');
const recent = detentions
  .upToEnd('detained')
  .where(allOf(detentions.is('ipr'), compare(days(detentions.date('detained'), lastDay()), '<=', 365)));
const { ended, observed } = observedCase(detentions.date('detained'), detentions.date('decision'));

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
  inputs: {
    durations: recent.groups([observed], {
      time: recent.minimum(observed),
      cases: recent.count(),
      ended: recent.count().where(ended),
    }),
  },
  compute: ({ durations }) => {
    const known = durationsOfCounts(durations);
    return known === null ? null : kaplanMeierMedian(known);
  },
});
