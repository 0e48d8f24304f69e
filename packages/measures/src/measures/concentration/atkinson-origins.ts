import { measure } from '../../algebra/measure.ts';
import { atkinson as atkinsonIndex } from '../../formulas/concentration/atkinson.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Origin Atkinson: inequality of value over the countries of origin that supply, with aversion 0.5.
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const atkinsonOrigins = measure({
  id: 'concentration/atkinson-origins',
  title: 'Atkinson index of origins, general imports',
  aliases: ['Atkinson 0.5'],
  unit: 'ratio',
  direction: 'neutral',
  formula: '1 - (mean(sqrt(v))^2) / mean(v) over countries of origin',
  source: 'atkinson-1970',
  inputs: { origins: originValues },
  compute: ({ origins }) => atkinsonIndex(amountsOf(origins), 0.5),
});
