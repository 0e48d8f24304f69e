import { z } from 'zod';
import { COURSES, type Course } from '../authority/course.ts';
import { MODULES, type ModuleId } from '../authority/module.ts';
import { namesOf } from '../authority/names-of.ts';
import { ROLES, type Role } from '../authority/role.ts';
import { SERVICES, type ServiceName } from '../authority/service.ts';
import { PARTY_KINDS, type PartyKind } from '../vault/party-kind.ts';

/**
 * The name of an account. Small letters alone, so that no two accounts look alike: `JDoe` and `jdoe` would be two
 * persons to the separation of duties. It stands in the audit log as it is.
 */
export const accountId = z.string().regex(/^[a-z0-9][a-z0-9._-]{0,31}$/);

/** The name of an account that a person has: `host` stands for the embedding program. */
export const personalId = accountId.refine((id) => id !== 'host');

/** The name of a project, an investigation or an information-security audit. */
export const recordId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/);

/** What somebody wrote down; kept in the store, in the log by its hash alone. */
export const writtenText = z.string().max(4000);

/** A service by the name that the policy has for it. */
export const serviceName = z.enum(namesOf<ServiceName>(SERVICES));

export const instant = z.iso.datetime();

/** A party by its whole keyed token: a name or a number has no such shape. */
export const scopedEntity = z.strictObject({
  kind: z.enum(namesOf<PartyKind>(PARTY_KINDS)),
  key: z.string().regex(/^[0-9a-f]{64}$/),
});

export const course = z.enum(namesOf<Course>(COURSES));
export const role = z.enum(namesOf<Role>(ROLES));
export const grantableRoles = z.array(role.exclude(['MASTER_ADMIN'])).max(4);
export const modules = z.array(z.enum(namesOf<ModuleId>(MODULES))).max(7);
export const projectScope = z
  .array(z.strictObject({ level: recordId, codes: z.array(z.string().min(1).max(64)).max(10_000) }))
  .max(20);
export const compartment = z.literal('FTI');

const step = z.strictObject({ by: accountId, at: instant });
const determination = step.extend({ needToKnow: writtenText });

/** The steps of a grant before the grant itself. */
export const chainBeforeGrant = z.strictObject({
  requested: step.nullable(),
  supervisorApproval: determination.nullable(),
  programManagerApproval: determination.nullable(),
  projectAssignment: step.nullable(),
});
