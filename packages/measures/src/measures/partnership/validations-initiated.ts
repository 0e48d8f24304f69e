import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

const validations = rowsOf('partner_validation');

/**
 * Validations initiated: notices of validation or revalidation sent to members in the period.
 *
 * @nulls Never null: zero when none was initiated.
 */
export const validationsInitiated = measure({
  id: 'partnership/validations-initiated',
  title: 'Validations initiated',
  aliases: ['CTPAT validations started'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(validation), by initiation',
  source: 'cbp-ctpat-statistics',
  inputs: { initiated: validations.count() },
  compute: ({ initiated }) => initiated,
});
