import { describe, expect, it } from 'vitest';
import { valueFormat } from '../format-value.ts';
import { describeTarget, standingText } from './describe-target.ts';

const percent = valueFormat('percent');
const value = { value: 0.98 };
const band = { from: 0.1, to: 0.3 };

describe('standingText', () => {
  it('says status, distance and target', () => {
    const missed = { target: value, status: 'missed', distance: -0.0154, attainment: 0.984 } as const;
    expect(standingText(missed, percent)).toBe('missed, −1.54 pp from 98.00%');
    const above = { target: band, status: 'near', distance: 0.01, attainment: null } as const;
    expect(standingText(above, percent)).toBe('near, +1.00 pp from 10.00% to 30.00%');
    const dollars = { target: { value: 1_000 }, status: 'met', distance: 2_500, attainment: 3.5 } as const;
    expect(standingText(dollars, valueFormat('usd'))).toBe('met, +2,500 from 1,000');
  });

  it('says where it stands when there is no distance', () => {
    const on = { target: value, status: 'met', distance: 0, attainment: 1 } as const;
    expect(standingText(on, percent)).toBe('met, at 98.00%');
    expect(standingText({ ...on, target: band }, percent)).toBe('met, within 10.00% to 30.00%');
    expect(standingText({ ...on, distance: null }, percent)).toBe('met');
  });

  it('says nothing without a status', () => {
    expect(
      standingText({ target: value, status: null, distance: null, attainment: null }, percent),
    ).toBeNull();
  });
});

describe('describeTarget', () => {
  const plain = { target: value, tolerance: 0, period: null, where: [], each: [] };

  it('says the better side, or the band', () => {
    expect(describeTarget(plain, { unit: 'percent', direction: 'higher_is_better' })).toBe('at least 98.00%');
    expect(describeTarget(plain, { unit: 'percent', direction: 'lower_is_better' })).toBe('at most 98.00%');
    const within = { ...plain, target: band };
    expect(describeTarget(within, { unit: 'percent', direction: 'neutral' })).toBe('10.00% to 30.00%');
  });

  it('says what it is for', () => {
    const narrow = {
      ...plain,
      tolerance: 0.01,
      period: 'FY2012',
      where: [{ level: 'country', codes: ['1220', '2010'] }],
      each: ['port'],
    };
    expect(describeTarget(narrow, { unit: 'percent', direction: 'higher_is_better' })).toBe(
      'at least 98.00%, FY2012, country 1220, 2010, each port, near within 1.00 pp',
    );
  });
});
