import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { positions } from './positions.ts';

/**
 * Departures over the average staff on board, annualised (also: turnover). The average over m months and the
 * factor 12 / m together make twelve times the departures over the sum of the monthly staff, so that a period of
 * any length gives a rate per year.
 *
 * @nulls Null when nobody is on board.
 */
export const attritionRate = measure({
  id: 'workforce/attrition-rate',
  title: 'Attrition rate',
  aliases: ['staff turnover', 'departures per year'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: '12 * sum(departures) / sum(onboard over the months)',
  source: 'gao-07-529',
  inputs: { departures: positions.sum('departures'), staffMonths: positions.sum('onboard') },
  compute: ({ departures, staffMonths }) => ratioOrNull(departures, ratioOrNull(staffMonths, 12)),
});
