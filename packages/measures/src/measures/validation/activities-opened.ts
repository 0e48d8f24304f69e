import { measure } from '../../algebra/measure.ts';
import { activities } from './activities.ts';

/**
 * Post-release validation activities opened in the period (also: reviews opened).
 *
 * @nulls Never null; zero when none was opened.
 */
export const activitiesOpened = measure({
  id: 'validation/activities-opened',
  title: 'Validation activities opened',
  aliases: ['post-release activities', 'reviews opened'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(activity) by date of opening',
  source: 'dhs-cbp-pia-036',
  inputs: { opened: activities.count() },
  compute: ({ opened }) => opened,
});
