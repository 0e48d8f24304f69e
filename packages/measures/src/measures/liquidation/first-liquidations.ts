import { not } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';

/** Liquidations, by the date of the notice; reliquidations of the same entries are among them. */
export const allLiquidations = rowsOf('liquidation');

/** Liquidations that are not reliquidations: one for each entry. */
export const firstLiquidations = allLiquidations.where(not(allLiquidations.is('reliq')));
