import { allOf, isReported } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { absolute, minus } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { impliedSquareMetres } from './square-metres.ts';
import { textileLines } from './textile-lines.ts';

const declared = textileLines.number('sme');
const compared = textileLines.where(allOf(isReported(declared), isReported(impliedSquareMetres)));

/**
 * SME conversion variance: absolute difference between the square metre equivalents that lines declare and those
 * that their quantity and the factor of the category imply, over the implied ones. Differences are taken line by
 * line: one line too high does not make up for one too low. Lines without a declaration or without a factor do not
 * count.
 *
 * @nulls Null when no line has both.
 */
export const smeDeclaredVariance = measure({
  id: 'textiles/sme-declared-variance',
  title: 'SME conversion variance',
  aliases: ['conversion factor check'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(abs(declared - implied)) / sum(implied), lines with both',
  source: 'dhs-cbp-pia-036',
  inputs: {
    difference: compared.sum(absolute(minus(declared, impliedSquareMetres))),
    implied: compared.sum(impliedSquareMetres),
  },
  compute: ({ difference, implied }) => ratioOrNull(difference, implied),
});
