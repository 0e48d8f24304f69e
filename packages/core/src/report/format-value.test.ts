import { units, type UnitName } from '@tradepulse/measures';
import { describe, expect, it } from 'vitest';
import { formatBounds, formatCell, formatRelativeChange, valueFormat } from './format-value.ts';

// Expected: the digits of the value, grouped in threes and rounded by hand to the unit's decimals.
describe('valueFormat', () => {
  it.each<[UnitName, number, string]>([
    ['usd', 3_263_893_254_128, '3,263,893,254,128'],
    ['usd', -1_234.5, '−1,235'],
    ['usd_per_kg', 12.345, '12.35'],
    ['usd_per_unit', 1_234.5, '1,234.50'],
    ['kg', 1_234_567, '1,234,567'],
    ['count', 232, '232'],
    ['effective_count', 12.345, '12.35'],
    ['ratio', 0.12345, '0.1235'],
    ['percent', 0.02358, '2.36%'],
    ['percent', -0.5, '−50.00%'],
    ['percentage_points', 0.0012, '0.12 pp'],
    ['index', 1.02344, '1.0234'],
    ['index_100', 102.344, '102.34'],
    ['hhi_points', 1_234.4, '1,234'],
  ])('prints %s in full: %d as %s', (unit, value, expected) => {
    expect(valueFormat(unit).full(value)).toBe(expected);
  });

  it.each<[UnitName, number, string]>([
    ['usd', 3_263_893_254_128, '$3.26 trillion'],
    ['usd', 76_980_000_000, '$77.0 billion'],
    ['usd', 999_999, '$999,999'],
    ['usd', -1_250_000, '−$1.25 million'],
    ['usd_per_kg', 3.5, '$3.50'],
    ['kg', 1_234_567_890, '1.23 billion'],
    ['count', 18_123, '18,123'],
    ['percent', 0.02358, '2.36%'],
  ])('says %s at a glance: %d as %s', (unit, value, expected) => {
    expect(valueFormat(unit).headline(value)).toBe(expected);
  });

  it.each<[UnitName, number, string]>([
    ['usd', 503_110_112_724, '$503B'],
    ['usd', 3_263_893_254_128, '$3.26T'],
    ['usd', 9_999, '$9,999'],
    ['count', 12_345, '12.3K'],
    ['percent', 0.1093, '10.93%'],
  ])('says %s shortly: %d as %s', (unit, value, expected) => {
    expect(valueFormat(unit).short(value)).toBe(expected);
  });

  it.each<[UnitName, number, string]>([
    ['usd', 12_345, '+12,345'],
    ['usd', -12_345, '−12,345'],
    ['usd', 0, '0'],
    ['percent', 0.0012, '+0.12 pp'],
    ['percentage_points', -0.0012, '−0.12 pp'],
  ])('gives a difference of %s its sign: %d as %s', (unit, value, expected) => {
    expect(valueFormat(unit).difference(value)).toBe(expected);
  });

  it.each(Object.keys(units) as UnitName[])('prints no sign before a zero of %s', (unit) => {
    const { full, headline, short, difference } = valueFormat(unit);
    for (const form of [full, headline, short, difference]) expect(form(-1e-12)).toMatch(/^\$?0/);
  });
});

describe('formatCell', () => {
  const { full } = valueFormat('usd');

  it('prints a figure, D for a withheld one, n/a for none', () => {
    expect(formatCell({ kind: 'value', value: 1_000 }, full)).toBe('1,000');
    expect(formatCell({ kind: 'withheld' }, full)).toBe('D');
    expect(formatCell({ kind: 'notApplicable' }, full)).toBe('n/a');
  });
});

describe('an interval', () => {
  const interval = { kind: 'interval', estimate: 0.9872, lower: 0.981, upper: 0.99204 } as const;
  const { full } = valueFormat('percent');

  it('is printed as its estimate, and its ends apart', () => {
    expect(formatCell(interval, full)).toBe('98.72%');
    expect(formatBounds(interval, full)).toBe('98.10% to 99.20%');
  });

  it('has no ends where there is none', () => {
    for (const cell of [
      { kind: 'value', value: 1 },
      { kind: 'withheld' },
      { kind: 'notApplicable' },
    ] as const) {
      expect(formatBounds(cell, full)).toBeNull();
    }
  });
});

describe('formatRelativeChange', () => {
  it('is a percentage with its sign', () => {
    expect(formatRelativeChange(0.0418)).toBe('+4.2%');
    expect(formatRelativeChange(-0.25)).toBe('−25.0%');
    expect(formatRelativeChange(0.0001)).toBe('0.0%');
  });
});
