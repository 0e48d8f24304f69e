import { describe, expect, it } from 'vitest';
import { targetAttainment } from './target-attainment.ts';
import { targetDistance } from './target-distance.ts';
import { targetStatus } from './target-status.ts';

// Results and goals in percent, as the annual performance reports of DHS print them; distance and attainment are
// worked out from those by hand: 96.46 - 98 = -1.54, 96.46 / 98 = 0.98429.
describe.each([
  {
    goal: 'imports compliant, FY2012',
    result: 96.46,
    target: 98,
    status: 'missed',
    distance: -1.54,
    part: 0.98429,
  },
  {
    goal: 'imports compliant, FY2018',
    result: 98.72,
    target: 97.5,
    status: 'met',
    distance: 1.22,
    part: 1.01251,
  },
  {
    goal: 'revenue collected, FY2018',
    result: 99.44,
    target: 99,
    status: 'met',
    distance: 0.44,
    part: 1.00444,
  },
  {
    goal: 'cargo of CTPAT members, FY2012',
    result: 54.66,
    target: 45,
    status: 'met',
    distance: 9.66,
    part: 1.21467,
  },
])('$goal', ({ result, target, status, distance, part }) => {
  it(`is ${status}`, () => {
    expect(targetStatus(result, { value: target }, 'higher_is_better')).toBe(status);
    expect(targetDistance(result, { value: target })).toBeCloseTo(distance, 10);
    expect(targetAttainment(result, { value: target }, 'higher_is_better')).toBeCloseTo(part, 5);
  });

  it('is the same as a fraction, a hundredth as far', () => {
    expect(targetStatus(result / 100, { value: target / 100 }, 'higher_is_better')).toBe(status);
    expect(targetDistance(result / 100, { value: target / 100 })).toBeCloseTo(distance / 100, 12);
    expect(targetAttainment(result / 100, { value: target / 100 }, 'higher_is_better')).toBeCloseTo(part, 5);
  });
});
