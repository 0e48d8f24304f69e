import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';

/**
 * Imputed value share: of the value entered in the period, the share on lines of which a figure was imputed. Cancelled
 * entries do not count.
 *
 * @nulls Null when nothing was entered.
 */
export const imputedValueShare = measure({
  id: 'quality/imputed-value-share',
  title: 'Imputed value share',
  aliases: ['imputation rate', 'estimated fields'],
  unit: 'percent',
  direction: 'lower_is_better',
  formula: 'sum(value where imputed) / sum(value)',
  source: 'census-guide',
  inputs: {
    imputed: standingLines.sum('entered_value').where(standingLines.is('imputed')),
    value: standingLines.sum('entered_value'),
  },
  compute: ({ imputed, value }) => ratioOrNull(imputed, value),
});
