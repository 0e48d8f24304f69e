import { z } from 'zod';
import { MODULES, type ModuleId } from '../authority/module.ts';
import { namesOf } from '../authority/names-of.ts';
import { PURPOSES, type Purpose } from '../authority/purpose.ts';
import { REASONS, type ReasonCode } from '../authority/reason.ts';
import { VERBS, type Verb } from '../authority/verb.ts';
import { plainCopy } from '../canonical/plain-copy.ts';
import { DATA_CLASSES, type DataClass } from '../classes/data-class.ts';
import { AuditError } from './audit-error.ts';
import type { AuditRecord } from './audit-record.ts';
import { AUDIT_KINDS, isActivityOf, type AuditActivity, type AuditKind } from './record/audit-kind.ts';

// A Social Security, employer or importer number that stands alone. Wherever it came from, it is no name of ours.
const IDENTITY = /(?<![\w-])(?:\d{3}-\d{2}-\d{4}|\d{2}-\d{7}(?:[A-Za-z0-9]{2})?)(?![\w-])/;
const noIdentity = (text: string): boolean => !IDENTITY.test(text);

// Names and codes, never sentences: what a person typed has no place in the trail.
const name = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9 ._:@/+()#,-]{0,199}$/)
  .refine(noIdentity);
const code = z
  .string()
  .regex(/^[A-Za-z0-9 ._+-]{1,32}$/)
  .refine(noIdentity);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const actor = z.strictObject({
  kind: z.enum(['person', 'service', 'host']),
  id: name,
  organisation: name.nullable(),
  roles: z.array(name).max(20),
  device: name.nullable().exactOptional(),
});

const filter = z.strictObject({
  column: name,
  count,
  codes: z.array(code).nullable(),
  digest,
});

const dataClass = z.enum(namesOf<DataClass>(DATA_CLASSES));

const parameter = z
  .strictObject({ name, class: dataClass, value: code.nullable(), hmac: digest.nullable() })
  .refine(({ class: of, value }) => value === null || DATA_CLASSES[of].sensitivity === 'open');

const query = z.strictObject({
  measures: z.array(name),
  by: z.array(name),
  period: name,
  compare: name.nullable(),
  filters: z.array(filter),
  template: digest.nullable().exactOptional(),
  parameters: z.array(parameter).exactOptional(),
});

const decision = z.strictObject({
  effect: z.enum(['allow', 'deny']),
  reasons: z.array(z.enum(namesOf<ReasonCode>(REASONS))).min(1),
  role: name.nullable(),
  policyHash: digest,
  trainingListVersion: name.nullable(),
});

const target = z.strictObject({
  kind: z.enum([
    'ACCOUNT',
    'GRANT',
    'PROJECT',
    'INVESTIGATION',
    'POLICY',
    'TRAINING_LIST',
    'COURSE',
    'DATASET',
    'SCHEDULE',
    'LEGAL_HOLD',
    'AGREEMENT',
    'DISCLOSURE',
    'REQUEST',
    'AUDIT_LOG',
  ]),
  id: name,
});

const activity = z.custom<AuditActivity>((value) => typeof value === 'string');

const shape = z.strictObject({
  kind: z.enum(namesOf<AuditKind>(AUDIT_KINDS)),
  phase: z.enum(['intent', 'outcome', 'event']),
  corr: name,
  actor,
  project: name.nullable(),
  purpose: z.enum(namesOf<Purpose>(PURPOSES)).nullable(),
  module: z.enum(namesOf<ModuleId>(MODULES)).nullable(),
  action: z.enum(namesOf<Verb>(VERBS)).nullable(),
  query: query.nullable(),
  decision: decision.nullable(),
  datasets: z.array(z.strictObject({ name, version: name })),
  rows: z
    .strictObject({ scanned: count.nullable().exactOptional(), released: count, withheld: count })
    .nullable(),
  error: z
    .string()
    // A code, or the name of an error's class.
    .regex(/^(?:[A-Z][A-Z0-9_]{0,99}|[A-Z][A-Za-z]{0,99})$/)
    .nullable(),
  content: z.strictObject({ bytes: count, digest }).nullable(),
  activity: activity.nullable().exactOptional(),
  target: target.nullable().exactOptional(),
  investigation: name.nullable().exactOptional(),
  securityAudit: name.nullable().exactOptional(),
  classes: z.array(z.strictObject({ class: dataClass, fields: count })).exactOptional(),
  release: name.nullable().exactOptional(),
});

const schema: z.ZodType<AuditRecord> = shape.refine(
  ({ kind, activity: named }) => named === undefined || named === null || isActivityOf(kind, named),
  { path: ['activity'] },
);

/** Whether a text may stand in the trail as a name: of an investigation, a project, a release. */
export function isRecordableName(text: string): boolean {
  return name.safeParse(text).success;
}

/**
 * Checks a record and copies it, so that its maker cannot change it afterwards.
 *
 * @throws AuditError - AUDIT_RECORD_INVALID, naming the field
 */
export function checkRecord(record: AuditRecord): AuditRecord {
  const parsed = schema.safeParse(copyOf(record));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AuditError('AUDIT_RECORD_INVALID', { field: issue?.path.join('.') ?? 'record' });
}

/** The largest record, in bytes of its line. */
const MAX_RECORD_BYTES = 65_536;

/** The most that number, time, origin, hashes and flags add to a record. */
const MAX_LINK_BYTES = 640;

/**
 * Sees that a record fits into a line, with room for the longest that the chain adds to it.
 *
 * @throws AuditError - AUDIT_RECORD_TOO_LARGE
 */
export function requireFitting(record: AuditRecord): void {
  // Canonical JSON has the same members, in another order.
  if (Buffer.byteLength(JSON.stringify(record)) + MAX_LINK_BYTES > MAX_RECORD_BYTES) {
    throw new AuditError('AUDIT_RECORD_TOO_LARGE', { limit: MAX_RECORD_BYTES });
  }
}

function copyOf(record: AuditRecord): unknown {
  try {
    return plainCopy(record);
  } catch {
    throw new AuditError('AUDIT_RECORD_INVALID', { field: 'record' });
  }
}
