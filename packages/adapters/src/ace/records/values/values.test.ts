import { describe, expect, it } from 'vitest';
import { agent } from './agent.ts';
import { firstOfMonth } from './first-of-month.ts';
import { fraction } from './fraction.ts';
import { indicated } from './indicated.ts';
import { sumOrNull, total } from './sums.ts';
import { unanimous } from './unanimous.ts';

describe('sumOrNull', () => {
  it('sums what is said, and is null when nothing is', () => {
    expect(sumOrNull([1, null, -3])).toBe(-2);
    expect(sumOrNull([0, null])).toBe(0);
    expect(sumOrNull([null, null])).toBeNull();
    expect(sumOrNull([])).toBeNull();
  });
});

describe('total', () => {
  it('is zero when nothing is said', () => {
    expect(total([1, null, 3])).toBe(4);
    expect(total([null])).toBe(0);
  });
});

describe('unanimous', () => {
  it('is what all say who say anything', () => {
    expect(unanimous(['CN', null, 'CN'])).toBe('CN');
    expect(unanimous(['CN', 'DE'])).toBeNull();
    expect(unanimous([null])).toBeNull();
    expect(unanimous([0])).toBe(0);
  });
});

describe('indicated', () => {
  it.each([
    ['Y', true],
    ['1', true],
    ['X', true],
    ['N', false],
    ['0', false],
    [null, false],
  ])('reads %s as %s', (indicator, yes) => {
    expect(indicated(indicator)).toBe(yes);
  });
});

describe('fraction', () => {
  it('divides by a hundred without what binary fractions add', () => {
    expect(fraction(10.17)).toBe(0.1017);
    expect(fraction(157.68)).toBe(1.5768);
    expect(fraction(0)).toBe(0);
    expect(fraction(null)).toBeNull();
  });
});

describe('firstOfMonth', () => {
  it('is the first day of the month of a day', () => {
    expect(firstOfMonth('2026-02-28')).toBe('2026-02-01');
    expect(firstOfMonth(null)).toBeNull();
  });
});

describe('agent', () => {
  it('seals a code', () => {
    expect(String(agent('S5G'))).toBe('[sealed:LICENCE_PERMIT]');
    expect(agent(null)).toBeNull();
  });
});
