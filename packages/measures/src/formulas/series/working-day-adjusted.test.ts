import { describe, expect, it } from 'vitest';
import { workingDayAdjusted } from './working-day-adjusted.ts';

const month = { value: 220, workingDays: 22, standardDays: 21 };

describe('workingDayAdjusted', () => {
  it('keeps the value a day: 220 in 22 days is 210 in 21', () => {
    expect(workingDayAdjusted(month)).toBe(210);
  });

  it('is zero at zero and null at null', () => {
    expect(workingDayAdjusted({ ...month, value: 0 })).toBe(0);
    expect(workingDayAdjusted({ ...month, value: null })).toBeNull();
  });

  it.each(['workingDays', 'standardDays'])('refuses %s of zero', (field) => {
    expect(() => workingDayAdjusted({ ...month, [field]: 0 })).toThrow(
      `workingDayAdjusted: ${field} is not positive`,
    );
  });

  it('refuses a value that is not finite', () => {
    expect(() => workingDayAdjusted({ ...month, value: NaN })).toThrow(
      'workingDayAdjusted: value is not a finite number',
    );
  });
});
