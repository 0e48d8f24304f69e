import { describe, expect, it } from 'vitest';
import { DATA_CLASSES, type DataClass } from '../../classes/data-class.ts';
import type { AuditRecord } from '../audit-record.ts';
import { sampleRecord } from '../fixtures/sample-record.ts';
import { memoryAuditSink } from '../memory-audit-sink.ts';
import { AUDIT_KINDS, type AuditKind } from './audit-kind.ts';
import { auditParameter } from './audit-parameter.ts';

const key = new Uint8Array(32).fill(1);

describe('AUDIT_KINDS', () => {
  // every allow, deny, query, PII reveal, export, admin act, policy change, training change, load, disposal,
  // verification. Allowing and denying are decisions of records of any kind.
  it.each<[string, AuditKind]>([
    ['a decision', 'ACCESS'],
    ['a query', 'QUERY'],
    ['an identity revealed', 'REVEAL'],
    ['an export', 'EXPORT'],
    ['an administrative act', 'ADMINISTRATION'],
    ['a change of policy', 'POLICY_CHANGE'],
    ['a change of training', 'TRAINING_CHANGE'],
    ['a load', 'LOAD'],
    ['a disposal', 'DISPOSAL'],
    ['a verification', 'VERIFICATION'],
  ])('R-90 has a kind for %s', async (_, kind) => {
    await expect(memoryAuditSink().append({ ...sampleRecord, kind })).resolves.toMatchObject({ seq: 1 });
  });

  it.each(Object.entries(AUDIT_KINDS))(
    'R-90 takes the activities of %s, and no others',
    async (kind, rule) => {
      const sink = memoryAuditSink();
      const append = (activity: string): Promise<unknown> =>
        sink.append({ ...sampleRecord, kind, activity } as AuditRecord);
      for (const activity of rule.activities) await append(activity);
      await expect(append('FORGET')).rejects.toMatchObject({ params: { field: 'activity' } });
    },
  );

  it('R-94 has access and logoff, safeguards changed or passed by, and administrators', () => {
    expect(AUDIT_KINDS.SESSION.activities).toEqual(['LOGON', 'LOGOFF']);
    expect(AUDIT_KINDS.SAFEGUARD.activities).toContain('BYPASS');
    expect(AUDIT_KINDS.ADMINISTRATION.activities).toContain('GRANT');
  });
});

describe('a record', () => {
  it('R-91 says who, in which role, for what, by which rules, about which data, asked how, with how many rows', async () => {
    const full: AuditRecord = {
      ...sampleRecord,
      kind: 'REVEAL',
      actor: { ...sampleRecord.actor, device: 'WS-0142' },
      investigation: 'INV-7',
      classes: [{ class: 'EIN', fields: 2 }],
      decision: {
        effect: 'allow',
        reasons: ['PERMITTED_BY_ROLE'],
        role: 'USER',
        policyHash: 'a'.repeat(64),
        trainingListVersion: '2026-09',
      },
      query: {
        measures: [],
        by: [],
        period: '2024',
        compare: null,
        filters: [],
        template: 'b'.repeat(64),
        parameters: [
          auditParameter({ name: 'importer', class: 'EIN', value: '12-3456789' }, key),
          auditParameter({ name: 'country', class: 'DIMENSION', value: '5700' }, key),
        ],
      },
      rows: { scanned: 10, released: 1, withheld: 0 },
      release: 'r-1',
      target: { kind: 'INVESTIGATION', id: 'INV-7' },
    };
    const sink = memoryAuditSink();
    await sink.append(full);
    expect(sink.records()[0]).toMatchObject(full);
    expect(JSON.stringify(sink.records())).not.toContain('3456789');
  });

  it('R-91 takes no plain value of an identifying class, whoever made the parameter', async () => {
    const parameter = { name: 'importer', class: 'EIN', value: 'ACME', hmac: null } as const;
    const query = { ...sampleRecord.query, parameters: [parameter] } as AuditRecord['query'];
    await expect(memoryAuditSink().append({ ...sampleRecord, query })).rejects.toMatchObject({
      code: 'AUDIT_RECORD_INVALID',
    });
  });

  it('R-50 R-91 refuses planted identities in every field that takes a name, and repeats none', async () => {
    const canaries = ['123-45-6789', '98-7654321', '98-765432100', 'Jane Q. Canary, 1 Main St\n', 'x\u0000y'];
    const fields = ['corr', 'project', 'investigation', 'release', 'securityAudit'];
    for (const canary of canaries) {
      for (const field of fields) {
        const sink = memoryAuditSink();
        const refused = sink.append({ ...sampleRecord, [field]: canary });
        const error: unknown = await refused.catch((reason: unknown) => reason);
        expect(error).toMatchObject({ code: 'AUDIT_RECORD_INVALID', params: { field } });
        expect(JSON.stringify(error)).not.toContain(canary.slice(0, 6));
        expect(sink.records()).toEqual([]);
      }
    }
  });
});

describe('auditParameter', () => {
  it('R-91 keeps open values, a keyed digest of identifying ones, and nothing of credentials', () => {
    for (const name of Object.keys(DATA_CLASSES) as readonly DataClass[]) {
      const { value, hmac } = auditParameter({ name: 'p', class: name, value: 'canary' }, key);
      const { sensitivity } = DATA_CLASSES[name];
      expect(value).toBe(sensitivity === 'open' ? 'canary' : null);
      expect(hmac !== null).toBe(sensitivity === 'identifying' || sensitivity === 'tax');
    }
  });

  it('R-91 has one digest for one value of one class under one key', () => {
    const digest = (of: DataClass, value: string, under = key): string | null =>
      auditParameter({ name: 'p', class: of, value }, under).hmac;
    expect(digest('EIN', 'a')).toBe(digest('EIN', 'a'));
    expect(new Set([digest('EIN', 'a'), digest('SSN', 'a'), digest('EIN', 'b')]).size).toBe(3);
    expect(digest('EIN', 'a', new Uint8Array(32).fill(2))).not.toBe(digest('EIN', 'a'));
    expect(() => digest('EIN', 'a', new Uint8Array(31))).toThrow(RangeError);
  });

  it('R-91 is HMAC-SHA-256 of a label, the class and the value', () => {
    // printf 'tradepulse audit parameter 1\nEIN\na' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0101...01
    expect(auditParameter({ name: 'p', class: 'EIN', value: 'a' }, key).hmac).toBe(
      'f96543340d40b7338bd4ef339f3c06a22c48188c89392c17be1327e9871c3b50',
    );
  });
});
