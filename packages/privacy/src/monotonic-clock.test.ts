import { describe, expect, it } from 'vitest';
import { decide } from './authority/decide.ts';
import { as, ask, done, person, T } from './authority/fixtures/analyst.ts';
import { ClockError, monotonicClock } from './monotonic-clock.ts';

/** A clock that tells the given instants, one a question. */
function telling(...instants: readonly number[]): { now: () => number } {
  let asked = 0;
  return { now: () => instants[asked++] ?? Number.NaN };
}

describe('monotonicClock', () => {
  it('tells the time as it is while it goes forward', () => {
    const clock = monotonicClock(telling(5, 5, 9));
    expect([clock.now(), clock.now(), clock.now()]).toEqual([5, 5, 9]);
  });

  it('stands still through a step back within the tolerance, and throws beyond it', () => {
    const clock = monotonicClock(telling(100, 90, 89, 95, 101), { toleranceMs: 10 });
    expect([clock.now(), clock.now()]).toEqual([100, 100]);
    expect(() => clock.now()).toThrow(ClockError);
    expect([clock.now(), clock.now()]).toEqual([100, 101]);
  });

  it('remembers no instant that is none', () => {
    const clock = monotonicClock(telling(100, Number.NaN, Infinity, 101));
    expect([clock.now(), clock.now(), clock.now(), clock.now()]).toEqual([100, Number.NaN, Infinity, 101]);
  });

  it('R-21 denies when the clock was seen to go back: a lapsed course is not valid again', () => {
    const deadline = new Date(T).toISOString();
    const training = person.training.map((one) => ({ ...one, completedAt: done, validUntil: deadline }));
    const told = [T - 1, T, T - 500, T - 1001, T - 2, T + 1];
    const clock = monotonicClock(telling(...told));
    const reasons = told.map(() => decide(as({ training }), ask, clock).reasons[0]);
    expect(reasons).toEqual([
      'PERMITTED_BY_ROLE',
      'PRIVACY_TRAINING_LAPSED',
      'PRIVACY_TRAINING_LAPSED',
      'CLOCK_WENT_BACK',
      'PRIVACY_TRAINING_LAPSED',
      'PRIVACY_TRAINING_LAPSED',
    ]);
  });

  it('R-21 is what makes the difference: a bare clock would let in again', () => {
    const training = person.training.map((one) => ({ ...one, validUntil: new Date(T).toISOString() }));
    const bare = telling(T, T - 5000);
    expect(decide(as({ training }), ask, bare).effect).toBe('deny');
    expect(decide(as({ training }), ask, bare).effect).toBe('allow');
  });
});
