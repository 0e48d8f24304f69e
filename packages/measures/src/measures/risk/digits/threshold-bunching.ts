import { allOf, compare } from '../../../algebra/conditions.ts';
import { measure } from '../../../algebra/measure.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

/** Informal entry is for shipments of not more than 2,500 dollars; cents. */
const THRESHOLD = 250_000;
/** Width of the band on either side, cents. */
const BAND = 5_000;

const valueBetween = (above: number, upTo: number) =>
  allOf(
    compare(standingEntries.number('total_value'), '>', above),
    compare(standingEntries.number('total_value'), '<=', upTo),
  );

/**
 * Threshold bunching ratio: entries whose value is at or within 50 dollars below the limit of informal entry, 2,500
 * dollars, over those within 50 dollars above it. About one where nobody minds the limit. The limit is of the value
 * of the entry, so entries are counted and not lines, and what is exactly 2,500 is still below. Shipments of 800
 * dollars or less need no entry and leave no trace here. Cancelled entries do not count.
 *
 * @nulls Null when no entry lies above the limit within the band.
 */
export const thresholdBunching = measure({
  id: 'risk/threshold-bunching',
  title: 'Threshold bunching ratio at the limit of informal entry',
  aliases: ['bunching below 2,500 dollars', 'structuring below a threshold'],
  unit: 'ratio',
  direction: 'lower_is_better',
  formula: 'count(entry, 2,450 < value <= 2,500) / count(entry, 2,500 < value <= 2,550)',
  source: 'cfr-19-143-21',
  inputs: {
    below: standingEntries.count().where(valueBetween(THRESHOLD - BAND, THRESHOLD)),
    above: standingEntries.count().where(valueBetween(THRESHOLD, THRESHOLD + BAND)),
  },
  compute: ({ below, above }) => ratioOrNull(below, above),
});
