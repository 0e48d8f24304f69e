import { measure } from '../../algebra/measure.ts';
import { continuousBonds } from './bonds-in-force.ts';

/**
 * Active continuous bonds: continuous bonds of every activity in force at the end of the period. A state: those of
 * a year are those of its last day. Single transaction bonds secure one entry and are not counted.
 *
 * @nulls Never null; zero without a bond.
 */
export const bondsActive = measure({
  id: 'bonds/bonds-active',
  title: 'Active continuous bonds',
  aliases: ['bonds on file', 'customs bonds'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(bond where type = 8) in force at the end of the period',
  source: 'dhs-cbp-pia-036',
  inputs: { bonds: continuousBonds.count() },
  compute: ({ bonds }) => bonds,
});
