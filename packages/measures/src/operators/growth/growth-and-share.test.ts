import { describe, expect, it } from 'vitest';
import { evaluateQuestion } from '../../evaluate/evaluate.ts';
import { imported } from '../../known-answers/trade-rows.ts';
import { goodsBalance } from '../../measures/exports/goods-balance.ts';
import { dutiableShare } from '../../measures/imports/duty/dutiable-share.ts';
import { effectiveDutyRate } from '../../measures/imports/duty/effective-duty-rate.ts';
import { originCountries } from '../../measures/imports/quantity/origin-countries.ts';
import { generalImportsValue } from '../../measures/imports/value/general-imports-value.ts';
import { laspeyres } from '../../measures/price/laspeyres.ts';
import { cagr } from './cagr.ts';
import { changeFromYearBefore } from './change-from-year-before.ts';
import { contributionToGrowth } from './contribution-to-growth.ts';
import { growthFromBase } from './growth-from-base.ts';
import { indexToBase } from './index-to-base.ts';
import { previousPeriodGrowth } from './previous-period-growth.ts';
import { shareChange } from './share-change.ts';
import { shareOfReport } from './share-of-report.ts';
import { yearOverYear } from './year-over-year.ts';
import { byCountry, inMonth, ramp, rates, twoCountries } from '../fixtures/monthly-imports.ts';

describe('yearOverYear', () => {
  it('is the change from a year earlier over what it was then', () => {
    expect(inMonth(yearOverYear(generalImportsValue), ramp, '2024-03')).toBe((6 - 3) / 3);
  });

  it('compares ratios, not their parts', () => {
    expect(inMonth(yearOverYear(effectiveDutyRate), rates, '2024-02')).toBeCloseTo((0.09 - 0.05) / 0.05, 12);
  });

  it('is null when nothing was traded a year earlier, or the measure was negative', () => {
    expect(inMonth(yearOverYear(generalImportsValue), ramp, '2023-03')).toBeNull();
    expect(inMonth(yearOverYear(goodsBalance), ramp, '2024-03')).toBeNull();
  });

  it('keeps the literal id and describes itself', () => {
    const growth = yearOverYear(generalImportsValue);
    const id: 'timeseries/yoy-growth(imports/general-imports-value)' = growth.id;
    expect(id).toBe('timeseries/yoy-growth(imports/general-imports-value)');
    expect(growth.title).toBe('Year-over-year growth: General imports value (customs value)');
    expect(growth.unit).toBe('percent');
  });
});

describe('changeFromYearBefore', () => {
  it('is the difference in the unit of the measure', () => {
    expect(inMonth(changeFromYearBefore(generalImportsValue), ramp, '2024-03')).toBe(6 - 3);
    expect(changeFromYearBefore(generalImportsValue).unit).toBe('usd');
  });

  it('of a share is in percentage points', () => {
    expect(inMonth(changeFromYearBefore(dutiableShare), rates, '2024-02')).toBeCloseTo(
      180 / 300 - 5 / 20,
      12,
    );
    expect(changeFromYearBefore(dutiableShare).unit).toBe('percentage_points');
  });
});

describe('previousPeriodGrowth', () => {
  it('is growth over the month before', () => {
    expect(inMonth(previousPeriodGrowth(generalImportsValue), ramp, '2023-05')).toBe((5 - 4) / 4);
  });

  it('is growth over the quarter before when units have three months', () => {
    const growth = previousPeriodGrowth(generalImportsValue, 3);
    const answer = evaluateQuestion({ measures: [growth], period: { quarter: '2023-Q2' } }, ramp);
    expect(answer.rows[0]?.values).toEqual([(4 + 5 + 6 - (1 + 2 + 3)) / (1 + 2 + 3)]);
  });

  it('refuses no months', () => {
    expect(() => previousPeriodGrowth(generalImportsValue, 0)).toThrow(
      'previousPeriodGrowth: months is too small',
    );
  });
});

describe('growthFromBase', () => {
  it('is growth over whatever the request compares with', () => {
    const growth = growthFromBase(generalImportsValue);
    expect(inMonth(growth, ramp, '2024-03', { compare: 'year_before' })).toBe((6 - 3) / 3);
    expect(inMonth(growth, ramp, '2024-03', { compare: { month: '2023-01' } })).toBe((6 - 1) / 1);
  });
});

describe('indexToBase', () => {
  it('is 100 in the base period', () => {
    const index = indexToBase(generalImportsValue);
    expect(inMonth(index, ramp, '2023-02', { compare: { month: '2023-02' } })).toBe(100);
    expect(inMonth(index, ramp, '2024-05', { compare: { month: '2023-02' } })).toBe((100 * 10) / 2);
  });

  it('needs to be told the base', () => {
    expect(() => inMonth(indexToBase(generalImportsValue), ramp, '2024-05')).toThrow('say with which');
  });
});

describe('contributionToGrowth', () => {
  it('is the change of each row over the whole of a year earlier, and adds to the growth of the whole', () => {
    expect(byCountry(contributionToGrowth(generalImportsValue), twoCountries)).toEqual([
      (50 - 20) / (20 + 80),
      (100 - 80) / (20 + 80),
    ]);
  });

  it.each([effectiveDutyRate, originCountries, laspeyres])('refuses what does not add: $id', (measure) => {
    expect(() => contributionToGrowth(measure)).toThrow(
      `contributionToGrowth takes a measure that adds over rows; ${measure.id} does not`,
    );
  });
});

describe('shareOfReport', () => {
  it('is the row over the whole', () => {
    expect(byCountry(shareOfReport(generalImportsValue), twoCountries)).toEqual([50 / 150, 100 / 150]);
  });

  it('refuses what does not add', () => {
    expect(() => shareOfReport(effectiveDutyRate)).toThrow('shareOfReport takes a measure that adds');
  });
});

describe('shareChange', () => {
  it('is the share less the share of a year earlier', () => {
    const changes = byCountry(shareChange(generalImportsValue), twoCountries);
    expect(changes[0]).toBeCloseTo(50 / 150 - 20 / 100, 12);
    expect(changes[1]).toBeCloseTo(100 / 150 - 80 / 100, 12);
  });

  it('is null for a deficit, which has no share', () => {
    expect(inMonth(shareChange(goodsBalance), ramp, '2024-01')).toBeNull();
  });
});

describe('cagr', () => {
  it('is the constant rate between two years', () => {
    const rows = imported({ year: 2022, general_value: 100 }, { year: 2024, general_value: 121 });
    expect(inMonth(cagr(generalImportsValue, 2), rows, '2024-01')).toBeCloseTo(Math.sqrt(121 / 100) - 1, 12);
  });

  it('is null for what is negative or began at nothing', () => {
    expect(inMonth(cagr(goodsBalance, 1), ramp, '2024-01')).toBeNull();
    expect(inMonth(cagr(generalImportsValue, 1), ramp, '2023-01')).toBeNull();
  });
});
