import { measure } from '../../../algebra/measure.ts';
import { dollarsPer } from '../../../formulas/basics/dollars-per.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../../populations/standing-lines.ts';
import { specialistMonths, specialistsReported } from './specialists.ts';

/**
 * Entered value of the period, without cancelled entries, over the import specialists on board on the average of
 * its months.
 *
 * @nulls Null when no month reports import specialists on board.
 */
export const valuePerSpecialist = measure({
  id: 'workforce/value-per-specialist',
  title: 'Import value per specialist',
  aliases: ['import value per import specialist'],
  unit: 'usd',
  direction: 'neutral',
  formula: 'sum(entered_value) / average import specialists on board',
  source: 'definition',
  inputs: { value: standingLines.sum('entered_value'), specialistMonths, specialistsReported },
  compute: ({ value, specialistMonths: onboard, specialistsReported: months }) =>
    dollarsPer(value, ratioOrNull(onboard, months)),
});
