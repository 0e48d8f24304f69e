import { measure } from '../../../algebra/measure.ts';
import { rowsOf } from '../../../algebra/record-rows.ts';
import { ratioOrNull } from '../../../formulas/basics/ratio-or-null.ts';
import { kaplanMeierMedianOfCounts } from '../../../formulas/survival/kaplan-meier-median-of-counts.ts';
import { secondsToEnd } from '../../../populations/counted-durations.ts';

const messages = rowsOf('pga_message');

/**
 * Median hours from the receipt of the data by a partner government agency to its message that the goods may
 * proceed. Messages received in the period; those without an answer by its end count as still open for the whole
 * days that they have been (Kaplan-Meier): the answered ones alone would be too quick.
 *
 * @nulls Null when no message was received, and when more than half are open for as long as any took.
 */
export const pgaReleaseHours = measure({
  id: 'release/pga-release-hours',
  title: 'Partner agency decision time',
  aliases: ['PGA decision time', 'may proceed time', 'partner government agency release time'],
  unit: 'hours',
  direction: 'lower_is_better',
  formula: 'Kaplan-Meier median of proceed_ts - received_ts, in hours',
  source: 'cbp-pga-message-set',
  inputs: {
    decisions: secondsToEnd(messages, messages.instant('received_ts'), messages.instant('proceed_ts')),
  },
  compute: ({ decisions }) => ratioOrNull(kaplanMeierMedianOfCounts(decisions), 3600),
});
