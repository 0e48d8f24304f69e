import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

/**
 * Preference claims verified: origin verifications opened in the period, those of textile teams among them. Each is
 * of one claim of one programme.
 *
 * @nulls Never null; zero when none was opened.
 */
export const claimsVerified = measure({
  id: 'fta/claims-verified',
  title: 'Preference claims verified',
  aliases: ['origin verifications', 'verifications of origin'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(origin_verification), by the day of opening',
  source: 'cfr-19-182',
  inputs: { verifications: rowsOf('origin_verification').count() },
  compute: ({ verifications }) => verifications,
});
