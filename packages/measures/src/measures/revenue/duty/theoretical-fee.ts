import { compare, isReported, not } from '../../../algebra/conditions.ts';
import type { Value } from '../../../algebra/expression.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { choose, larger, lesser, minus, over, plus, remainder, times } from '../../../algebra/values.ts';
import { standingEntries } from '../../../populations/standing-entries.ts';

const lines = rowsOf('entry_line');
const schedule = rowsOf('ref_fee_schedule');
const MILLION = 1_000_000;

const consumptionTypes = ['01', '02', '03', '06', '07', '31', '32', '34', '38', '51', '52'] as const;

/**
 * Formal entry summaries that owe the fee on value: consumption, foreign-trade zone and withdrawals from warehouse.
 * Informal entries owe a flat fee, goods entered for warehouse none before they are withdrawn.
 */
const formalEntries = standingEntries.where(standingEntries.codeIn('entry_type', ...consumptionTypes));

/** The one row of the schedule that holds on a day. */
const feesOn = (day: Value<'date'>) => schedule.matching({}).validOn(day, 'valid_from', 'valid_to');

const feesOfEntry = feesOn(formalEntries.date('entry_date'));

/** The most that an entry summary of its date of entry owes; null where the schedule has no row. */
export const processingMaximum: Value<'number'> = feesOfEntry.maximum('processing_maximum');

/** Formal entry summaries of dates that the schedule of fees covers (from fiscal year 2014). */
export const feeEntries = formalEntries.where(isReported(processingMaximum));

/** The rate on value, half a cent up, as `lineProcessingFee` gives it. */
function lineFee(): Value<'number'> {
  const rate = feesOn(lines.date('entry_date')).maximum('processing_millionths');
  const rounded = plus(times(lines.number('entered_value'), rate), MILLION / 2);
  return over(minus(rounded, remainder(rounded, MILLION)), MILLION);
}

const lineFees = lines
  .where(not(lines.is('mpf_exempt')))
  .matching({ entry_no: feeEntries.text('entry_no') })
  .sum(lineFee());

const limited = lesser(processingMaximum, larger(feesOfEntry.maximum('processing_minimum'), lineFees));

/**
 * What a formal entry summary owes in cents: the fees of its lines within the limits of its date of entry, and nothing
 * when no line pays. It is the rule of `entryProcessingFee`, by the dated table.
 */
export const theoreticalFee: Value<'number'> = choose(compare(lineFees, '=', 0), lineFees, limited);
