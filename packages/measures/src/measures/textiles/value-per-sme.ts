import { measure } from '../../algebra/measure.ts';
import { dollarsPer } from '../../formulas/basics/dollars-per.ts';
import { squareMetres } from './square-metres.ts';
import { measuredLines } from './textile-lines.ts';

/**
 * Value per SME: entered value per square metre equivalent (textile unit value), over the lines whose square
 * metres are known, so that both sides are the same goods. January to September 2017: 79,816.69 million dollars
 * for 48,506.77 million square metres.
 *
 * @nulls Null when no square metres are known.
 */
export const valuePerSme = measure({
  id: 'textiles/value-per-sme',
  title: 'Value per SME',
  aliases: ['textile unit value', 'dollars per square meter'],
  unit: 'usd_per_sme',
  direction: 'neutral',
  formula: 'sum(entered_value) / sum(sme), lines with known sme',
  source: 'otexa-import-reports',
  inputs: { value: measuredLines.sum('entered_value'), metres: measuredLines.sum(squareMetres) },
  compute: ({ value, metres }) => dollarsPer(value, metres),
});
