import type { View } from './derive.ts';

/** The inputs as they are. */
export const asIs: View = (input) => input;

/** The inputs of a year earlier. */
export const yearBefore: View = (input) => input.earlier(12);

/** The inputs of the period that the request compares with. */
export const atBase: View = (input) => input.atBase();

/** The inputs over the months that end with the unit of the report. */
export function trailing(months: number): View {
  return (input) => input.over({ kind: 'trailing', months });
}

/** The inputs from the beginning of the year to the end of the unit of the report. */
export function toDate(year: 'calendar' | 'fiscal'): View {
  return (input) => input.over({ kind: 'to_date', year });
}

/** The inputs of the last month of the unit, a number of months earlier. */
export function monthBefore(months: number): View {
  return (input) => input.over({ kind: 'trailing', months: 1 }, { kind: 'shift', months: -months });
}

/** The inputs of the whole report in the same unit of time. */
export const ofReport: View = (input) => input.ofReport();

/** First the one view, then the other. */
export function both(first: View, second: View): View {
  return (input) => second(first(input));
}
