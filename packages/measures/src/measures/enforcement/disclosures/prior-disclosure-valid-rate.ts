import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const decided = rowsOf('prior_disclosure').on('decided');

/**
 * Valid prior disclosure rate: of the disclosures decided in the period, those accepted as valid (made in time and
 * complete). Disclosures that are not decided do not count.
 *
 * @nulls Null when none was decided.
 */
export const priorDisclosureValidRate = measure({
  id: 'enforcement/prior-disclosure-valid-rate',
  title: 'Valid prior disclosure rate',
  aliases: ['accepted disclosures'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(disclosure where valid) / count(disclosure), by decided',
  source: 'cfr-19-162',
  inputs: { valid: decided.count().where(decided.is('valid')), decided: decided.count() },
  compute: ({ valid, decided: all }) => ratioOrNull(valid, all),
});
