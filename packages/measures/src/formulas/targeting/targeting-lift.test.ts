import { describe, expect, it } from 'vitest';
import { targetingLift } from './targeting-lift.ts';

const counts = { targetedFindings: 22_400, targeted: 160_000, randomFindings: 20, random: 1_000 };

describe('targetingLift', () => {
  it('is 7 for the published hit rate of 14 percent (22,400 of 160,000) against 2 percent at random', () => {
    expect(targetingLift(counts)).toBeCloseTo(7, 14);
  });

  it('is zero, not null, when targeting finds nothing', () => {
    expect(targetingLift({ ...counts, targetedFindings: 0 })).toBe(0);
  });

  it.each(Object.keys(counts))('is null when %s is null', (field) => {
    expect(targetingLift({ ...counts, [field]: null })).toBeNull();
  });

  it.each(['targeted', 'randomFindings', 'random'])('is null when %s is zero', (field) => {
    expect(targetingLift({ ...counts, [field]: 0 })).toBeNull();
  });

  it('refuses a negative count', () => {
    expect(() => targetingLift({ ...counts, random: -1 })).toThrow('targetingLift: random is negative');
  });
});
