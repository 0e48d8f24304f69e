import {
  billDue,
  entrySummaryDue,
  fiscalYearOfDate,
  isWorkingDay,
  periodicMonthlyPaymentDue,
  scheduledLiquidation,
} from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { monthlyStatementDay } from '../entry/entry-dates.ts';
import { scheduledDay } from '../life-cycle/plan-liquidation.ts';
import { billDay } from './bill-day.ts';
import { dayOf, isoDay, isoInstant } from './day.ts';
import { fiscalYearOf, lastDay, monthOf, monthText } from './month.ts';
import { workingDays } from './working-days.ts';

/** Every fifth day of three years, among them a leap year. */
const days = Array.from({ length: 220 }, (_, index) => dayOf('2023-12-20') + 5 * index);
const calendar = workingDays((iso) => !isWorkingDay(iso));

describe('days', () => {
  it('are ISO dates and back', () => {
    for (const day of days) expect(dayOf(isoDay(day))).toBe(day);
    expect(isoInstant(dayOf('2024-02-28'), 86_400 + 3661)).toBe('2024-02-29T01:01:01Z');
  });

  it('have months', () => {
    expect(monthText(monthOf('2024-12') + 1)).toBe('2025-01');
    expect(isoDay(lastDay(monthOf('2024-02')))).toBe('2024-02-29');
  });
});

describe('deadlines', () => {
  it.each(days.map(isoDay))('are those that the rules of law give for %s', (iso) => {
    const day = dayOf(iso);
    expect(isoDay(calendar.after(day, 10))).toBe(entrySummaryDue(iso));
    expect(isoDay(monthlyStatementDay(day, calendar))).toBe(periodicMonthlyPaymentDue(iso));
    expect(isoDay(scheduledDay(day))).toBe(scheduledLiquidation(iso));
    expect(isoDay(billDay(day))).toBe(billDue(iso));
    expect(fiscalYearOf(day)).toBe(fiscalYearOfDate(iso));
  });
});
