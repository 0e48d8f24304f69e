import { describeMonths, monthIndex, monthsBetween, yearOf, type MonthIndex } from '@tradepulse/measures';
import type { Holding } from './holdings.ts';

/** The periods that loads can answer, as people read them: runs of single months, then years to date. */
export function describeAvailable(holdings: readonly Holding[]): string {
  const monthly = new Set(holdings.flatMap(({ months }) => [...months.month]));
  const toDate = new Set(holdings.flatMap(({ months }) => [...months.year_to_date]));
  const parts = [
    ...runsOf([...monthly]).map((run) =>
      run.length === 1 ? describeMonths(run) : `each month of ${describeMonths(run)}`,
    ),
    ...[...toDate]
      .filter((month) => !coveredMonthly(month, monthly))
      .toSorted((a, b) => a - b)
      .map(yearToDate),
  ];
  return parts.length === 0 ? 'no period' : parts.join('; ');
}

function runsOf(months: readonly MonthIndex[]): readonly (readonly MonthIndex[])[] {
  const runs: MonthIndex[][] = [];
  for (const month of months.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === month - 1) run.push(month);
    else runs.push([month]);
  }
  return runs;
}

function coveredMonthly(month: MonthIndex, monthly: ReadonlySet<MonthIndex>): boolean {
  return monthsBetween(monthIndex(yearOf(month), 1), month).every((each) => monthly.has(each));
}

function yearToDate(month: MonthIndex): string {
  const months = monthsBetween(monthIndex(yearOf(month), 1), month);
  return months.length === 12
    ? `the calendar year ${yearOf(month)} as a whole`
    : `${describeMonths(months)} as a whole`;
}
