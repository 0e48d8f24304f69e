import type { Report, Session } from '@tradepulse/core';
import {
  calculatedDuty,
  customsValue,
  imports,
  measure,
  yearOverYear,
  type Interval,
} from '@tradepulse/measures';

declare const session: Session;

const period = { calendarYear: 2024 } as const;

export async function typedByTheMeasuresAskedFor(): Promise<number | null | undefined> {
  const report = await session.report({ measures: [customsValue, calculatedDuty], by: ['country'], period });
  const row = report.rows[0];
  // @ts-expect-error -- the report was not asked for this measure
  row?.values['imports/dutiable-value'];
  return row?.values['imports/customs-value'];
}

const lines = measure({
  id: 'test/lines',
  title: 'Lines',
  result: 'interval',
  unit: 'count',
  direction: 'neutral',
  formula: 'n',
  source: 'definition',
  inputs: { lines: imports.count() },
  compute: ({ lines: count }) => (count === null ? null : { estimate: count, lower: count, upper: count }),
});

export async function givesWhatEachMeasureGives(): Promise<readonly [Interval | null, number | null] | null> {
  const report = await session.report({ measures: [lines, customsValue], period });
  const values = report.rows[0]?.values;
  if (values === undefined) return null;
  // @ts-expect-error -- an interval is not a number
  const number: number | null = values['test/lines'];
  void number;
  // @ts-expect-error -- a number has no ends
  void values['imports/customs-value']?.upper;
  // @ts-expect-error -- an operator takes a measure that gives a number
  yearOverYear(lines);
  return [values['test/lines'], values['imports/customs-value']];
}

export function refusesWrongRequests(): void {
  // @ts-expect-error -- there is no such level
  void session.report({ measures: [customsValue], by: ['planet'], period });
  // @ts-expect-error -- rows are sorted by a measure of the report
  void session.report({ measures: [customsValue], period, sort: { by: 'imports/calculated-duty' } });
  const elsewhere = { measure: 'imports/calculated-duty', value: 1 } as const;
  // @ts-expect-error -- targets are for measures of the report
  void session.report({ measures: [customsValue], period, targets: [elsewhere] });
  const empty = { measure: 'imports/customs-value' } as const;
  // @ts-expect-error -- a target is a value or a band
  void session.report({ measures: [customsValue], period, targets: [empty] });
  // @ts-expect-error -- a period has one form
  void session.report({ measures: [customsValue], period: { year: 2024 } });
  // @ts-expect-error -- a session has no way to rows
  void session.rows;
  // @ts-expect-error -- a session runs no SQL
  void session.query('select 1');
}

export function refusesToForgeReports(report: Report): void {
  // @ts-expect-error -- the data of a report are read-only
  report.data.rows = [];
  // @ts-expect-error -- nor can a figure be put in
  report.data.rows[0].cells['x'] = { kind: 'value', value: 1 };
}
