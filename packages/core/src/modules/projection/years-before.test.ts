import { describe, expect, it } from 'vitest';
import { yearsBefore } from './years-before.ts';

describe('yearsBefore', () => {
  it.each([
    ['2026-11-25', '2016-11-25'],
    ['2024-02-29', '2014-02-28'],
    ['2026-02-28', '2016-02-28'],
  ])('goes from %s ten years back to %s', (date, earlier) => {
    expect(yearsBefore(date, 10)).toBe(earlier);
  });
});
