import { describe, expect, it } from 'vitest';
import { daysOfPeriod, workingDaysOfPeriod } from '../algebra/calendar-inputs.ts';
import { compare, isReported } from '../algebra/conditions.ts';
import { rowsOf } from '../algebra/record-rows.ts';
import {
  absolute,
  choose,
  days,
  firstDay,
  hours,
  indicator,
  larger,
  lastDay,
  leadingDigits,
  minus,
  over,
  plus,
  times,
  workingDays,
} from '../algebra/values.ts';
import { recordsOf } from '../known-answers/record-rows.ts';
import { taken } from './taken.ts';

const lines = rowsOf('entry_line');
const exams = rowsOf('exam');
const bills = rowsOf('bill_receivable');

describe('rows of a period', () => {
  const rows = recordsOf(
    'exam',
    { ordered_date: '2023-12-31' },
    { ordered_date: '2024-01-01', discrepancy: true },
    { ordered_date: '2024-12-31' },
    { ordered_date: '2025-01-01' },
  );

  it('are those whose own date lies in it, both ends included', () => {
    expect(taken(exams.count(), rows)).toBe(2);
    expect(taken(exams.count().where(exams.is('discrepancy')), rows)).toBe(1);
    expect(taken(exams.where(exams.is('discrepancy')).count(), rows)).toBe(1);
  });

  it('are told by another date where the measure says so, which may be made', () => {
    const activities = rowsOf('validation_activity');
    const closed = recordsOf(
      'validation_activity',
      { opened: '2023-06-01', closed: '2024-02-01' },
      { opened: '2024-02-01', closed: null },
    );
    expect(taken(activities.on('closed').count(), closed)).toBe(1);
    expect(taken(activities.count(), closed)).toBe(1);
  });

  it('stand at its end when they have begun by then and have not ended on that day', () => {
    const orders = rowsOf('exclusion_order').standing('effective', 'expired');
    const held = recordsOf(
      'exclusion_order',
      { effective: '2024-12-31', expired: null },
      { effective: '2025-01-01', expired: null },
      { effective: '2020-01-01', expired: '2024-12-31' },
      { effective: '2020-01-01', expired: '2025-01-01' },
    );
    expect(taken(orders.count(), held)).toBe(2);
    expect(taken(orders.count().atOpening(), held)).toBe(2); // the two of 2020, at 31 December 2023
    expect(taken(orders.count().earlier(12), held)).toBe(2);
  });

  it('are those of the year that holds the last month', () => {
    const strata = rowsOf('cm_stratum').ofYear('fiscal_year', 'fiscal');
    const frame = recordsOf(
      'cm_stratum',
      { fiscal_year: 2024, stratum: 'A', frame_lines: 15 },
      { fiscal_year: 2025, stratum: 'A', frame_lines: 12 },
    );
    expect(taken(strata.sum('frame_lines'), frame, { period: { month: '2024-09' } })).toBe(15);
    expect(taken(strata.sum('frame_lines'), frame, { period: { month: '2024-10' } })).toBe(12);
  });
});

describe('aggregates', () => {
  const rows = recordsOf(
    'entry_line',
    { entered_value: 1, importer: 1, hts10: '6109100012', qty1: 1.5, uom1: 'DOZ' },
    { entered_value: 2, importer: 1, hts10: '6109100012', qty1: 2.25, uom1: 'DOZ' },
    { entered_value: 4, importer: 2, hts10: '6109100012', qty1: null, uom1: null },
    { entered_value: 9, importer: 2, hts10: '8703230110', qty1: 1, uom1: 'NO' },
  );

  it('take quantiles between values, and variances over n - 1', () => {
    expect(taken(lines.median('entered_value'), rows)).toBe(300); // (200 + 400) / 2 cents
    expect(taken(lines.quantile('entered_value', 0.25), rows)).toBe(175); // 100 + 0.75 x 100
    // Deviations from 400: -300, -200, 0, 500; squares sum to 380,000; over 3.
    expect(taken(lines.variance('entered_value'), rows)).toBeCloseTo(380_000 / 3, 6);
    // Pairs (100, 1.5), (200, 2.25), (900, 1): means 400 and 19/12; products of deviations over 2.
    const products = -300 * (1.5 - 19 / 12) - 200 * (2.25 - 19 / 12) + 500 * (1 - 19 / 12);
    expect(taken(lines.covariance('entered_value', 'qty1'), rows)).toBeCloseTo(products / 2, 9);
    expect(taken(lines.median('entered_value'), {})).toBeNull();
  });

  it('count distinct parties and tuples, and keep units apart', () => {
    expect(taken(lines.distinct('importer'), rows)).toBe(2);
    expect(taken(lines.distinct('importer', 'hts10'), rows)).toBe(3);
    expect(taken(lines.distinct('uom1'), rows)).toBe(2);
    expect(taken(lines.quantity('qty1', 'uom1'), rows)).toBeNull();
    const dozens = lines.where(lines.codeIn('uom1', 'DOZ'));
    expect(taken(dozens.sum('qty1'), rows)).toBe(3.75);
  });

  it('group by keys that the report does not show, parties and made values too', () => {
    const byImporter = lines.groups(['importer'], { value: lines.sum('entered_value') });
    expect(taken(byImporter, rows)).toEqual([
      { key: ['1'], value: 300 },
      { key: ['2'], value: 1300 },
    ]);
    const apparel = lines.where(lines.codeStartsWith('hts10', '61'));
    expect(taken(apparel.groups(['importer'], { value: lines.sum('entered_value') }), rows)).toEqual([
      { key: ['1'], value: 300 },
      { key: ['2'], value: 400 },
    ]);
    const byDigit = lines.groups([leadingDigits(lines.number('entered_value'), 1)], { n: lines.count() });
    expect(taken(byDigit, rows)).toEqual([
      { key: ['1'], n: 1 },
      { key: ['2'], n: 1 },
      { key: ['4'], n: 1 },
      { key: ['9'], n: 1 },
    ]);
  });
});

describe('values of a row', () => {
  it('compute with null as SQL does', () => {
    const rows = recordsOf(
      'liquidation',
      { est_total: 10, liquidated_total: 13, suspension_start: '2024-01-01' },
      { est_total: 10, liquidated_total: 6, suspension_start: null },
    );
    const liquidations = rowsOf('liquidation');
    const change = minus(liquidations.number('liquidated_total'), liquidations.number('est_total'));
    expect(taken(liquidations.sum(change), rows)).toBe(-100);
    expect(taken(liquidations.sum(absolute(change)), rows)).toBe(700);
    expect(taken(liquidations.sum(larger(change, 0)), rows)).toBe(300);
    const suspended = days(liquidations.date('suspension_start'), liquidations.date('liq_date'));
    expect(taken(liquidations.sum(suspended), rows)).toBe(14);
    expect(taken(liquidations.count().where(isReported(suspended)), rows)).toBe(1);
    expect(taken(liquidations.sum(over(change, 0)), rows)).toBeNull();
    expect(taken(liquidations.sum(times(change, over(1, 2))), rows)).toBe(-50);
    expect(taken(liquidations.sum(indicator(compare(change, '>', 0))), rows)).toBe(1);
    expect(taken(liquidations.sum(choose(compare(change, '>', 0), plus(change, 1))), rows)).toBe(301);
  });

  it('count working days after a day, and hours between moments', () => {
    const entries = rowsOf('entry_summary');
    // 10 working days after Friday 20 November 2026 end on 7 December: Thanksgiving is one of the days between.
    const rows = recordsOf('entry_summary', {
      entry_date: '2026-11-20',
      release_date: '2026-11-20',
      summary_date: '2026-12-07',
    });
    const lag = workingDays(entries.date('release_date'), entries.date('summary_date'));
    expect(taken(entries.sum(lag), rows, { period: { calendarYear: 2026 } })).toBe(10);
    const releases = rowsOf('release');
    const released = recordsOf('release', {
      release_date: '2024-01-15',
      arrival_ts: '2024-01-15T12:00:00',
      release_ts: '2024-01-16 13:30:00',
    });
    const dwell = hours(releases.instant('arrival_ts'), releases.instant('release_ts'));
    expect(taken(releases.sum(dwell), released)).toBe(25.5);
  });

  it('know the days of the period', () => {
    const rows = recordsOf('bill_receivable', { issue_date: '2024-02-10', due_date: '2024-02-20' });
    const age = days(bills.date('due_date'), lastDay());
    const february = { period: { month: '2024-02' } } as const;
    expect(taken(bills.sum(age), rows, february)).toBe(9);
    expect(taken(bills.sum(days(firstDay(), bills.date('due_date'))), rows, february)).toBe(19);
    expect(taken(daysOfPeriod, rows, february)).toBe(29);
    // 21 weekdays less Washington's Birthday (19 February 2024).
    expect(taken(workingDaysOfPeriod, rows, february)).toBe(20);
  });
});
