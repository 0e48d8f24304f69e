import type { Person } from '@tradepulse/privacy';

const year = 2026;

/** A CBP analyst with everything in order: the grant chain, one project, training of this year. */
export function analyst(changes: Partial<Person> = {}): Person {
  const step = (by: string, day: number) => ({ by, at: `${year}-01-0${day}T09:00:00.000Z` });
  const course = (name: Person['training'][number]['course']) => ({
    course: name,
    completedAt: `${year}-01-02T09:00:00.000Z`,
    validUntil: `${year + 1}-01-02T09:00:00.000Z`,
  });
  return {
    kind: 'person',
    id: 'analyst-1',
    authenticated: true,
    status: 'active',
    expiresAt: null,
    employer: 'CBP',
    roles: ['USER'],
    grant: {
      requested: step('analyst-1', 3),
      supervisorApproval: { ...step('supervisor-1', 4), needToKnow: 'Reports on import trends' },
      programManagerApproval: { ...step('manager-1', 5), needToKnow: 'Assigned to the trends project' },
      projectAssignment: step('manager-1', 6),
      masterAdministratorGrant: step('administrator-1', 7),
    },
    projects: [{ id: 'trends', assignedAt: `${year}-01-06T09:00:00.000Z`, modules: ['ADD_WH'] }],
    training: [course('PRIVACY'), course('INFORMATION_SECURITY'), course('NATIONAL_SECURITY_INFORMATION')],
    trainingListVersion: `${year}-01`,
    aceUser: false,
    ...changes,
  };
}

/** The instant at which tests ask: the training of the analyst is valid. */
export const testClock = { now: (): number => Date.UTC(year, 5, 1) };
