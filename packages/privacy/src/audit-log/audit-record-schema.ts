import { z } from 'zod';
import { MODULES, type ModuleId } from '../authority/module.ts';
import { namesOf } from '../authority/names-of.ts';
import { PURPOSES, type Purpose } from '../authority/purpose.ts';
import { REASONS, type ReasonCode } from '../authority/reason.ts';
import { VERBS, type Verb } from '../authority/verb.ts';
import { plainCopy } from '../canonical/plain-copy.ts';
import { AuditError } from './audit-error.ts';
import type { AuditRecord } from './audit-record.ts';

// Names and codes, never sentences: what a person typed has no place in the trail.
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._:@/+()#,-]{0,199}$/);
const code = z.string().regex(/^[A-Za-z0-9 ._+-]{1,32}$/);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const actor = z.strictObject({
  kind: z.enum(['person', 'service', 'host']),
  id: name,
  organisation: name.nullable(),
  roles: z.array(name).max(20),
});

const filter = z.strictObject({
  column: name,
  count,
  codes: z.array(code).nullable(),
  digest,
});

const query = z.strictObject({
  measures: z.array(name),
  by: z.array(name),
  period: name,
  compare: name.nullable(),
  filters: z.array(filter),
});

const decision = z.strictObject({
  effect: z.enum(['allow', 'deny']),
  reasons: z.array(z.enum(namesOf<ReasonCode>(REASONS))).min(1),
  role: name.nullable(),
  policyHash: digest,
  trainingListVersion: name.nullable(),
});

const schema: z.ZodType<AuditRecord> = z.strictObject({
  kind: z.enum([
    'SESSION',
    'QUERY',
    'EXPORT',
    'LOAD',
    'REVEAL',
    'ADMINISTRATION',
    'AUDIT_QUERY',
    'VERIFICATION',
    'RECOVERED_TAIL',
  ]),
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
  rows: z.strictObject({ released: count, withheld: count }).nullable(),
  error: z
    .string()
    // A code, or the name of an error's class.
    .regex(/^(?:[A-Z][A-Z0-9_]{0,99}|[A-Z][A-Za-z]{0,99})$/)
    .nullable(),
  content: z.strictObject({ bytes: count, digest }).nullable(),
});

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

function copyOf(record: AuditRecord): unknown {
  try {
    return plainCopy(record);
  } catch {
    throw new AuditError('AUDIT_RECORD_INVALID', { field: 'record' });
  }
}
