import { not } from '../../../algebra/conditions.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Lines entered or withdrawn for consumption, of entries that were not cancelled. Goods entered for warehouse (types 21
 * and 22) come again when they are withdrawn, and temporary importations (23) owe no duty: on neither is duty due.
 */
export const consumptionLines = standingLines.where(
  not(standingLines.codeIn('entry_type', '21', '22', '23')),
);
