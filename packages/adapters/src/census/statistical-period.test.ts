import { describe, expect, it } from 'vitest';
import { periodCheck, periodOfName } from './statistical-period.ts';

describe('periodOfName', () => {
  it.each([
    ['IMDB2501.ZIP', { year: 2025, month: 1 }],
    ['imdb9912.zip', { year: 1999, month: 12 }],
    ['IMDB2501', { year: 2025, month: 1 }],
    ['IMDB2501 (1).ZIP', { year: 2025, month: 1 }],
    ['IMDBR2412.ZIP', { year: 2024, month: null }],
  ])('reads %s', (name, period) => {
    expect(periodOfName(name, 'IMDB')).toEqual(period);
  });

  it.each(['IMDB25011.ZIP', 'IMDB2500.ZIP', 'xIMDB2501.ZIP'])('refuses %s', (name) => {
    expect(() => periodOfName(name, 'IMDB')).toThrow(/does not say the statistical period/);
  });
});

describe('periodCheck', () => {
  it('wants the month of a monthly archive', () => {
    const check = periodCheck({ year: 2025, month: 1 });
    expect(check({ year: 2025, month: 1 })).toBeNull();
    expect(check({ year: 2025, month: 2 })).toMatchObject({ column: 'month', code: 'WRONG_PERIOD' });
    expect(check({ year: 2024, month: 1 })).toMatchObject({ column: 'year', code: 'WRONG_PERIOD' });
  });

  it('wants any month of a revised year', () => {
    const check = periodCheck({ year: 2024, month: null });
    expect(check({ year: 2024, month: 12 })).toBeNull();
    expect(check({ year: 2024, month: 0 })).toMatchObject({ column: 'month', code: 'WRONG_PERIOD' });
  });
});
