import { measure } from '../../algebra/measure.ts';
import { activities } from './activities.ts';

/**
 * Validation activities that are open at the end of the period (also: backlog of reviews). One that was closed on
 * the last day does not count, one that was closed later does.
 *
 * @nulls Never null; zero when none is open.
 */
export const activitiesOpen = measure({
  id: 'validation/activities-open',
  title: 'Open validation activities',
  aliases: ['validation backlog', 'reviews in progress'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(activity opened by the end of the period and not closed by then)',
  source: 'dhs-cbp-pia-036',
  inputs: { open: activities.standing('opened', 'closed').count() },
  compute: ({ open }) => open,
});
