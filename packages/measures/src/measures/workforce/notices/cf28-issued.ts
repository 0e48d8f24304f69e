import { measure } from '../../../algebra/measure.ts';
import { requests } from './requests.ts';

/**
 * Requests for information (CBP Form 28, CF-28) issued in the period.
 *
 * @nulls Never null; zero when none was issued.
 */
export const cf28Issued = measure({
  id: 'workforce/cf28-issued',
  title: 'Requests for information issued',
  aliases: ['CBP Form 28', 'CF-28 issued'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(request where form = 28)',
  source: 'cfr-19-151-11',
  inputs: { issued: requests.count() },
  compute: ({ issued }) => issued,
});
