import { AccessError, openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { generalImportsValue } from '@tradepulse/measures';
import { memoryAuditSink, type AuditRecord, type AuditSink } from '@tradepulse/privacy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyst, testClock } from '../support/analyst.ts';
import { importRelease, importRow } from '../support/import-rows.ts';

let tp: TradePulse;
let records: AuditRecord[];
let failing: boolean;

/** A sink that remembers, and fails on demand. */
function watchedSink(): AuditSink {
  const inner = memoryAuditSink();
  return {
    async append(record) {
      if (failing) throw new Error('the disk is full');
      records.push(record);
      return inner.append(record);
    },
  };
}

beforeEach(async () => {
  records = [];
  failing = false;
  tp = await openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit: watchedSink(),
    clock: testClock,
  });
  await tp.load(
    importRelease([
      importRow('0101210010', '1220', 2024, 1, { month: 70 }),
      importRow('0201100510', '2010', 2024, 1, { month: 30 }),
    ]),
  );
  records = [];
});
afterEach(() => tp.close());

const request = { measures: [generalImportsValue], period: { month: '2024-01' } } as const;
const session = (changes: Parameters<typeof analyst>[0] = {}, project = 'trends'): Session =>
  tp.session({ principal: analyst(changes), project, purpose: 'TRADE_ANALYSIS' });

describe('a session', () => {
  it('records the intent before it reads and the outcome before it answers', async () => {
    const report = await session().report(request);
    expect(records.map(({ kind, phase }) => [kind, phase])).toEqual([
      ['QUERY', 'intent'],
      ['QUERY', 'outcome'],
    ]);
    const [intent, outcome] = records;
    expect(outcome?.release).toBe(report.data.reportId);
    expect(intent?.corr).toBe(outcome?.corr);
    expect(outcome).toMatchObject({
      actor: { kind: 'person', id: 'analyst-1' },
      project: 'trends',
      purpose: 'TRADE_ANALYSIS',
      action: 'READ_STATISTICS',
      query: { measures: ['imports/general-imports-value'], by: [], period: '2024-01' },
      decision: { effect: 'allow' },
      datasets: [{ name: 'test-imports', version: '1' }],
      // One national total of one month is one row of one pass.
      rows: { scanned: 1, released: 1, withheld: 0 },
      error: null,
    });
  });

  it('R-51 refuses who may not ask, with the reasons, and records that', async () => {
    const error: unknown = await session({ roles: [] })
      .report(request)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AccessError);
    expect(error).toMatchObject({
      code: 'ACCESS_DENIED',
      params: { reasons: 'NO_ROLE, ROLE_DOES_NOT_PERMIT' },
    });
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      phase: 'event',
      decision: { effect: 'deny', reasons: ['NO_ROLE', 'ROLE_DOES_NOT_PERMIT'] },
      rows: null,
    });
  });

  it('refuses a project that is not assigned', async () => {
    await expect(session({}, 'other').report(request)).rejects.toMatchObject({
      params: { reasons: 'PROJECT_NOT_ASSIGNED' },
    });
  });

  it('decides at each call: what lapses between two calls is refused at the second', async () => {
    const person = analyst();
    const training = [...person.training];
    const late = tp.session({
      principal: { ...person, training },
      project: 'trends',
      purpose: 'TRADE_ANALYSIS',
    });
    await late.report(request);
    training.length = 0;
    await expect(late.report(request)).rejects.toMatchObject({ code: 'ACCESS_DENIED' });
  });

  it('R-92 hands nothing out when the audit log cannot be written', async () => {
    failing = true;
    await expect(session().report(request)).rejects.toThrow('the disk is full');
    expect(records).toEqual([]);
  });

  it('hands nothing out when the log fails between the work and the answer', async () => {
    const inner = memoryAuditSink();
    let calls = 0;
    const engine = await openDuckDb({ path: ':memory:' });
    const broken: AuditSink = {
      append: (record) => {
        calls += 1;
        // A load has two records; the report's outcome is the fourth.
        return calls === 4 ? Promise.reject(new Error('fsync failed')) : inner.append(record);
      },
    };
    const other = await openTradePulse({ engine, audit: broken, clock: testClock });
    await other.load(importRelease([importRow('0101210010', '1220', 2024, 1, { month: 70 })]));
    const asked = other
      .session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' })
      .report(request);
    await expect(asked).rejects.toThrow('fsync failed');
    expect(calls).toBe(4);
    await other.close();
  });

  it('records how an answer failed, by its code alone', async () => {
    await expect(session().report({ ...request, period: { month: '2024-03' } })).rejects.toMatchObject({
      code: 'PERIOD_NOT_AVAILABLE',
    });
    expect(records.at(-1)).toMatchObject({ phase: 'outcome', error: 'PERIOD_NOT_AVAILABLE', rows: null });
  });

  it('compiles the scope of a project into the scan, totals included', async () => {
    const [project] = analyst().projects;
    const scoped = session({
      projects: [
        {
          ...project,
          id: 'trends',
          assignedAt: '2026-01-06T09:00:00.000Z',
          modules: ['ADD_WH'],
          scope: [{ level: 'country', codes: ['1220'] }],
        },
      ],
    });
    const report = await scoped.report({ ...request, by: ['country'], totals: true });
    expect(report.rows.map(({ key, values }) => [...key, values['imports/general-imports-value']])).toEqual([
      [70],
      ['1220', 70],
    ]);
    await expect(scoped.explain(request)).resolves.toMatchObject([
      { sql: expect.stringMatching(/where "f"\."country" in \(\$\d+\)/) as string },
    ]);
  });

  it('R-09 R-80 has five verbs, and none of them writes, takes SQL or gives rows', () => {
    expect(Object.getOwnPropertyNames(Object.getPrototypeOf(session())).toSorted()).toEqual([
      'constructor',
      'drill',
      'explain',
      'report',
      'reserveStandingReports',
      'reveal',
    ]);
    expect(Object.keys(session())).toEqual([]);
    expect(Object.keys(tp)).toEqual([]);
    expect(JSON.stringify(tp)).toBe('{}');
  });
});

describe('a caller that is not understood', () => {
  it('is denied and recorded all the same', async () => {
    const nobody = tp.session({ principal: null as never, project: 'trends', purpose: 'TRADE_ANALYSIS' });
    await expect(nobody.report(request)).rejects.toMatchObject({ params: { reasons: 'NO_PRINCIPAL' } });
    expect(records).toMatchObject([
      { phase: 'event', actor: { id: 'unknown' }, decision: { effect: 'deny' } },
    ]);
  });
});

describe('what a caller types', () => {
  it('has no place in the audit log, nor in an error', async () => {
    const secret = 'JOHN DOE 123-45-6789';
    const requests = [
      { ...request, where: { country: secret } },
      { ...request, where: { [secret]: '1220' } },
      { ...request, by: [secret] },
      { ...request, period: { month: secret } },
      { ...request, compare: { from: secret, to: secret } },
    ];
    for (const each of requests) {
      const error: unknown = await session()
        .report(each as never)
        .catch((reason: unknown) => reason);
      expect(error).toHaveProperty('code');
      const { level: _level, ...params } = (error as { params: Readonly<Record<string, unknown>> }).params;
      expect(JSON.stringify(params)).not.toContain('DOE');
    }
    expect(records).toHaveLength(2 * requests.length);
    expect(JSON.stringify(records)).not.toContain('DOE');
  });

  it('is refused when it is no code of the level, instead of answered with nothing', async () => {
    await expect(session().report({ ...request, where: { country: 'CANADA' } })).rejects.toMatchObject({
      name: 'RequestError',
      code: 'CODE_NOT_OF_LEVEL',
      message: 'a code to filter by is not of the form that the level country has',
    });
  });
});

describe('a request that is aborted', () => {
  it('ends with the reason, and the log says that it ended', async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(session().report({ ...request, signal: controller.signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(records).toMatchObject([
      { phase: 'intent' },
      { phase: 'outcome', error: 'AbortError', rows: null },
    ]);
    await expect(session().report(request)).resolves.toBeDefined();
  });
});
