import { anyOf } from '../../algebra/conditions.ts';
import { plus } from '../../algebra/values.ts';
import { standingLines } from '../../populations/standing-lines.ts';

/** Lines that name an antidumping or a countervailing case, or both: a line under two orders is there once. */
export const coveredLines = standingLines.where(
  anyOf(standingLines.reported('ad_case'), standingLines.reported('cvd_case')),
);

/** The value of goods under an order. */
export const coveredValue = coveredLines.sum('entered_value');

/** What a line deposits for both duties. */
export const deposits = plus(coveredLines.number('ad_deposit'), coveredLines.number('cvd_deposit'));
