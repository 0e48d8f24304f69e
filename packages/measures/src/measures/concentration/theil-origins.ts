import { measure } from '../../algebra/measure.ts';
import { theil as theilIndex } from '../../formulas/concentration/theil.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Origin Theil: Theil T of value over the countries of origin that supply.
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const theilOrigins = measure({
  id: 'concentration/theil-origins',
  title: 'Theil index of origins, general imports',
  aliases: ['Theil T', 'entropy inequality'],
  unit: 'nats',
  direction: 'neutral',
  formula: 'mean((v / mean) * ln(v / mean)) over countries of origin',
  source: 'theil-1967',
  inputs: { origins: originValues },
  compute: ({ origins }) => theilIndex(amountsOf(origins)),
});
