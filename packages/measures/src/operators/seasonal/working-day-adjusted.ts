import { monthsOfPeriod, workingDaysOfPeriod } from '../../algebra/calendar-inputs.ts';
import type { Input } from '../../algebra/input.ts';
import { measure, type MeasureGiving } from '../../algebra/measure.ts';
import { workingDayAdjusted as adjusted } from '../../formulas/series/working-day-adjusted.ts';
import type { DerivedMeasure } from '../derive.ts';
import { requireAdditive } from '../require-additive.ts';

const calendar = {
  workingDays: workingDaysOfPeriod,
  months: monthsOfPeriod,
  daysOfYear: workingDaysOfPeriod.over({ kind: 'trailing', months: 12 }),
} as const;
const OWN = 'measure.';

/**
 * Working-day adjusted value of a measure: scaled to the working days that a run of so many months has on average in
 * the twelve months that end with the report's unit. A month of 19 working days is made larger, one of 23 smaller;
 * weekdays weigh the same, and Federal holidays do not work.
 *
 * @nulls Null when the measure is null.
 * @throws TypeError - the measure does not add over rows: a ratio has no part for each day
 */
export function workingDayAdjusted<const Id extends string>(
  base: MeasureGiving<'number', Id>,
): DerivedMeasure<`timeseries/working-day-adjusted(${Id})`> {
  requireAdditive('workingDayAdjusted', base);
  const own = Object.entries(base.inputs).map(([name, input]) => [OWN + name, input] as const);
  const inputs: Readonly<Record<string, Input<unknown>>> = { ...Object.fromEntries(own), ...calendar };
  return measure({
    id: `timeseries/working-day-adjusted(${base.id})`,
    title: `Working-day adjusted: ${base.title}`,
    aliases: ['trading-day adjustment', 'calendar adjustment'],
    unit: base.unit,
    direction: base.direction,
    formula: `m * (working days of the latest 12 months * months / 12) / working days, m = ${base.formula}`,
    source: 'ft900',
    inputs,
    compute: (taken) => {
      const [workingDays, months, daysOfYear] = [
        taken['workingDays'],
        taken['months'],
        taken['daysOfYear'],
      ].map(Number);
      return adjusted({
        value: base.compute(inputsOf(base, taken)),
        workingDays: workingDays ?? NaN,
        standardDays: ((daysOfYear ?? NaN) * (months ?? NaN)) / 12,
      });
    },
  });
}

function inputsOf(
  base: MeasureGiving<'number'>,
  taken: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(base.inputs).map((name) => [name, taken[OWN + name]]));
}
