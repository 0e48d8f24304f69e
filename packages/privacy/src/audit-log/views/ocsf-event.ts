import type { AuditActor } from '../audit-record.ts';
import type { ChainedRecord } from '../chain.ts';
import { ocsfClassOf } from './ocsf-class.ts';

/** A plain value of JSON. */
export type OcsfValue =
  string | number | boolean | null | readonly OcsfValue[] | { readonly [name: string]: OcsfValue };

/** An event of the Open Cybersecurity Schema Framework. */
export interface OcsfEvent {
  readonly activity_id: number;
  readonly category_uid: number;
  readonly class_uid: number;
  readonly type_uid: number;
  readonly severity_id: number;
  readonly status_id: number;
  readonly time: number;
  readonly metadata: OcsfValue;
  readonly [name: string]: OcsfValue;
}

/**
 * A record as an event of OCSF, for a host that sends events to a security information system: Datastore Activity
 * (6005) for questions, exports, loads, reveals and disposal, Authorize Session (3003) and Authentication (3002) for
 * sessions, User Management (3007) for acts on accounts, User Access Management (3005) for grants, Entity Management
 * (3004) for policies, training, projects and the log itself. A view of what is in the log, and no record.
 *
 * @source OCSF schema 1.9.0-dev (github:ocsf/ocsf-schema): type_uid = class_uid * 100 + activity_id
 */
export function ocsfEvent(record: ChainedRecord): OcsfEvent {
  const found = ocsfClassOf(record);
  return {
    activity_id: found.activity,
    category_uid: Math.floor(found.class / 1000),
    class_uid: found.class,
    type_uid: found.class * 100 + found.activity,
    severity_id: severityOf(record),
    status_id: isFailure(record) ? FAILURE : SUCCESS,
    ...(record.error !== null && { status_code: record.error }),
    ...(record.decision !== null && { status_detail: record.decision.reasons.join(', ') }),
    time: Date.parse(record.time),
    metadata: metadataOf(record),
    actor: { user: userOf(record.actor) },
    src_endpoint: { hostname: record.origin.host },
    ...found.attributes(record),
    unmapped: unmappedOf(record),
  };
}

const SUCCESS = 1;
const FAILURE = 2;
const INFORMATIONAL = 1;
const MEDIUM = 3;
const HIGH = 4;

function isFailure({ decision, error }: ChainedRecord): boolean {
  return decision?.effect === 'deny' || error !== null;
}

function severityOf({ kind, activity, decision }: ChainedRecord): number {
  if (kind === 'AUDIT_FAILURE' || activity === 'BYPASS') return HIGH;
  return decision?.effect === 'deny' || kind === 'RECOVERED_TAIL' ? MEDIUM : INFORMATIONAL;
}

function metadataOf({ v, seq, h, corr, kind, phase, time }: ChainedRecord): OcsfValue {
  return {
    version: '1.9.0-dev',
    product: { name: 'TradePulse', vendor_name: 'TradePulse' },
    uid: h,
    sequence: seq,
    correlation_uid: corr,
    event_code: `${kind}.${phase}`,
    log_name: 'tradepulse-audit',
    log_version: String(v),
    original_time: time,
  };
}

/** A person is a user, an administrator when a role says so; services and hosts are what they are. */
function userOf({ kind, id, roles, organisation }: AuditActor): OcsfValue {
  const isAdministrator = roles.some((role) => role.endsWith('ADMIN'));
  const types = { person: isAdministrator ? 2 : 1, service: 4, host: 3 } as const;
  return {
    uid: id,
    name: id,
    type_id: types[kind],
    ...(organisation !== null && { org: { name: organisation } }),
  };
}

/** What has no place in the class. */
function unmappedOf(record: ChainedRecord): OcsfValue {
  const { project, purpose, module, action, rows, release, decision, clockWentBack } = record;
  return {
    project,
    purpose,
    module,
    action,
    role: decision?.role ?? null,
    policy_hash: decision?.policyHash ?? null,
    rows_released: rows?.released ?? null,
    rows_withheld: rows?.withheld ?? null,
    release: release ?? null,
    clock_went_back: clockWentBack,
  };
}
