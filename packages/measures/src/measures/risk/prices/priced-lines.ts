import { allOf, compare } from '../../../algebra/conditions.ts';
import { over } from '../../../algebra/values.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/** Cents per unit of the first quantity. */
export const unitValue = over(standingLines.number('entered_value'), standingLines.number('qty1'));

/** Lines with a unit value above zero, of entries that were not cancelled. */
export const pricedLines = standingLines.where(
  allOf(compare(unitValue, '>', 0), standingLines.reported('uom1')),
);

/** What is compared with what: lines of one tariff number, unit of quantity and country of origin. */
export const cell = ['hts10', 'uom1', 'origin'] as const;

/** Fewer lines than this say nothing of what is usual in a cell. */
const LEAST_LINES = 10;

/**
 * Priced lines whose cell has lines enough to compare with, in the whole report and not in the port or firm alone
 * that is looked at.
 */
export const comparableLines = pricedLines.where(
  compare(pricedLines.amongPeers(cell, pricedLines.count()), '>=', LEAST_LINES),
);

/** The quantile of unit values in the cell of a line. */
export const quantileOfCell = (fraction: number) =>
  pricedLines.amongPeers(cell, pricedLines.quantile(unitValue, fraction));
