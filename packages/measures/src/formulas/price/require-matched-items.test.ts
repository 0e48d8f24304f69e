import { describe, expect, it } from 'vitest';
import { requireMatchedItems } from './require-matched-items.ts';

const item = { basePrice: 1, baseQuantity: 0, currentPrice: 1, currentQuantity: 0 };

describe('requireMatchedItems', () => {
  it('lets no items and zero quantities pass', () => {
    expect(() => requireMatchedItems('f', [])).not.toThrow();
    expect(() => requireMatchedItems('f', [item])).not.toThrow();
  });

  it.each(['basePrice', 'currentPrice'])('refuses a zero %s', (field) => {
    expect(() => requireMatchedItems('f', [item, { ...item, [field]: 0 }])).toThrow(
      `f: ${field} is not positive`,
    );
  });

  it.each(['baseQuantity', 'currentQuantity'])('refuses a negative %s', (field) => {
    expect(() => requireMatchedItems('f', [{ ...item, [field]: -1 }])).toThrow(`f: ${field} is negative`);
  });

  it.each(Object.keys(item))('refuses a %s that is not finite', (field) => {
    expect(() => requireMatchedItems('f', [{ ...item, [field]: NaN }])).toThrow(
      `f: ${field} is not a finite number`,
    );
  });
});
