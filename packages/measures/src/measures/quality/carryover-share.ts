import { measure } from '../../algebra/measure.ts';
import { compare } from '../../algebra/conditions.ts';
import { monthOf } from '../../algebra/values.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

const reported = standingLines.on('statistical_month');
const carriedOver = compare(
  monthOf(reported.date('statistical_month')),
  '>',
  monthOf(reported.date('entry_date')),
);

/**
 * Carryover share: of the value reported in the statistical months of the period, the share that was entered in an
 * earlier month and came after that month was closed. Cancelled entries do not count.
 *
 * @nulls Null when no value was reported.
 */
export const carryoverShare = measure({
  id: 'quality/carryover-share',
  title: 'Carryover share',
  aliases: ['late receipts', 'carry-over'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(value where stat_month > entry_month) / sum(value), by statistical month',
  source: 'census-guide',
  inputs: {
    carriedOver: reported.sum('entered_value').where(carriedOver),
    value: reported.sum('entered_value'),
  },
  compute: ({ carriedOver: late, value }) => ratioOrNull(late, value),
});
