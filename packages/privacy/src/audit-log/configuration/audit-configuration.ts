import { randomUUID } from 'node:crypto';
import { decide } from '../../authority/decide.ts';
import type { Principal } from '../../authority/principal.ts';
import { canonicalJson } from '../../canonical/canonical-json.ts';
import { deepFreeze } from '../../canonical/deep-freeze.ts';
import { sha256Hex } from '../../canonical/sha256.ts';
import { systemClock, type Clock } from '../../clock.ts';
import { AuditError } from '../audit-error.ts';
import type { AuditSink } from '../audit-sink.ts';
import { actRecord } from '../record/act-record.ts';
import { AUDIT_RETENTION, isShorterThan, type AuditRetention } from '../retention/audit-retention.ts';

/** What may be set about an audit log. Nothing here turns it off, or lets a record go before its time. */
export interface AuditConfiguration {
  /** A checkpoint at the latest after so many records. */
  readonly checkpointEveryRecords: number;
  /** A checkpoint at the latest so many seconds after a record. */
  readonly checkpointEverySeconds: number;
  /** How many records may wait at once. */
  readonly maxPending: number;
  /** How long a batch may take until the log counts as unavailable. */
  readonly timeoutMilliseconds: number;
  readonly maxSegmentBytes: number;
  /** Warns while the disk takes fewer bytes than this. */
  readonly warnBelowBytes: number;
  readonly retention: AuditRetention;
}

/** The configuration of a log whose host sets nothing. */
export const AUDIT_CONFIGURATION: AuditConfiguration = deepFreeze({
  checkpointEveryRecords: 1_000,
  checkpointEverySeconds: 60,
  maxPending: 10_000,
  timeoutMilliseconds: 30_000,
  maxSegmentBytes: 64 * 1024 * 1024,
  warnBelowBytes: 1024 ** 3,
  retention: AUDIT_RETENTION,
});

/** Who changes a configuration, and where that is recorded. */
export interface ConfigurationAccess {
  readonly principal: Principal;
  readonly project: string;
  readonly audit: AuditSink;
  readonly clock?: Clock;
}

/**
 * A configuration with some settings changed, by a Security Administrator: recorded with the digest of what comes
 * of it, before it is handed out. Retention may be made longer and never shorter than it is: no configuration deletes
 * audit data.
 *
 * @throws AuditError - AUDIT_CONFIGURATION_REFUSED
 * @example
 * const changed = await changeAuditConfiguration(AUDIT_CONFIGURATION, { maxPending: 5_000 }, access);
 */
export async function changeAuditConfiguration(
  current: AuditConfiguration,
  changes: Partial<AuditConfiguration>,
  { principal, project, audit, clock = systemClock }: ConfigurationAccess,
): Promise<AuditConfiguration> {
  const verb = 'ADMINISTER_AUDIT_CONFIGURATION';
  const request = { verb, purpose: 'SYSTEM_ADMINISTRATION', project, module: null } as const;
  const decision = decide(principal, request, clock);
  const changed: AuditConfiguration = deepFreeze(structuredClone({ ...current, ...changes }));
  const act = actRecord({ kind: 'AUDIT_CONFIGURATION', corr: randomUUID(), principal, request, decision });
  const denied = decision.effect === 'deny' ? decision.reasons.join(', ') : null;
  const reason = denied ?? problemOf(changed, current);
  const text = reason === null ? canonicalJson(plain(changed)) : '';
  const content = reason === null ? { bytes: text.length, digest: sha256Hex(text) } : null;
  await audit.append({
    ...act,
    activity: 'CHANGE',
    target: { kind: 'AUDIT_LOG', id: 'audit-log' },
    error: reason === null ? null : 'AUDIT_CONFIGURATION_REFUSED',
    content,
  });
  if (reason !== null) throw new AuditError('AUDIT_CONFIGURATION_REFUSED', { reason });
  return changed;
}

/** Least and most of each number: none of them amounts to turning the log off. */
const LIMITS = {
  checkpointEveryRecords: [1, 100_000],
  checkpointEverySeconds: [1, 86_400],
  maxPending: [1, 1_000_000],
  timeoutMilliseconds: [100, 600_000],
  maxSegmentBytes: [65_536, 1024 ** 3],
  warnBelowBytes: [0, 1024 ** 5],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;

function problemOf(changed: AuditConfiguration, current: AuditConfiguration): string | null {
  const known = new Set<string>(Object.keys(AUDIT_CONFIGURATION));
  const unknown = Object.keys(changed).find((name) => !known.has(name));
  if (unknown !== undefined) return 'SETTING_UNKNOWN';
  for (const [name, [least, most]] of Object.entries(LIMITS)) {
    const value: unknown = Reflect.get(changed, name);
    if (!Number.isSafeInteger(value) || Number(value) < least || Number(value) > most) return name;
  }
  return isShorterThan(changed.retention, current.retention) ? 'RETENTION_SHORTER' : null;
}

function plain({ retention, ...numbers }: AuditConfiguration) {
  return { ...numbers, retention: { ...retention } };
}
