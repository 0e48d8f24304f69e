import { measure } from '../../algebra/measure.ts';
import { dollars } from '../../formulas/basics/dollars.ts';
import { bondsInForce } from './bonds-in-force.ts';

/**
 * Bond face amount: the amounts of bonds of all types in force at the end of the period. A single transaction bond
 * stands until its record says that it ended.
 *
 * @nulls Never null; zero without a bond.
 */
export const bondFaceAmount = measure({
  id: 'bonds/bond-face-amount',
  title: 'Bond face amount',
  aliases: ['bond coverage', 'penal sum'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(amount) of bonds in force at the end of the period',
  source: 'cfr-19-113-13',
  inputs: { face: bondsInForce.sum('amount') },
  compute: ({ face }) => dollars(face),
});
