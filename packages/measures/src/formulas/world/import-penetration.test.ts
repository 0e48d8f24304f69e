import { describe, expect, it } from 'vitest';
import { importPenetration } from './import-penetration.ts';

const flows = { imports: 30, production: 100, totalExports: 20, totalImports: 40 };

describe('importPenetration', () => {
  it('is imports over production less exports with imports: 40 / (100 - 20 + 40)', () => {
    expect(importPenetration({ ...flows, imports: 40 })).toBe(40 / (100 - 20 + 40));
  });

  it('of parts adds to that of the whole, and can be above 1 where goods are sold on', () => {
    const part = (imports: number) => importPenetration({ ...flows, imports }) ?? NaN;
    expect(part(30) + part(10)).toBeCloseTo(part(40), 14);
    expect(importPenetration({ imports: 40, production: 5, totalExports: 20, totalImports: 40 })).toBe(
      40 / 25,
    );
  });

  it.each(Object.keys(flows))('is null when %s is null', (field) => {
    expect(importPenetration({ ...flows, [field]: null })).toBeNull();
  });

  it('is null when apparent consumption is zero or below', () => {
    expect(importPenetration({ ...flows, production: 0, totalExports: 40 })).toBeNull();
    expect(importPenetration({ ...flows, production: 0, totalExports: 41 })).toBeNull();
  });

  it('refuses a negative input', () => {
    expect(() => importPenetration({ ...flows, production: -1 })).toThrow(
      'importPenetration: production is negative',
    );
  });
});
