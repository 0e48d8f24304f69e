import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

/**
 * Emergency action notifications (EAN): notices to treat, destroy or send back prohibited plants, animal products and
 * their packing, by the day of issue.
 *
 * @nulls Never null; zero when none was issued.
 */
export const emergencyActionNotices = measure({
  id: 'pti/emergency-action-notices',
  title: 'Emergency action notifications',
  aliases: ['EAN', 'emergency action notices', 'agriculture notices'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(ean), by the day of issue',
  source: 'cbp-monthly-update',
  inputs: { notices: rowsOf('ean').count() },
  compute: ({ notices }) => notices,
});
