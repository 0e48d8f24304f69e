import { describe, expect, it } from 'vitest';
import { at, T } from '../../authority/fixtures/analyst.ts';
import type { AuditRecord } from '../audit-record.ts';
import type { ChainedRecord } from '../chain.ts';
import { sampleRecord } from '../fixtures/sample-record.ts';
import { memoryAuditSink } from '../memory-audit-sink.ts';
import { AUDIT_KINDS, type AuditKind } from '../record/audit-kind.ts';
import { cloudEvent } from './cloud-event.ts';
import { ocsfEvent } from './ocsf-event.ts';

async function chained(changes: Partial<AuditRecord> = {}): Promise<ChainedRecord> {
  const sink = memoryAuditSink({ clock: at(T) });
  await sink.append({ ...sampleRecord, ...changes });
  const [record] = sink.records();
  if (record === undefined) throw new Error('nothing was recorded');
  return record;
}

/**
 * The attributes of each class, and those that it requires beside what all events do, from events/application and
 * events/iam of ocsf-schema at 1.9.0-dev.
 */
const CLASSES: Readonly<Record<number, { required: readonly string[]; activities: number }>> = {
  6005: { required: ['actor', 'src_endpoint', 'database'], activities: 10 },
  3002: { required: ['user'], activities: 7 },
  3003: { required: ['user', 'iam_roles'], activities: 3 },
  3004: { required: ['entity'], activities: 13 },
  3005: { required: ['user'], activities: 4 },
  3007: { required: ['user'], activities: 19 },
};
/** Required of every event: events/base_event.json. */
const BASE = ['activity_id', 'category_uid', 'class_uid', 'metadata', 'severity_id', 'time', 'type_uid'];

describe('ocsfEvent', () => {
  it.each(Object.keys(AUDIT_KINDS) as readonly AuditKind[])(
    'gives %s what its class requires',
    async (kind) => {
      const event = ocsfEvent(await chained({ kind }));
      const expected = CLASSES[event.class_uid];
      for (const name of [...BASE, ...(expected?.required ?? ['none'])]) expect(event).toHaveProperty(name);
      expect(event.type_uid).toBe(event.class_uid * 100 + event.activity_id);
      expect(event.category_uid).toBe(event.class_uid < 4000 ? 3 : 6);
      expect(event.activity_id === 99 || event.activity_id <= (expected?.activities ?? 0)).toBe(true);
    },
  );

  it('R-90 tells a question as a query of a datastore', async () => {
    const record = await chained({ phase: 'intent' });
    expect(ocsfEvent(record)).toMatchObject({
      class_uid: 6005,
      activity_id: 4,
      type_uid: 600_504,
      severity_id: 1,
      status_id: 1,
      time: T,
      actor: { user: { uid: 'u-analyst', type_id: 1, org: { name: 'CBP' } } },
      query_info: { query_string: 'measures=imports/customs-value by=country period=2024' },
      metadata: { uid: record.h, sequence: 1, correlation_uid: 'c-1', event_code: 'QUERY.intent' },
      unmapped: { project: 'P-STEEL', purpose: 'TRADE_ANALYSIS', rows_released: 232 },
    });
  });

  it.each<[string, Partial<AuditRecord>, number]>([
    ['a logon', { kind: 'SESSION', activity: 'LOGON' }, 300_201],
    ['a logoff', { kind: 'SESSION', activity: 'LOGOFF' }, 300_202],
    ['a session', { kind: 'SESSION' }, 300_303],
    ['an identity', { kind: 'REVEAL' }, 600_510],
    ['a disposal', { kind: 'DISPOSAL', activity: 'DISPOSE' }, 600_507],
    [
      'a locked account',
      { kind: 'ADMINISTRATION', activity: 'LOCK', target: { kind: 'ACCOUNT', id: 'u-2' } },
      300_706,
    ],
    [
      'a grant that was revoked',
      { kind: 'ADMINISTRATION', activity: 'REVOKE', target: { kind: 'GRANT', id: 'u-2' } },
      300_502,
    ],
    [
      'a policy that was changed',
      { kind: 'POLICY_CHANGE', activity: 'CHANGE', target: { kind: 'POLICY', id: 'census-1' } },
      300_403,
    ],
  ])('R-94 tells %s', async (_, changes, type) => {
    expect(ocsfEvent(await chained(changes)).type_uid).toBe(type);
  });

  it('tells a denial as a failure with its reasons', async () => {
    const decision = {
      effect: 'deny',
      reasons: ['NO_ROLE'],
      role: null,
      policyHash: 'a'.repeat(64),
      trainingListVersion: null,
    } as const;
    expect(ocsfEvent(await chained({ kind: 'ACCESS', decision }))).toMatchObject({
      status_id: 2,
      severity_id: 3,
      status_detail: 'NO_ROLE',
    });
  });
});

describe('cloudEvent', () => {
  it('has the required attributes of CloudEvents 1.0, and an id of its own', async () => {
    const record = await chained();
    expect(cloudEvent(record, '/tradepulse/audit')).toEqual({
      specversion: '1.0',
      id: `1-${record.h}`,
      source: '/tradepulse/audit',
      type: 'dev.tradepulse.audit.query.event',
      subject: 'c-1',
      time: record.time,
      datacontenttype: 'application/json',
      data: record,
    });
    expect(cloudEvent(record, '/x', ocsfEvent(record)).data.class_uid).toBe(6005);
  });
});
