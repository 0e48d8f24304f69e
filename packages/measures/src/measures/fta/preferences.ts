import { allOf, compare } from '../../algebra/conditions.ts';
import { rowsOf } from '../../algebra/record-rows.ts';
import { constant, minus, orElse, times } from '../../algebra/values.ts';
import { standingLines } from '../../populations/standing-lines.ts';

/** The line claims a special programme, whichever it is. */
export const claimed = standingLines.reported('spi');

const agreements = rowsOf('ref_agreement');

/**
 * The origin is in the list of countries of a programme that is claimed with a symbol and was in force on the day of
 * entry. Programmes whose countries are not listed (such as GSP) and those for goods of any origin do not count.
 */
export const ofPartner = agreements
  .matching({ country: standingLines.text('origin') })
  .where(agreements.reported('spi'))
  .validOn(standingLines.date('entry_date'), 'valid_from', 'valid_to')
  .exist();

const mfnRate = standingLines.number('mfn_rate');

/**
 * Potentially eligible: goods of a partner that bear duty without preference. There is no table of which tariff
 * lines a programme covers, nor of the rule of origin of each: what is excluded from a programme counts as well.
 */
export const potentiallyEligible = allOf(ofPartner, compare(mfnRate, '>', 0));

/** The rate under the preference claimed; none where no claim states one, as agreements that are phased in give it. */
const preferentialRate = orElse(standingLines.number('pref_rate'), constant(0));

/** Cents of duty that the preference takes off a line, or would. */
export const dutyTakenOff = times(standingLines.number('entered_value'), minus(mfnRate, preferentialRate));
