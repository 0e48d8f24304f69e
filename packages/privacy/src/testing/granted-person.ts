import type { Course } from '../authority/course.ts';
import type { ModuleId } from '../authority/module.ts';
import type { Person } from '../authority/principal.ts';
import type { Role } from '../authority/role.ts';

/** Who the made-up person is, and who is said to have approved; what is left out is made up as well. */
export interface GrantedAccess {
  readonly id?: string;
  readonly roles?: readonly Role[];
  /** The project, and the data marts that it needs; the ADD warehouse when left out. */
  readonly project: string;
  readonly modules?: readonly ModuleId[];
  readonly needToKnow?: string;
  /** Account names of the three who approved: different people, and none of them the person. */
  readonly supervisor?: string;
  readonly programManager?: string;
  readonly masterAdministrator?: string;
  /** When access was granted, and when the annual courses were completed; a day ago when left out. */
  readonly grantedAt?: Date;
  readonly trainedAt?: Date;
}

const nobody = {
  id: 'someone',
  needToKnow: 'made up',
  supervisor: 'a-supervisor',
  programManager: 'a-program-manager',
  masterAdministrator: 'a-master-administrator',
};

const minute = 60_000;

/**
 * Makes up a CBP employee whose access was requested, approved and granted in order: for tests, examples
 * and a first look. It claims approvals that nobody gave, so that it has no place in an application: there,
 * a principal is built from the accounts, grants and training records of the host. Such a principal is
 * marked: its training list is `made up`, and every audit record says so.
 *
 * @example
 * const principal = grantedPerson({ project: 'trends' });
 */
export function grantedPerson(access: GrantedAccess): Person {
  const yesterday = new Date(Date.now() - 24 * 60 * minute);
  const { grantedAt = yesterday, trainedAt = yesterday } = access;
  const who = { ...nobody, ...access };
  const at = (minutesBefore: number): string =>
    new Date(grantedAt.getTime() - minutesBefore * minute).toISOString();
  return {
    kind: 'person',
    id: who.id,
    authenticated: true,
    status: 'active',
    expiresAt: null,
    employer: 'CBP',
    roles: access.roles ?? ['USER'],
    grant: {
      requested: { by: who.id, at: at(4) },
      supervisorApproval: { by: who.supervisor, at: at(3), needToKnow: who.needToKnow },
      programManagerApproval: { by: who.programManager, at: at(2), needToKnow: who.needToKnow },
      projectAssignment: { by: who.programManager, at: at(1) },
      masterAdministratorGrant: { by: who.masterAdministrator, at: at(0) },
    },
    projects: [{ id: access.project, assignedAt: at(1), modules: access.modules ?? ['ADD_WH'] }],
    training: everyoneCourses.map((course) => completed(course, trainedAt)),
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
