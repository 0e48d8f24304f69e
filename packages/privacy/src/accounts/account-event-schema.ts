import { z } from 'zod';
import { plainCopyOrNull } from '../canonical/plain-copy.ts';
import { AccountError } from './account-error.ts';
import type { EventData, EventType, RecordedEvent } from './account-event.ts';
import {
  accountId,
  chainBeforeGrant,
  compartment,
  course,
  grantableRoles,
  instant,
  modules,
  personalId,
  projectScope,
  recordId,
  scopedEntity,
  writtenText,
} from './account-fields.ts';

const nothing = z.strictObject({});
const person = z.strictObject({
  employer: recordId,
  aceUser: z.boolean(),
  supervisor: accountId.nullable(),
});
const need = z.strictObject({ needToKnow: writtenText });
const project = z.strictObject({ project: recordId });
const named = z.strictObject({ roles: grantableRoles });
const sealedOff = z.strictObject({ compartment });
const audit = z.strictObject({ audit: recordId });
const plan = z.strictObject({ modules, scope: projectScope });

const schemas: { readonly [T in EventType]: z.ZodType<EventData[T]> } = {
  ACCOUNT_REGISTERED: person,
  ACCOUNT_DESCRIBED: person,
  PROGRAM_MANAGER_NAMED: nothing,
  PROGRAM_MANAGER_DISMISSED: nothing,
  ACCESS_REQUESTED: nothing,
  SUPERVISOR_DETERMINED: need,
  PROGRAM_MANAGER_APPROVED: need,
  PROJECT_ASSIGNED: project,
  PROJECT_UNASSIGNED: project,
  ACCESS_GRANTED: named,
  ACCESS_FOUNDED: z.strictObject({ chain: chainBeforeGrant, roles: grantableRoles }),
  REQUEST_REFUSED: z.strictObject({ reason: writtenText }),
  ACCESS_REVOKED: nothing,
  ROLES_CHANGED: named,
  MASTER_ADMINISTRATOR_APPOINTED: nothing,
  MASTER_ADMINISTRATOR_DISMISSED: nothing,
  COMPARTMENT_OPENED: sealedOff,
  COMPARTMENT_CLOSED: sealedOff,
  SECURITY_AUDIT_ASSIGNED: audit,
  SECURITY_AUDIT_UNASSIGNED: audit,
  ACCOUNT_DISABLED: nothing,
  ACCOUNT_ENABLED: nothing,
  ACCOUNT_LOCKED: z.strictObject({ until: instant.nullable() }),
  ACCOUNT_UNLOCKED: nothing,
  EXPIRY_SET: z.strictObject({ expiresAt: instant.nullable() }),
  TRAINING_COMPLETED: z.strictObject({ course, completedAt: instant, validUntil: instant }),
  TRAINING_DEADLINE_SET: z.strictObject({ course, deadline: instant }),
  INVESTIGATION_JOINED: z.strictObject({ investigation: recordId, needToKnow: writtenText }),
  INVESTIGATION_LEFT: z.strictObject({ investigation: recordId }),
  PROJECT_OPENED: plan,
  PROJECT_CHANGED: plan,
  PROJECT_CLOSED: nothing,
  SERVICE_REGISTERED: z.strictObject({ agreement: recordId, owner: personalId }),
  SERVICE_REQUESTED: need,
  SERVICE_GRANTED: nothing,
  INVESTIGATION_OPENED: z.strictObject({ opensAt: instant, closesAt: instant.nullable() }),
  ENTITY_ADDED: scopedEntity,
  ENTITY_REMOVED: scopedEntity,
  INVESTIGATION_CLOSED: nothing,
  TRAINING_LIST_CHANGED: z.strictObject({ account: accountId }),
  POLICY_ADOPTED: z.strictObject({ policyVersion: recordId, policyHash: z.string().regex(/^[0-9a-f]{64}$/) }),
};

const frame = z.strictObject({
  stream: z.strictObject({
    kind: z.enum(['account', 'service', 'project', 'investigation', 'training_list', 'policy']),
    id: recordId,
  }),
  version: z.int().min(1),
  by: accountId,
  at: instant,
  type: z.string(),
  data: z.unknown(),
});

/**
 * Checks what a store gives back, on a copy: its rows come from outside.
 *
 * @throws AccountError - RECORD_NOT_AUTHENTIC
 */
export function checkEvent(value: unknown): RecordedEvent {
  const outer = frame.safeParse(plainCopyOrNull(value));
  if (!outer.success) throw new AccountError('RECORD_NOT_AUTHENTIC', { version: 0 });
  const { type, data, version } = outer.data;
  const inner = isEventType(type) ? schemas[type].safeParse(data) : null;
  if (inner?.success !== true) throw new AccountError('RECORD_NOT_AUTHENTIC', { version });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema of this very type accepted the data
  return { ...outer.data, data: inner.data } as RecordedEvent;
}

function isEventType(type: string): type is EventType {
  return Object.hasOwn(schemas, type);
}
