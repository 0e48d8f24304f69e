import { formatDay, requireDay } from '../calendar/day-number.ts';

/**
 * The last day to file a post-summary correction: the 300th after entry or the 15th before the scheduled liquidation,
 * whichever comes first. Before the change of January 2017 they were the 270th and the 20th: the shorter window holds
 * for entries of which the longer one had closed before it (the day of the change is recalled, the limits are read).
 *
 * @throws MeasureInputError - NOT_A_DATE
 * @source cbp-psc-test
 * @example
 * correctionDeadline({ entryDate: '2026-01-02', scheduledLiquidation: '2026-11-13' }); // => '2026-10-29'
 */
export function correctionDeadline(
  entry: Readonly<Record<'entryDate' | 'scheduledLiquidation', string>>,
): string {
  const entered = requireDay('correctionDeadline', 'entryDate', entry.entryDate);
  const liquidates = requireDay('correctionDeadline', 'scheduledLiquidation', entry.scheduledLiquidation);
  const deadline = formatDay(Math.min(entered + 300, liquidates - 15));
  return deadline >= CHANGED ? deadline : formatDay(Math.min(entered + 270, liquidates - 20));
}

const CHANGED = '2017-01-14';
