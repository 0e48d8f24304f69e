import { measure } from '../../algebra/measure.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { ratioOrNull } from '../../formulas/basics/ratio-or-null.ts';

const screens = rowsOf('entity_screen');

/**
 * Share of the screenings of trade entities in the period with a confirmed adverse match. A match of a list that
 * was not confirmed is no hit; an entity that is screened twice counts twice.
 *
 * @nulls Null when nobody was screened.
 */
export const entityScreeningHitRate = measure({
  id: 'validation/entity-screening-hit-rate',
  title: 'Entity screening hit rate',
  aliases: ['adverse match rate', 'screening of trade entities'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(screen where confirmed) / count(screen)',
  source: 'dhs-cbp-pia-036',
  inputs: { confirmed: screens.count().where(screens.is('confirmed')), screened: screens.count() },
  compute: ({ confirmed, screened }) => ratioOrNull(confirmed, screened),
});
