import { describe, expect, it } from 'vitest';
import { holdsOn } from './dated-row.ts';

describe('holdsOn', () => {
  const july = { valid_from: '2022-07-01', valid_to: '2022-08-01' };

  it.each([
    ['2022-06-30', false],
    ['2022-07-01', true],
    ['2022-07-31', true],
    ['2022-08-01', false],
  ])('of a row of July 2022 on %s is %s', (day, holds) => {
    expect(holdsOn(july, day)).toBe(holds);
  });

  it('knows no bound where there is none', () => {
    expect(holdsOn({ valid_from: null, valid_to: null }, '0001-01-01')).toBe(true);
    expect(holdsOn({ ...july, valid_to: null }, '2999-12-31')).toBe(true);
    expect(holdsOn({ ...july, valid_from: null }, '1999-12-31')).toBe(true);
  });
});
