import { startsWith } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { outer } from '../../algebra/values.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const scope = rowsOf('scope_map');

/**
 * Whether tariff number and origin of a line lie within the scope of an order that held on the day of entry. However
 * many orders there are, and however many of their numbers begin as the line's does, the answer is one.
 */
export const inScopeOfOrder = scope
  .matching({ origin: standingLines.text('origin') })
  .where(startsWith(outer(standingLines.text('hts10')), scope.text('hts')))
  .validOn(standingLines.date('entry_date'), 'valid_from', 'valid_to')
  .exist();
