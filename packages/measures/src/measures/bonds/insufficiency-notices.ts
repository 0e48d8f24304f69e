import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

/**
 * Bond insufficiency notices: principals notified in the period that their bond is not enough.
 *
 * @nulls Never null; zero without a notice.
 */
export const insufficiencyNotices = measure({
  id: 'bonds/insufficiency-notices',
  title: 'Bond insufficiency notices',
  aliases: ['insufficient bonds'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(notice)',
  source: 'cfr-19-113-13',
  inputs: { notices: rowsOf('bond_notice').count() },
  compute: ({ notices }) => notices,
});
