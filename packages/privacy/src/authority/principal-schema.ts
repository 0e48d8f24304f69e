import { z } from 'zod';
import { COURSES, type Course } from './course.ts';
import { MODULES, type ModuleId } from './module.ts';
import { OFFICES, type Office } from './office.ts';
import { PARTY_KINDS, type PartyKind } from '../vault/party-kind.ts';
import { surrogateOfKey } from './entity-key.ts';
import type { Principal } from './principal.ts';
import { SERVICES, type ServiceName } from './service.ts';
import { namesOf } from './names-of.ts';

const identifier = z.string().min(1).max(200);
const instant = z.iso.datetime();

const step = z.strictObject({ by: identifier, at: instant });
const needToKnow = z.strictObject({ by: identifier, at: instant, needToKnow: z.string().max(4000) });

const grant = z.strictObject({
  requested: step.nullable(),
  supervisorApproval: needToKnow.nullable(),
  programManagerApproval: needToKnow.nullable(),
  projectAssignment: step.nullable(),
  masterAdministratorGrant: step.nullable(),
});

const project = z.strictObject({
  id: identifier,
  assignedAt: instant,
  modules: z.array(z.enum(namesOf<ModuleId>(MODULES))),
  scope: z
    .array(z.strictObject({ level: identifier, codes: z.array(z.string().min(1).max(64)) }))
    .default([]),
});

const completion = z.strictObject({
  course: z.enum(namesOf<Course>(COURSES)),
  completedAt: instant,
  validUntil: instant,
});

/** A party by its surrogate key or its token. */
export const entityKeySchema = z.strictObject({
  kind: z.enum(namesOf<PartyKind>(PARTY_KINDS)),
  key: z
    .string()
    .max(64)
    .refine((key) => surrogateOfKey(key) !== null),
});

const investigation = z.strictObject({
  id: identifier,
  status: z.enum(['active', 'closed']),
  opensAt: instant,
  closesAt: instant.nullable(),
  assigned: needToKnow,
  entities: z.array(entityKeySchema).max(10_000),
});

const account = {
  id: identifier,
  authenticated: z.boolean(),
  status: z.enum(['active', 'disabled']),
  expiresAt: instant.nullable(),
};

const person = z.strictObject({
  kind: z.literal('person'),
  ...account,
  employer: identifier,
  roles: z.array(identifier).max(20),
  grant,
  projects: z.array(project).max(1000),
  training: z.array(completion).max(1000),
  trainingListVersion: identifier,
  aceUser: z.boolean(),
  securityAudits: z.array(identifier).default([]),
  offices: z
    .array(z.enum(namesOf<Office>(OFFICES)))
    .max(20)
    .default([]),
  investigations: z.array(investigation).max(1000).default([]),
  compartments: z.array(z.enum(['FTI'])).default([]),
});

const service = z.strictObject({
  kind: z.literal('service'),
  ...account,
  service: z.enum(namesOf<ServiceName>(SERVICES)),
  agreement: identifier,
  grantedAt: instant.nullable(),
});

const schema = z.discriminatedUnion('kind', [person, service]);

/** A principal that has been checked, with nothing left out. */
export type CheckedPrincipal = z.output<typeof schema>;
export type CheckedPerson = z.output<typeof person>;
export type CheckedService = z.output<typeof service>;

/**
 * Checks plain data for being a principal, strictly: a key that is not known is refused. `decide` checks the same
 * again, so a principal that fails here is denied there; use the schema where principals are built, for its
 * messages.
 */
export const principalSchema: z.ZodType<CheckedPrincipal, Principal> = schema;
