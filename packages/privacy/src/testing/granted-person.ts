import type { Course } from '../authority/course.ts';
import type { ModuleId } from '../authority/module.ts';
import type { Person } from '../authority/principal.ts';
import type { Role } from '../authority/role.ts';

/** Who the made-up person is, and who is said to have approved. */
export interface GrantedAccess {
  readonly id: string;
  readonly roles?: readonly Role[];
  /** The project, and the data marts that it needs; the ADD warehouse when left out. */
  readonly project: string;
  readonly modules?: readonly ModuleId[];
  /** Why the person needs to know: recorded by the supervisor and by the program manager. */
  readonly needToKnow: string;
  /** Account names of the three who approved: different people, and none of them the person. */
  readonly supervisor: string;
  readonly programManager: string;
  readonly masterAdministrator: string;
  /** When access was granted, and when the annual courses were completed. */
  readonly grantedAt: Date;
  readonly trainedAt: Date;
}

const minute = 60_000;

/**
 * Makes up a CBP employee whose access was requested, approved and granted in order: for tests, examples
 * and a first look. It claims approvals that nobody gave, so that it has no place in an application: there,
 * a principal is built from the accounts, grants and training records of the host. Such a principal is
 * marked: its training list is `made up`, and every audit record says so.
 *
 * @example
 * const principal = grantedPerson({
 *   id: 'jdoe', project: 'trends', needToKnow: 'Monthly import reports',
 *   supervisor: 'asmith', programManager: 'bjones', masterAdministrator: 'cbrown',
 *   grantedAt: new Date('2026-01-07'), trainedAt: new Date('2026-01-02'),
 * });
 */
export function grantedPerson(access: GrantedAccess): Person {
  const { needToKnow, grantedAt } = access;
  const at = (minutesBefore: number): string =>
    new Date(grantedAt.getTime() - minutesBefore * minute).toISOString();
  return {
    kind: 'person',
    id: access.id,
    authenticated: true,
    status: 'active',
    expiresAt: null,
    employer: 'CBP',
    roles: access.roles ?? ['USER'],
    grant: {
      requested: { by: access.id, at: at(4) },
      supervisorApproval: { by: access.supervisor, at: at(3), needToKnow },
      programManagerApproval: { by: access.programManager, at: at(2), needToKnow },
      projectAssignment: { by: access.programManager, at: at(1) },
      masterAdministratorGrant: { by: access.masterAdministrator, at: at(0) },
    },
    projects: [{ id: access.project, assignedAt: at(1), modules: access.modules ?? ['ADD_WH'] }],
    training: everyoneCourses.map((course) => completed(course, access.trainedAt)),
    trainingListVersion: 'made up',
    aceUser: false,
  };
}

const everyoneCourses: readonly Course[] = [
  'PRIVACY',
  'INFORMATION_SECURITY',
  'NATIONAL_SECURITY_INFORMATION',
];

/** A completion counts for one year. */
function completed(course: Course, at: Date): Person['training'][number] {
  const validUntil = new Date(at);
  validUntil.setUTCFullYear(validUntil.getUTCFullYear() + 1);
  return { course, completedAt: at.toISOString(), validUntil: validUntil.toISOString() };
}
