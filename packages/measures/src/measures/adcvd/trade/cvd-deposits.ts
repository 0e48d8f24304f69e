import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Countervailing deposits: cash and bonded deposits of estimated countervailing duty (CVD, anti-subsidy duty) on
 * entries of the period, as declared. Cancelled entries do not count.
 *
 * @nulls Never null; zero when nothing was deposited.
 */
export const cvdDeposits = measure({
  id: 'adcvd/cvd-deposits',
  title: 'Countervailing deposits',
  aliases: ['countervailing duty deposits', 'anti-subsidy duty'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(cvd_deposit)',
  source: 'cbp-import-trends',
  inputs: { deposited: standingLines.sum('cvd_deposit') },
  compute: ({ deposited }) => dollars(deposited),
});
