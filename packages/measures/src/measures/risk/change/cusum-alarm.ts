import type { Group } from '../../../algebra/aggregate.ts';
import { measure } from '../../../algebra/measure.ts';
import { lastDay, monthOf, prefix } from '../../../algebra/values.ts';
import { cusumSurge } from '../../../formulas/seasonal/cusum-surge.ts';
import { standingLines } from '../../../populations/standing-lines.ts';

const month = monthOf(standingLines.date('entry_date'));

type Months = readonly Group<'value' | 'month' | 'last'>[];

/** The 24 months up to the last one, those without a line as zero. */
function seriesOf(months: Months): readonly number[] {
  const values = new Map(months.map((each) => [each.month ?? NaN, each.value ?? 0]));
  const last = months[0]?.last ?? NaN;
  return Array.from({ length: 24 }, (_month, at) => values.get(last - 23 + at) ?? 0);
}

function raisesAlarm(months: Months): boolean {
  const series = seriesOf(months);
  const regular = series.slice(0, 12).filter((value) => value > 0).length >= 6;
  return regular && cusumSurge(series, { reference: 12, slack: 0.5, limit: 5 }) === true;
}

/**
 * CUSUM alarms: how many series of monthly entered value, one for each heading (HTS4) and country of origin, surged
 * in the twelve months up to the end of the period. What is usual is mean and standard deviation of the twelve months
 * before these; an alarm is an upper cumulative sum above 5 deviations, half a deviation a month being let pass. A
 * series needs imports in six of the first twelve months. Cancelled entries do not count.
 *
 * @nulls Never null; zero when no series raises an alarm.
 */
export const cusumAlarm = measure({
  id: 'risk/cusum-alarm',
  title: 'CUSUM alarms of imports by heading and origin',
  aliases: ['surge alarms', 'import surges', 'statistical process control'],
  unit: 'count',
  direction: 'lower_is_better',
  formula: 'count(series where max(upper cusum of 12 months) > 5), z by the 12 months before, k = 0.5',
  source: 'montgomery-spc',
  inputs: {
    months: standingLines
      .groups([prefix(standingLines.text('hts10'), 4), 'origin', month], {
        value: standingLines.sum('entered_value'),
        month: standingLines.minimum(month),
        last: standingLines.minimum(monthOf(lastDay())),
      })
      .over({ kind: 'trailing', months: 24 }),
  },
  compute: ({ months }) => {
    const series = Map.groupBy(months, ({ key }) => `${key[0] ?? ''} ${key[1] ?? ''}`);
    return [...series.values()].filter(raisesAlarm).length;
  },
});
