import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const closed = rowsOf('allegation').on('closed');

/**
 * Allegation substantiation rate: of the allegations closed in the period, those that were confirmed. Open ones
 * are on neither side.
 *
 * @nulls Null when none was closed.
 */
export const allegationSubstantiationRate = measure({
  id: 'enforcement/allegation-substantiation-rate',
  title: 'Allegation substantiation rate',
  aliases: ['confirmed allegations'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(allegation where substantiated) / count(allegation), by closed',
  source: 'dhs-cbp-pia-036',
  inputs: { substantiated: closed.count().where(closed.is('substantiated')), closed: closed.count() },
  compute: ({ substantiated, closed: all }) => ratioOrNull(substantiated, all),
});
