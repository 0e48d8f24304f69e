import { measure } from '../../../algebra/measure.ts';
import { dollars } from '../../../formulas/basics/dollars.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

/**
 * Antidumping deposits: cash and bonded deposits of estimated antidumping duty (AD, dumping duty) on entries of
 * the period, as declared. The final duty is assessed at liquidation, years later. Cancelled entries do not count.
 *
 * @nulls Never null; zero when nothing was deposited.
 */
export const adDeposits = measure({
  id: 'adcvd/ad-deposits',
  title: 'Antidumping deposits',
  aliases: ['antidumping duty deposits', 'dumping duty'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(ad_deposit)',
  source: 'cbp-import-trends',
  inputs: { deposited: standingLines.sum('ad_deposit') },
  compute: ({ deposited }) => dollars(deposited),
});
