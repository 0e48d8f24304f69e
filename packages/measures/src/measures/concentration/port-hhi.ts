import { measure } from '../../algebra/measure.ts';
import { herfindahlHirschman } from '../../formulas/concentration/herfindahl-hirschman.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { portValues } from './vectors/values-by.ts';

/**
 * Port HHI: sum of the squared shares of the ports of unlading; how much of a commodity hangs on few
 * ports.
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const portHhi = measure({
  id: 'concentration/port-hhi',
  title: 'HHI of ports of unlading, general imports',
  aliases: ['port concentration'],
  unit: 'hhi_points',
  direction: 'lower_is_better',
  formula: '10,000 * sum((v / V)^2) over ports of unlading',
  source: 'doj-hhi',
  inputs: { ports: portValues },
  compute: ({ ports }) => herfindahlHirschman(amountsOf(ports)),
});
