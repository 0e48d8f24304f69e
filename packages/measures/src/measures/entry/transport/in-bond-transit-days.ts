import { measure } from '../../../algebra/measure.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { daysToEnd } from '../../../populations/counted-durations.ts';
import { movements } from './movements.ts';

/**
 * In-bond transit time: median days from the beginning of a movement to its arrival, for movements that began in
 * the period, as of its end. Movements that have not arrived are censored (Kaplan-Meier), not dropped.
 *
 * @nulls Null when no movement began, and when more than half have not arrived.
 */
export const inBondTransitDays = measure({
  id: 'entry/in-bond-transit-days',
  title: 'In-bond transit time',
  aliases: ['days in bond'],
  unit: 'days',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median of arrival - initiated, by initiated',
  source: 'cfr-19-18-1',
  inputs: { transits: daysToEnd(movements, movements.date('initiated'), movements.date('arrival')) },
  compute: ({ transits }) => kaplanMeierMedianOfCounts(transits),
});
