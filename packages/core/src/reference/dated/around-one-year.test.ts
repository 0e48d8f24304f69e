import { describe, expect, it } from 'vitest';
import { aroundOneYear } from './around-one-year.ts';
import { holdsOn } from './dated-row.ts';

describe('aroundOneYear', () => {
  it('covers every day once and marks all but the year as inferred', () => {
    const spells = aroundOneYear(2025, 'a tariff', 'taken to hold');
    const on = (day: string) => spells.filter((spell) => holdsOn(spell, day)).map(({ inferred }) => inferred);
    expect(['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'].map(on)).toEqual([
      [true],
      [false],
      [false],
      [true],
    ]);
  });
});
