import { allOf } from '../../algebra/conditions.ts';
import { measure } from '../../algebra/measure.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';
import { standingLines } from '../../populations/standing-lines.ts';
import { claimed, ofPartner } from './preferences.ts';

/**
 * Preference dependence of partners (utility rate): the share of imports from partner countries that enters under
 * preference, goods that are free for all included below the line. Ask by country for the dependence of each
 * partner. The preference share differs: its denominator is imports from everywhere. Cancelled entries do not count.
 *
 * @nulls Null when nothing was entered from partner countries.
 */
export const preferenceDependence = measure({
  id: 'fta/preference-dependence',
  title: 'Preference dependence of partner countries',
  aliases: ['utility rate of preferences', 'share of partner imports under preference'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'sum(entered_value of partners, claimed) / sum(entered_value of partners on the entry date)',
  source: 'usitc-preference',
  inputs: {
    claimed: standingLines.sum('entered_value').where(allOf(ofPartner, claimed)),
    all: standingLines.sum('entered_value').where(ofPartner),
  },
  compute: ({ claimed: preferential, all }) => ratioOrNull(preferential, all),
});
