import { measure } from '../../../algebra/measure.ts';
import { plus } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { linesOfReporting, mirrored } from './mirrored.ts';

const landed = plus(linesOfReporting.number('entered_value'), linesOfReporting.number('charges'));

/**
 * Mirror ratio: imports with freight and insurance over what partners report to have exported to the United States,
 * free on board. Above one is usual, for the charges alone; far from it the two sides do not see the same trade.
 * Imports are by country of origin, exports by country of consignment, so goods by way of a third country are on one
 * side only. Countries that do not report for the year are left out of both. Cancelled entries do not count.
 *
 * @nulls Null when the period is not a calendar year, and when no partner reports exports.
 */
export const mirrorRatio = measure({
  id: 'risk/mirror-ratio',
  title: 'Mirror ratio of imports',
  aliases: ['mirror statistics', 'CIF/FOB mirror ratio', 'trade asymmetry'],
  unit: 'ratio',
  direction: 'neutral',
  formula: 'sum(entered_value + charges) / sum(partner_fob), calendar year, partners that report',
  source: 'world-bank-discrepancy',
  inputs: { imported: linesOfReporting.sum(landed), exported: mirrored },
  compute: ({ imported, exported }) => ratioOrNull(imported, exported),
});
