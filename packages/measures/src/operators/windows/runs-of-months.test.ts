import { describe, expect, it } from 'vitest';
import { imported } from '../../known-answers/trade-rows.ts';
import { goodsBalance } from '../../measures/exports/goods-balance.ts';
import { effectiveDutyRate } from '../../measures/imports/duty/effective-duty-rate.ts';
import { originCountries } from '../../measures/imports/quantity/origin-countries.ts';
import { generalImportsValue } from '../../measures/imports/value/general-imports-value.ts';
import { laspeyres } from '../../measures/price/laspeyres.ts';
import { changeFromYearBefore } from '../growth/change-from-year-before.ts';
import { growthVolatility } from './growth-volatility.ts';
import { movingAverage } from './moving-average.ts';
import { robustTrendSlope } from './robust-trend-slope.ts';
import { trailingTotal } from './trailing-total.ts';
import { trendSlope } from './trend-slope.ts';
import { yearEndProjection } from './year-end-projection.ts';
import { yearEnding } from './year-ending.ts';
import { yearOverYear } from '../growth/year-over-year.ts';
import { yearToDateGrowth } from './year-to-date-growth.ts';
import { yearToDate } from './year-to-date.ts';
import { inMonth, monthly, ramp, rates } from '../fixtures/monthly-imports.ts';

describe('movingAverage', () => {
  it('is the mean of the latest three months', () => {
    expect(inMonth(movingAverage(generalImportsValue), ramp, '2023-05')).toBe((3 + 4 + 5) / 3);
  });

  it('reaches over the turn of the year', () => {
    expect(inMonth(movingAverage(generalImportsValue), ramp, '2024-01')).toBe((11 + 12 + 2) / 3);
  });

  it('of a ratio is the mean of the ratios', () => {
    expect(inMonth(movingAverage(effectiveDutyRate, 2), rates, '2024-02')).toBeCloseTo(
      (1 / 100 + 27 / 300) / 2,
      12,
    );
  });

  it('is null when a month is not reported', () => {
    expect(inMonth(movingAverage(generalImportsValue), monthly(4, null, 6), '2024-12')).toBeNull();
  });
});

describe('operators over months', () => {
  it.each([
    ['movingAverage', () => movingAverage(generalImportsValue, 1)],
    ['trailingTotal', () => trailingTotal(generalImportsValue, 0)],
    ['trendSlope', () => trendSlope(generalImportsValue, 1)],
    ['robustTrendSlope', () => robustTrendSlope(generalImportsValue, 1)],
    ['growthVolatility', () => growthVolatility(generalImportsValue, 2)],
  ])('refuse too few months: %s', (name, make) => {
    expect(make).toThrow(`${name}: months is too small`);
  });
});

describe('trailingTotal', () => {
  it('of a sum is the running sum', () => {
    expect(inMonth(trailingTotal(generalImportsValue, 4), ramp, '2023-05')).toBe(2 + 3 + 4 + 5);
  });

  it('of a ratio is the ratio of the running sums', () => {
    expect(inMonth(trailingTotal(effectiveDutyRate, 2), rates, '2024-02')).toBe((1 + 27) / (100 + 300));
  });

  it('of a distinct count counts what is distinct in the whole run', () => {
    const origins = imported(
      { month: 1, country: '1220', general_value: 1 },
      { month: 2, country: '1220', general_value: 1 },
      { month: 2, country: '5700', general_value: 1 },
    );
    expect(inMonth(trailingTotal(originCountries, 2), origins, '2024-02')).toBe(2);
  });
});

describe('yearEnding', () => {
  it('is the sum of the latest twelve months', () => {
    // January and February 2024 are 2 and 4; March to December 2023 are 3 to 12, which is 75.
    expect(inMonth(yearEnding(generalImportsValue), ramp, '2024-02')).toBe(2 + 4 + 75);
  });
});

describe('yearToDate', () => {
  it('begins in January', () => {
    expect(inMonth(yearToDate(generalImportsValue, 'calendar'), ramp, '2024-02')).toBe(2 + 4);
  });

  it('begins in October for the fiscal year', () => {
    expect(inMonth(yearToDate(generalImportsValue, 'fiscal'), ramp, '2024-02')).toBe(10 + 11 + 12 + 2 + 4);
  });

  it('keeps the year in its id', () => {
    const id: 'timeseries/fiscal-ytd(imports/general-imports-value)' = yearToDate(
      generalImportsValue,
      'fiscal',
    ).id;
    expect(id).toBe('timeseries/fiscal-ytd(imports/general-imports-value)');
  });
});

describe('yearToDateGrowth', () => {
  it('compares the same months of both years', () => {
    const growth = yearToDateGrowth(generalImportsValue, 'calendar');
    expect(inMonth(growth, ramp, '2024-02')).toBe((2 + 4 - (1 + 2)) / (1 + 2));
  });

  it('is null when the year before is not there', () => {
    expect(inMonth(yearToDateGrowth(generalImportsValue, 'calendar'), ramp, '2023-02')).toBeNull();
  });
});

describe('trendSlope', () => {
  it('is the logarithm of the factor of a series that grows by one', () => {
    expect(inMonth(trendSlope(generalImportsValue, 4), monthly(1, 2, 4, 8), '2024-12')).toBeCloseTo(
      Math.log(2),
      12,
    );
  });

  it('is null for what has no logarithm', () => {
    expect(inMonth(trendSlope(generalImportsValue, 4), monthly(1, 2, 0, 8), '2024-12')).toBeNull();
    expect(inMonth(trendSlope(goodsBalance, 2), monthly(1, 2), '2024-12')).toBeNull();
  });
});

describe('robustTrendSlope', () => {
  it('does not follow one outlier', () => {
    // Slopes between all pairs of 0, 1, 2, 99: 1, 1, 33, 1, 49, 97; the median is (1 + 33) / 2.
    expect(inMonth(robustTrendSlope(generalImportsValue, 4), monthly(0, 1, 2, 99), '2024-12')).toBe(17);
  });
});

describe('growthVolatility', () => {
  it('is zero for steady growth', () => {
    expect(inMonth(growthVolatility(generalImportsValue, 4), monthly(1, 2, 4, 8), '2024-12')).toBeCloseTo(
      0,
      12,
    );
  });

  it('is the sample deviation of the log changes', () => {
    // Changes of ln 2 and -ln 2 lie ln 2 from their mean: sqrt(2 * (ln 2)^2 / (2 - 1)).
    expect(inMonth(growthVolatility(generalImportsValue, 3), monthly(4, 8, 4), '2024-12')).toBeCloseTo(
      Math.SQRT2 * Math.log(2),
      12,
    );
  });
});

describe('yearEndProjection', () => {
  it('scales the rest of the year before by the growth of the year to date', () => {
    // 2 + 4 is twice 1 + 2; March to December 2023 add to 75: 6 + 2 * 75 is the year 2024, which doubled.
    expect(inMonth(yearEndProjection(generalImportsValue, 'calendar'), ramp, '2024-02')).toBe(6 + 2 * 75);
    expect(2 * (1 + 2 + 75)).toBe(6 + 2 * 75);
  });

  it('is null without a year before', () => {
    expect(inMonth(yearEndProjection(generalImportsValue, 'calendar'), ramp, '2023-02')).toBeNull();
  });
});

describe('operators on operators', () => {
  it('apply to what another made', () => {
    const growth = yearOverYear(trailingTotal(generalImportsValue, 2));
    expect(inMonth(growth, ramp, '2024-03')).toBe((4 + 6 - (2 + 3)) / (2 + 3));
    expect(growth.id).toBe('timeseries/yoy-growth(timeseries/trailing(imports/general-imports-value, 2))');
  });

  it('apply to measures that compare two periods', () => {
    // Prices of 2, 4 and 6 in three years: the index doubles, then it is 1.5.
    const rows = imported(
      ...[2, 4, 6].map((price, at) => ({
        year: 2022 + at,
        unit_1: 'NO',
        consumption_value: price * 10,
        consumption_quantity_1: 10,
      })),
    );
    expect(inMonth(changeFromYearBefore(laspeyres), rows, '2024-01', { compare: 'year_before' })).toBeCloseTo(
      6 / 4 - 4 / 2,
      12,
    );
  });
});
