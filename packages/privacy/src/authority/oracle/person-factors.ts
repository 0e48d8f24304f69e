import { ACCOUNT_RULES, AUTHENTICATION_RULES, EMPLOYMENT_RULES } from '../rules/account-rules.ts';
import { GRANT_RULES } from '../rules/grant-rules.ts';
import { TRAINING_RULES } from '../rules/training-rules.ts';
import type { Attributes } from './cedar-oracle.ts';
import { judgesOf, type Factor } from './factor.ts';
import { from } from './instants.ts';
import { product, subsets } from './product.ts';

const anything: readonly Attributes[] = [{}];

/** What is judged of a principal alone, whatever is asked. */
export const PERSON_FACTORS: readonly Factor[] = [
  {
    name: 'account',
    judges: [...AUTHENTICATION_RULES, ...ACCOUNT_RULES],
    principals: product({
      authenticated: [true, false],
      status: ['active', 'disabled'],
      expiresAt: [null, from(-1), from(0), from(1)],
    }),
    requests: anything,
  },
  {
    name: 'employment',
    judges: EMPLOYMENT_RULES,
    principals: product({
      employer: ['CBP', 'cbp', 'ICE'],
      roles: subsets(['MASTER_ADMIN', 'SECURITY_ADMIN', 'ADMIN', 'AUDIT_EXECUTIVE', 'USER', 'ROOT', 'user']),
      offices: [[], ['PROGRAM_MANAGER']],
    }),
    requests: anything,
  },
  {
    name: 'grant-steps',
    judges: judgesOf(
      GRANT_RULES,
      'ACCESS_REQUEST_MISSING',
      'SUPERVISOR_APPROVAL_MISSING',
      'PROGRAM_MANAGER_APPROVAL_MISSING',
      'PROJECT_ASSIGNMENT_MISSING',
      'MASTER_ADMINISTRATOR_GRANT_MISSING',
      'NEED_TO_KNOW_MISSING',
    ),
    principals: grants({
      requested: [null, ...at(0, 1)],
      supervisorApproval: [null, ...determined(0, 1)],
      programManagerApproval: [null, ...determined(0, 1)],
      projectAssignment: [null, ...at(0, 1)],
      masterAdministratorGrant: [null, ...at(0, 1)],
    }),
    requests: anything,
  },
  {
    name: 'grant-persons',
    judges: judgesOf(GRANT_RULES, 'APPROVERS_NOT_DISTINCT', 'SELF_APPROVAL'),
    principals: grants({
      requested: by(),
      supervisorApproval: by(),
      programManagerApproval: by(),
      projectAssignment: [null],
      masterAdministratorGrant: by(),
    }).map((one) => ({ ...one, id: 'self' })),
    requests: anything,
  },
  {
    name: 'grant-order',
    judges: judgesOf(GRANT_RULES, 'GRANT_OUT_OF_ORDER'),
    principals: grants({
      requested: [null, ...at(-3, -2, -1)],
      supervisorApproval: [null, ...at(-3, -2, -1)],
      programManagerApproval: [null, ...at(-3, -2, -1)],
      projectAssignment: [null, ...at(-3, -2, -1)],
      masterAdministratorGrant: [null, ...at(-3, -2, -1)],
    }),
    requests: anything,
  },
  {
    name: 'training',
    judges: TRAINING_RULES,
    principals: product({
      PRIVACY: completions(),
      INFORMATION_SECURITY: completions(),
      NATIONAL_SECURITY_INFORMATION: completions(),
      ACE_SYSTEM: completions(),
      aceUser: [true, false],
    }).map(({ aceUser, ...courses }) => ({
      aceUser,
      training: Object.entries(courses).flatMap(([course, completed]) =>
        completed === null ? [] : [{ course, ...(completed as Attributes) }],
      ),
    })),
    requests: anything,
  },
];

function grants(steps: Readonly<Record<string, readonly unknown[]>>): readonly Attributes[] {
  return product(steps).map((grant) => ({ grant }));
}

function at(...offsets: readonly number[]): readonly Attributes[] {
  return offsets.map((offset) => ({ at: from(offset) }));
}

function determined(...offsets: readonly number[]): readonly Attributes[] {
  return product({ at: offsets.map(from), needToKnow: ['reports on steel', ' '] });
}

function by(): readonly unknown[] {
  return [null, ...['a', 'b', 'c', 'd', 'self'].map((name) => ({ by: name }))];
}

/** None; valid to the millisecond; lapsed at this instant; completed one millisecond too late. */
function completions(): readonly unknown[] {
  return [
    null,
    { completedAt: from(0), validUntil: from(1) },
    { completedAt: from(-9), validUntil: from(0) },
    { completedAt: from(1), validUntil: from(9) },
  ];
}
