import { compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { lastDay } from '../../../algebra/values.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';

const cases = rowsOf('eapa_case');
const decidable = cases.where(compare(cases.date('initiation_deadline'), '<=', lastDay()));

/**
 * EAPA initiation rate: of the allegations received in the period for which the time to decide had run out by its
 * end, those on which an investigation had been initiated by then. Younger allegations are left out whether or not
 * they were initiated: the quick ones alone would flatter the rate.
 *
 * @nulls Null when no allegation is old enough.
 */
export const eapaInitiationRate = measure({
  id: 'adcvd/eapa-initiation-rate',
  title: 'EAPA initiation rate',
  aliases: ['Enforce and Protect Act initiation'],
  unit: 'percent',
  direction: 'neutral',
  formula: 'count(case where initiated) / count(case), cases whose initiation was due by the last day',
  source: 'cbp-eapa',
  inputs: {
    initiated: decidable.count().where(compare(cases.date('initiated'), '<=', lastDay())),
    decidable: decidable.count(),
  },
  compute: ({ initiated, decidable: all }) => ratioOrNull(initiated, all),
});
