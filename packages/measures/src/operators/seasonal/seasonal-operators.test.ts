import { describe, expect, it } from 'vitest';
import { evaluateQuestion } from '../../evaluate/evaluate.ts';
import { airPassengers } from '../../formulas/series/fixtures/air-passengers.ts';
import { imported } from '../../known-answers/trade-rows.ts';
import { effectiveDutyRate } from '../../measures/imports/duty/effective-duty-rate.ts';
import { goodsBalance } from '../../measures/exports/goods-balance.ts';
import { generalImportsValue } from '../../measures/imports/value/general-imports-value.ts';
import { inMonth, monthly } from '../fixtures/monthly-imports.ts';
import { yearOverYear } from '../growth/year-over-year.ts';
import { forecastDeviationZ } from './forecast-deviation-z.ts';
import { forecastErrorMape } from './forecast-error-mape.ts';
import { seasonalFactor } from './seasonal-factor.ts';
import { seasonallyAdjusted } from './seasonally-adjusted.ts';
import { workingDayAdjusted } from './working-day-adjusted.ts';

const december = '2024-12';
const passengers = monthly(...airPassengers);

/** Three years of months: 10, but 34 in December, so that every centred average is 12. */
const christmas = Array.from({ length: 36 }, (_month, at) => (at % 12 === 11 ? 34 : 10));

describe('seasonalFactor', () => {
  it('gives what R prints for December in decompose(AirPassengers, "multiplicative")', () => {
    expect(inMonth(seasonalFactor(generalImportsValue, 12), passengers, december)).toBeCloseTo(0.8988244, 7);
  });

  it('is the month over the average month: 34 / 12', () => {
    expect(inMonth(seasonalFactor(generalImportsValue, 3), monthly(...christmas), december)).toBeCloseTo(
      34 / 12,
      12,
    );
  });

  it('is null for a month that is not reported, a deficit and no trade at all', () => {
    const withGap = monthly(...christmas.map((value, at) => (at === 20 ? null : value)));
    expect(inMonth(seasonalFactor(generalImportsValue, 3), withGap, december)).toBeNull();
    expect(inMonth(seasonalFactor(goodsBalance, 3), monthly(...christmas), december)).toBeNull();
    expect(inMonth(seasonalFactor(generalImportsValue, 2), monthly(0), december)).toBeNull();
  });

  it('refuses a single year, which has no average around each month', () => {
    expect(() => seasonalFactor(generalImportsValue, 1)).toThrow('seasonalFactor: months is too small');
    expect(() => seasonallyAdjusted(generalImportsValue, 1)).toThrow(
      'seasonallyAdjusted: months is too small',
    );
  });
});

describe('seasonallyAdjusted', () => {
  it('is the value over the factor: 432 thousand passengers of December 1960 over 0.8988244', () => {
    const adjusted = inMonth(seasonallyAdjusted(generalImportsValue, 12), passengers, december);
    expect(adjusted).toBeCloseTo(432 / 0.8988244, 4);
  });

  it('is the average month where there is nothing but season', () => {
    expect(inMonth(seasonallyAdjusted(generalImportsValue, 3), monthly(...christmas), december)).toBeCloseTo(
      12,
      12,
    );
  });

  it('keeps unit and direction, and says the years in its id', () => {
    const adjusted = seasonallyAdjusted(effectiveDutyRate);
    expect(adjusted.id).toBe('timeseries/seasonally-adjusted(imports/effective-duty-rate, 4)');
    expect([adjusted.unit, adjusted.direction]).toEqual([
      effectiveDutyRate.unit,
      effectiveDutyRate.direction,
    ]);
  });
});

describe('workingDayAdjusted', () => {
  // Working days of 2024: 366 days with 104 Saturdays and Sundays are 262 weekdays, less 11 Federal holidays.
  const daysOf2024 = 366 - 104 - 11;

  it('scales a month to the average month of the year: December 2024 has 21 working days', () => {
    // 22 weekdays less Christmas; 251 / 12 is 20.92, so that the value becomes a little smaller.
    const adjusted = inMonth(workingDayAdjusted(generalImportsValue), monthly(210), december);
    expect(adjusted).toBeCloseTo((210 * (daysOf2024 / 12)) / 21, 9);
  });

  it('leaves a calendar year as it is', () => {
    const answer = evaluateQuestion(
      { measures: [workingDayAdjusted(generalImportsValue)], period: { calendarYear: 2024 } },
      monthly(5, 7),
    );
    expect(answer.rows[0]?.values).toEqual([12]);
  });

  it('is taken over other months by other operators', () => {
    // December 2023 has 20 working days and 2023 has 249: 260 weekdays less 11, New Year's Day observed on 2 January.
    const growth = inMonth(
      yearOverYear(workingDayAdjusted(generalImportsValue)),
      imported({ year: 2023, month: 12, general_value: 200 }, { year: 2024, month: 12, general_value: 210 }),
      december,
    );
    const [before, now] = [(200 * (249 / 12)) / 20, (210 * (daysOf2024 / 12)) / 21];
    expect(growth).toBeCloseTo(now / before - 1, 12);
  });

  it('is null where the measure is, and refuses what does not add', () => {
    expect(inMonth(workingDayAdjusted(generalImportsValue), monthly(null), december)).toBeNull();
    expect(() => workingDayAdjusted(effectiveDutyRate)).toThrow(
      'workingDayAdjusted takes a measure that adds',
    );
  });
});

/** Twelve months of 100, then of 110 or 130 by turns, then the values that are given. */
const years = (...last: readonly number[]) =>
  monthly(
    ...Array.from({ length: 12 }, () => 100),
    ...Array.from({ length: 12 }, (_month, at) => (at % 2 === 0 ? 110 : 130)),
    ...last,
  );

describe('forecastErrorMape', () => {
  it('is the mean of the errors of plain forecasts over what came', () => {
    // Forecasts of 110 + 20 and, the changes then being 30, 10, ... and 40 for the first 10, 130 + (240 + 30) / 12.
    const error = inMonth(forecastErrorMape(generalImportsValue, 2), years(150, 140), december);
    expect(error).toBeCloseTo(((150 - 130) / 150 + Math.abs(140 - (130 + 270 / 12)) / 140) / 2, 12);
  });

  it('is zero for a season that is the same in every year', () => {
    const steady = monthly(...christmas, ...christmas.slice(0, 12));
    expect(inMonth(forecastErrorMape(generalImportsValue), steady, december)).toBe(0);
  });

  it('is null where a month that was forecast is zero, and refuses no months', () => {
    expect(inMonth(forecastErrorMape(generalImportsValue, 1), years(0), december)).toBeNull();
    expect(() => forecastErrorMape(generalImportsValue, 0)).toThrow('forecastErrorMape: months is too small');
  });
});

describe('forecastDeviationZ', () => {
  it('is the error over the standard error of the forecast', () => {
    // Changes 10 and 30 by turns: mean 20, sum of squares 12 * 100, over 11; the forecast is 110 + 20.
    const z = inMonth(forecastDeviationZ(generalImportsValue), years(150), december);
    expect(z).toBeCloseTo((150 - 130) / (Math.sqrt(1200 / 11) * Math.sqrt(13 / 12)), 12);
  });

  it('is zero for what was forecast, and null where nothing varied', () => {
    expect(inMonth(forecastDeviationZ(generalImportsValue), years(130), december)).toBe(0);
    expect(inMonth(forecastDeviationZ(generalImportsValue), monthly(...christmas), december)).toBeNull();
  });
});
