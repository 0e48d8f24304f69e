import { measure } from '../../algebra/measure.ts';
import { squareMetres } from './square-metres.ts';
import { textileLines } from './textile-lines.ts';

/**
 * Square metre equivalents imported (SME, square meter equivalents): quantity of textiles and apparel in one unit,
 * as declared on the line, else its quantity times the factor of its textile category on the day of entry. The
 * quantity is the one in the unit of the category (dozens, kilograms, pieces), which need not be the first of the
 * line. Lines without a factor are left out: the total is then too small. Cancelled entries do not count.
 *
 * @nulls Null when there are textile lines and for none the square metres are known; zero when there is no
 *   textile line.
 */
export const smeImports = measure({
  id: 'textiles/sme-imports',
  title: 'Square metre equivalents imported',
  aliases: ['SME', 'square meter equivalents', 'textile volume'],
  unit: 'sme',
  direction: 'neutral',
  formula: 'sum(declared sme, else quantity * factor of the category)',
  source: 'otexa-import-reports',
  inputs: { metres: textileLines.sum(squareMetres) },
  compute: ({ metres }) => metres,
});
