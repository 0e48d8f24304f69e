import { measure } from '../../algebra/measure.ts';
import { rosenbluth as rosenbluthIndex } from '../../formulas/concentration/rosenbluth.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Rosenbluth index: rank-weighted concentration of the countries of origin (also: Hall-Tideman index).
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const rosenbluth = measure({
  id: 'concentration/rosenbluth',
  title: 'Rosenbluth index of origins, general imports',
  aliases: ['Hall-Tideman index'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: '1 / (2 * sum(i * v_i / V) - 1), i the rank from the largest',
  source: 'hall-tideman-1967',
  inputs: { origins: originValues },
  compute: ({ origins }) => rosenbluthIndex(amountsOf(origins)),
});
