import { describe, expect, it } from 'vitest';
import { harborMaintenanceFee } from './harbor-maintenance-fee.ts';

describe('harborMaintenanceFee', () => {
  it.each(['10', '11', '12'])('is 12.50 on 10,000 dollars by mode %s', (mode) => {
    expect(harborMaintenanceFee({ valueCents: 1_000_000, mode })).toBe(1250);
  });

  it.each(['20', '21', '30', '40', '41', '50', '60', '70', ''])('is nothing by mode %j', (mode) => {
    expect(harborMaintenanceFee({ valueCents: 1_000_000, mode })).toBe(0);
  });

  it('rounds half up: 0.125 percent of 4 dollars is half a cent, of 3.99 less', () => {
    expect(harborMaintenanceFee({ valueCents: 400, mode: '11' })).toBe(1);
    expect(harborMaintenanceFee({ valueCents: 399, mode: '11' })).toBe(0);
  });

  it('refuses a value below zero by any mode', () => {
    expect(() => harborMaintenanceFee({ valueCents: -1, mode: '40' })).toThrow('is too small');
  });
});
