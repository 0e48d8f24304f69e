import { measure } from '../../algebra/measure.ts';
import { shannonEntropy } from '../../formulas/concentration/shannon-entropy.ts';
import { amountsOf } from './vectors/amounts-of.ts';
import { originValues } from './vectors/values-by.ts';

/**
 * Shannon diversity: entropy of the shares of the countries of origin (also: Shannon entropy, supplier
 * diversity).
 *
 * @nulls Null when nothing was imported, or when no value carries the code.
 */
export const shannonDiversity = measure({
  id: 'concentration/shannon-diversity',
  title: 'Shannon diversity of origins, general imports',
  aliases: ['Shannon entropy', 'supplier diversity'],
  unit: 'nats',
  direction: 'higher_is_better',
  formula: '-sum((v / V) * ln(v / V)) over countries of origin',
  source: 'shannon-1948',
  inputs: { origins: originValues },
  compute: ({ origins }) => shannonEntropy(amountsOf(origins)),
});
