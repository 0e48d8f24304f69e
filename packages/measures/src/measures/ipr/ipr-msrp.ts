import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { infringingLines } from './infringing-lines.ts';

/**
 * IPR seizure MSRP: manufacturer's suggested retail price that the infringing goods seized would have had if they
 * had been genuine, over seizure lines. No measure of what was paid or lost.
 *
 * @nulls Never null; zero when nothing was seized.
 */
export const iprMsrp = measure({
  id: 'ipr/ipr-msrp',
  title: 'IPR seizure MSRP',
  aliases: ['retail value of counterfeits', "manufacturer's suggested retail price"],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(msrp of lines where ipr)',
  source: 'cbp-ipr-statistics',
  inputs: { price: infringingLines.sum('msrp') },
  compute: ({ price }) => dollars(price),
});
