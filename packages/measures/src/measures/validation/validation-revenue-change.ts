import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { closedActivities } from '../../populations/closed-activities.ts';

/**
 * Net duties, taxes and fees identified by the validation activities closed in the period; refunds count below
 * zero.
 *
 * @nulls Never null; zero when none was closed.
 */
export const validationRevenueChange = measure({
  id: 'validation/validation-revenue-change',
  title: 'Revenue change from validations',
  aliases: ['revenue identified by reviews', 'duty identified'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(revenue_change) by date of closing',
  source: 'dhs-cbp-pia-036',
  inputs: { change: closedActivities.sum('revenue_change') },
  compute: ({ change }) => dollars(change),
});
