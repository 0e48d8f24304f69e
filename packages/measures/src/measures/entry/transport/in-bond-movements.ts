import { measure } from '../../../algebra/measure.ts';
import { movements } from './movements.ts';

/**
 * In-bond movements: entries for immediate transportation (IT), transportation and exportation (T&E) and immediate
 * exportation (IE) that began in the period.
 *
 * @nulls Never null; zero without a movement.
 */
export const inBondMovements = measure({
  id: 'entry/in-bond-movements',
  title: 'In-bond movements',
  aliases: ['in-bond entries', 'IT, T&E, IE'],
  unit: 'count',
  direction: 'neutral',
  formula: 'count(movement)',
  source: 'gao-07-561',
  inputs: { movements: movements.count() },
  compute: ({ movements }) => movements,
});
