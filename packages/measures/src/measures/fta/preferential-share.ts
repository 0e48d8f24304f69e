import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { claimed } from './preferences.ts';

/**
 * Preference share of imports (FTA share): entered value of lines that claim a special programme over that of all
 * lines, those of countries without any programme among them. Cancelled entries do not count.
 *
 * @nulls Null when nothing was entered.
 */
export const preferentialShare = measure({
  id: 'fta/preferential-share',
  title: 'Preference share of entered value',
  aliases: ['FTA share of imports', 'share of imports under preference'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(entered_value with a special programme indicator) / sum(entered_value)',
  source: 'cbp-preference-totals',
  inputs: {
    preferential: standingLines.sum('entered_value').where(claimed),
    all: standingLines.sum('entered_value'),
  },
  compute: ({ preferential, all }) => ratioOrNull(preferential, all),
});
