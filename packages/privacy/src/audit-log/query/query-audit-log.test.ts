import { describe, expect, it } from 'vitest';
import { person, T } from '../../authority/fixtures/analyst.ts';
import type { Person } from '../../authority/principal.ts';
import type { AuditRecord } from '../audit-record.ts';
import { lineOf } from '../chain.ts';
import { sampleRecord } from '../fixtures/sample-record.ts';
import { memoryAuditSink, type MemoryAuditSink } from '../memory-audit-sink.ts';
import { auditParameter } from '../record/audit-parameter.ts';
import {
  queryAuditLog,
  reviewAuditMonth,
  type AuditQueryAccess,
  type AuditReview,
} from './query-audit-log.ts';

const auditor: Person = {
  ...person,
  id: 'u-auditor',
  roles: ['AUDIT_EXECUTIVE'],
  securityAudits: ['A-1', 'A-9'],
};
const DAY = 86_400_000;
const denied: AuditRecord['decision'] = {
  effect: 'deny',
  reasons: ['PRIVACY_TRAINING_LAPSED'],
  role: null,
  policyHash: 'a'.repeat(64),
  trainingListVersion: '2026-09',
};
const allowed: AuditRecord['decision'] = { ...denied, effect: 'allow', reasons: ['PERMITTED_BY_ROLE'] };

/** A trail, each record some days before T, and someone who reads it at T. */
async function trail(
  records: readonly (readonly [days: number, changes: Partial<AuditRecord>])[],
  changes: Partial<AuditQueryAccess> = {},
) {
  let now = T;
  const clock = { now: () => now };
  const audit = memoryAuditSink({ clock });
  for (const [days, change] of records) {
    now = T - days * DAY;
    await audit.append({ ...sampleRecord, ...change });
  }
  now = T;
  const audits = [{ name: 'A-1', from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' }];
  const access: AuditQueryAccess = { principal: auditor, audits, audit, clock, ...changes };
  return { audit, access };
}

const ask = (audit: MemoryAuditSink, access: AuditQueryAccess, more: object = {}): Promise<AuditReview> =>
  queryAuditLog(audit, { auditName: 'A-1', project: 'P-STEEL', ...more }, access);

describe('queryAuditLog', () => {
  it('R-10 shows acts, progress, compliance and risk of the named audit', async () => {
    const { audit, access } = await trail([
      [300, { corr: 'before the audit' }],
      [20, { decision: allowed, phase: 'intent', corr: 'a' }],
      [20, { decision: allowed, phase: 'outcome', corr: 'a', rows: { released: 5, withheld: 2 } }],
      [10, { decision: denied, kind: 'ACCESS' }],
      [5, { kind: 'REVEAL', phase: 'intent', corr: 'r', decision: allowed, investigation: 'I-SECRET' }],
    ]);
    const review = await ask(audit, access);
    expect(review.entries.map(({ seq, kind }) => [seq, kind])).toEqual([
      [2, 'QUERY'],
      [3, 'QUERY'],
      [4, 'ACCESS'],
      [5, 'REVEAL'],
      [6, 'AUDIT_QUERY'],
    ]);
    expect(review.progress).toMatchObject({ status: 'ok', records: 6, inScope: 5 });
    expect(review.compliance).toMatchObject({
      allowed: 3,
      denied: 1,
      denialsByReason: { PRIVACY_TRAINING_LAPSED: 1 },
      byKind: { QUERY: 1, ACCESS: 1, REVEAL: 1, AUDIT_QUERY: 1 },
      withoutOutcome: 1,
      withheldCells: 2,
    });
    expect(review.risk.level).toBe('HIGH');
    expect(review.risk.findings.map(({ code }) => code)).toEqual([
      'REVEAL_WITHOUT_OUTCOME',
      'OUTCOME_MISSING',
      'TRAINING_LAPSED',
      'REVIEW_OVERDUE',
    ]);
    expect(Object.isFrozen(review.entries)).toBe(true);
  });

  it('R-90 records the reading before and after', async () => {
    const { audit, access } = await trail([[5, {}]]);
    await ask(audit, access);
    expect(audit.records().slice(1)).toMatchObject([
      {
        kind: 'AUDIT_QUERY',
        phase: 'intent',
        action: 'QUERY_AUDIT',
        securityAudit: 'A-1',
        activity: 'QUERY',
      },
      { kind: 'AUDIT_QUERY', phase: 'outcome', rows: { released: 2, withheld: 0 }, error: null },
    ]);
  });

  it('R-10 shows no trade data: no filter, parameter, dataset or investigation', async () => {
    const key = new Uint8Array(32).fill(7);
    const parameter = auditParameter({ name: 'importer', class: 'EIN', value: 'canary-ein' }, key);
    const filters = [{ column: 'country', count: 1, codes: ['CANARY'], digest: 'c'.repeat(64) }];
    const query = {
      measures: ['m'],
      by: [],
      period: '2024',
      compare: null,
      filters,
      parameters: [parameter],
    };
    const { audit, access } = await trail([[5, { query, investigation: 'CANARY-I' }]]);
    const shown = JSON.stringify(await ask(audit, access));
    expect(shown).not.toMatch(/canary/i);
    expect(shown).not.toContain(parameter.hmac);
    expect(shown).not.toContain('census-imports');
  });

  it.each<[string, Partial<Person>, object, string]>([
    ['a user', { roles: ['USER'] }, {}, 'ROLE_DOES_NOT_PERMIT'],
    ['a security administrator', { roles: ['SECURITY_ADMIN'] }, {}, 'ROLE_DOES_NOT_PERMIT'],
    ['an auditor of another audit', { securityAudits: ['A-2'] }, {}, 'AUDIT_NOT_ASSIGNED'],
    ['an auditor who names another audit', {}, { auditName: 'A-2' }, 'AUDIT_NOT_ASSIGNED'],
    ['an audit that there is not', {}, { auditName: 'A-9' }, 'AUDIT_NOT_ASSIGNED'],
    ['lapsed training', { training: [] }, {}, 'PRIVACY_TRAINING_LAPSED'],
  ])('R-10 is refused to %s, and that is recorded', async (_, changes, query, reason) => {
    const { audit, access } = await trail([[5, {}]], { principal: { ...auditor, ...changes } });
    await expect(ask(audit, access, query)).rejects.toMatchObject({
      code: 'AUDIT_QUERY_REFUSED',
      params: { reasons: expect.stringContaining(reason) as string },
    });
    expect(audit.records().at(-1)).toMatchObject({
      kind: 'AUDIT_QUERY',
      phase: 'event',
      decision: { effect: 'deny', reasons: expect.arrayContaining([reason]) as readonly string[] },
    });
  });

  it('R-92 shows nothing when the reading cannot be recorded', async () => {
    const { audit, access } = await trail([[5, {}]]);
    const broken = { append: () => Promise.reject(new Error('the disk is full')) };
    await expect(ask(audit, { ...access, audit: broken })).rejects.toThrow('full');
  });

  it('narrows by time, kind, actor, effect and number, and pages', async () => {
    const { audit, access } = await trail([
      [40, { kind: 'EXPORT' }],
      [30, { kind: 'EXPORT', decision: denied }],
      [20, { actor: { ...sampleRecord.actor, id: 'u-other' } }],
      [10, {}],
    ]);
    const seqs = async (query: object): Promise<readonly number[]> =>
      (await ask(audit, access, query)).entries.map(({ seq }) => seq);
    expect(await seqs({ kinds: ['EXPORT'] })).toEqual([1, 2]);
    expect(await seqs({ effects: ['deny'] })).toEqual([2]);
    expect(await seqs({ actors: ['u-other'] })).toEqual([3]);
    expect(await seqs({ from: new Date(T - 25 * DAY).toISOString(), kinds: ['QUERY'] })).toEqual([3, 4]);
    expect(await seqs({ to: new Date(T - 25 * DAY).toISOString() })).toEqual([1, 2]);
    const page = await ask(audit, access, { limit: 1, afterSeq: 1, kinds: ['EXPORT', 'QUERY'] });
    expect([page.entries.map(({ seq }) => seq), page.more]).toEqual([[2], 2]);
    expect(await seqs({ from: '2020-01-01T00:00:00Z', kinds: ['EXPORT'] })).toEqual([1, 2]);
  });

  it.each([{ limit: 0 }, { kinds: 'QUERY' }, { sql: 'x' }, { from: 'yesterday' }])(
    'refuses a question that it does not understand: %j',
    async (query) => {
      const { audit, access } = await trail([]);
      await expect(ask(audit, access, query)).rejects.toMatchObject({
        params: { reasons: 'QUERY_INVALID' },
      });
    },
  );

  it('R-93 says when the trail does not verify', async () => {
    const { audit, access } = await trail([
      [5, {}],
      [4, {}],
    ]);
    const lines = audit
      .records()
      .map((record) => lineOf(record).trim().replace('"released":232', '"released":1'));
    const review = await queryAuditLog(
      { records: () => lines },
      { auditName: 'A-1', project: 'P-STEEL' },
      access,
    );
    expect(review.progress).toMatchObject({ status: 'tampered', records: 0 });
    expect(review.risk.level).toBe('HIGH');
  });
});

describe('reviewAuditMonth', () => {
  it('R-94 is recorded as the review of a month, and counts as one', async () => {
    const { audit, access } = await trail([[40, {}]]);
    const review = (month: string): Promise<AuditReview> =>
      reviewAuditMonth(audit, { auditName: 'A-1', project: 'P-STEEL', month }, access);
    const first = await review('2026-08');
    expect([first.from, first.to]).toEqual(['2026-08-01T00:00:00.000Z', '2026-09-01T00:00:00.000Z']);
    expect(first.entries).toHaveLength(1);
    const { progress } = await ask(audit, access);
    expect(progress.reviewedMonths).toEqual(['2026-08']);
    // T is 1 October 2026: nine months of the audit are over.
    expect(progress.unreviewedMonths).toHaveLength(8);
    await expect(review('2026-13')).rejects.toMatchObject({ code: 'AUDIT_QUERY_REFUSED' });
  });
});
