import { fiscalYearOf, formatMonth, monthOfYear, yearOf, type MonthIndex } from '@tradepulse/measures';
import type { ReportData } from './report-data.ts';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A period as people read it, by the calendar and by the federal fiscal year. */
export function periodLabels(label: string, months: readonly MonthIndex[]): ReportData['period'] {
  const first = months[0] ?? 0;
  const last = months.at(-1) ?? first;
  return {
    label,
    from: formatMonth(first),
    to: formatMonth(last),
    calendar: run(first, last),
    fiscal: [...Map.groupBy(months, fiscalYearOf)]
      .map(([year, part]) => `FY${year}: ${fiscalRun(part)}`)
      .join('; '),
  };
}

function run(first: MonthIndex, last: MonthIndex): string {
  return first === last ? named(first) : `${named(first)} to ${named(last)}`;
}

function named(month: MonthIndex): string {
  return `${monthNames[monthOfYear(month) - 1] ?? ''} ${yearOf(month)}`;
}

function fiscalRun(months: readonly MonthIndex[]): string {
  const first = months[0] ?? 0;
  const last = months.at(-1) ?? first;
  return months.length === 12 ? 'the whole year' : run(first, last);
}
