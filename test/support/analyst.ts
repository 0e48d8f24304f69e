import type { Person } from '@tradepulse/privacy';
import { grantedPerson } from '@tradepulse/privacy/testing';

/** A CBP analyst with everything in order: the grant chain, one project, training of this year. */
export function analyst(changes: Partial<Person> = {}): Person {
  const person = grantedPerson({
    id: 'analyst-1',
    project: 'trends',
    grantedAt: new Date('2026-01-07T09:00:00Z'),
    trainedAt: new Date('2026-01-02T09:00:00Z'),
  });
  return { ...person, ...changes };
}

/** The instant at which tests ask: the training of the analyst is valid. */
export const testClock = { now: (): number => Date.UTC(2026, 5, 1) };
