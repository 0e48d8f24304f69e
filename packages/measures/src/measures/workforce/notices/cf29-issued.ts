import { measure } from '../../../algebra/measure.ts';
import { notices } from './notices.ts';

/**
 * Notices of action (CBP Form 29, CF-29) issued in the period, proposed or taken.
 *
 * @nulls Never null; zero when none was issued.
 */
export const cf29Issued = measure({
  id: 'workforce/cf29-issued',
  title: 'Notices of action issued',
  aliases: ['CBP Form 29', 'CF-29 issued'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(notice where form = 29)',
  source: 'cfr-19-152-2',
  inputs: { issued: notices.count() },
  compute: ({ issued }) => issued,
});
