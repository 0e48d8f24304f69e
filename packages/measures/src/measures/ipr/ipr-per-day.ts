import { daysOfPeriod } from '../../algebra/calendar-inputs.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { infringingSeizures } from './infringing-seizures.ts';

/**
 * IPR seizures per day: shipments seized for infringement over the calendar days of the period, 366 in a leap
 * year. FY2013: 24,361 in 365 days, slightly over 66.
 *
 * @nulls Never null; zero when nothing was seized.
 */
export const iprPerDay = measure({
  id: 'ipr/ipr-per-day',
  title: 'IPR seizures per day',
  aliases: ['seizures a day'],
  unit: 'per_day',
  direction: 'neutral',
  formula: 'count(seizure where ipr) / days of the period',
  source: 'cbp-ipr-statistics',
  inputs: { shipments: infringingSeizures.count(), days: daysOfPeriod },
  compute: ({ shipments, days }) => ratioOrNull(shipments, days),
});
