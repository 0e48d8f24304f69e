import { describe, expect, it } from 'vitest';
import { memoryAuditSink } from '../audit-log/memory-audit-sink.ts';
import type { AuditSink } from '../audit-log/audit-sink.ts';
import { at, casework, investigator, revealAsk, T } from '../authority/fixtures/analyst.ts';
import type { Person } from '../authority/principal.ts';
import { reveal } from './reveal.ts';
import { guardedReveal, type RevealAct, type RevealLook } from './guarded-reveal.ts';
import { canary, vaulted } from './fixtures/vaulted.ts';

const act: RevealAct = { request: { ...revealAsk, verb: 'REVEAL_PII' }, query: null };
const elsewhere: RevealAct = {
  request: { ...act.request, entities: [{ kind: 'business', key: '4712' }] },
  query: null,
};
const finds: RevealLook<ReturnType<typeof vaulted>> = async () => ({
  result: vaulted(),
  datasets: [{ name: 'ace-extract', version: 'X-1' }],
  released: 1,
  withheld: 2,
});

/** A sink that does as another until some append, counted from 1, which fails. */
function failingAt(failing: number, sink: AuditSink): AuditSink {
  let appends = 0;
  return {
    append: (record) => {
      appends += 1;
      return appends === failing ? Promise.reject(new Error('disk full')) : sink.append(record);
    },
  };
}

describe('guardedReveal', () => {
  it('R-90 R-91 records intent and outcome of a reveal, and no value', async () => {
    const audit = memoryAuditSink({ clock: at(T) });
    const outcome = await guardedReveal({ principal: investigator, audit, clock: at(T) }, act, finds);
    if (outcome.kind !== 'revealed') throw new Error(outcome.kind);
    expect(reveal(outcome.grant, outcome.result)).toBe(canary);
    expect(outcome.grant.auditRecord).toBe(1);
    expect(outcome.grant.expiresAt).toBe('2026-10-01T00:15:00.000Z');
    const decided = { effect: 'allow', role: 'USER', trainingListVersion: '2026-09' };
    expect(audit.records()).toMatchObject([
      {
        kind: 'REVEAL',
        phase: 'intent',
        actor: { id: 'u-analyst' },
        action: 'REVEAL_PII',
        decision: decided,
      },
      {
        phase: 'outcome',
        project: 'P-STEEL',
        purpose: 'INVESTIGATION',
        datasets: [{ name: 'ace-extract', version: 'X-1' }],
        rows: { released: 1, withheld: 2 },
        error: null,
      },
    ]);
    expect(JSON.stringify(audit.records())).not.toContain(canary);
  });

  it('R-92 looks at nothing before the intent is durable', async () => {
    const order: string[] = [];
    const sink = memoryAuditSink({ clock: at(T) });
    const audit: AuditSink = {
      async append(record) {
        order.push(`begin ${record.phase}`);
        await Promise.resolve();
        const receipt = await sink.append(record);
        order.push(`end ${record.phase}`);
        return receipt;
      },
    };
    await guardedReveal({ principal: investigator, audit, clock: at(T) }, act, async (permitted) => {
      order.push('look');
      return finds(permitted);
    });
    expect(order).toEqual(['begin intent', 'end intent', 'look', 'begin outcome', 'end outcome']);
  });

  it.each([
    ['intent', 1, 0],
    ['outcome', 2, 1],
  ])('R-92 gives no grant when the %s cannot be recorded', async (_, failing, looks) => {
    const audit = failingAt(failing, memoryAuditSink({ clock: at(T) }));
    let looked = 0;
    const call = guardedReveal({ principal: investigator, audit, clock: at(T) }, act, async (permitted) => {
      looked += 1;
      return finds(permitted);
    });
    await expect(call).rejects.toThrow('disk full');
    expect(looked).toBe(looks);
  });

  it('R-92 fails when a denial cannot be recorded', async () => {
    const audit = failingAt(1, memoryAuditSink({ clock: at(T) }));
    const call = guardedReveal(
      { principal: { ...investigator, training: [] }, audit, clock: at(T) },
      act,
      finds,
    );
    await expect(call).rejects.toThrow('disk full');
  });

  it('R-90 records denials, and looks at nothing', async () => {
    const audit = memoryAuditSink({ clock: at(T) });
    const who: Person = { ...investigator, investigations: [{ ...casework, status: 'closed' }] };
    const outcome = await guardedReveal({ principal: who, audit, clock: at(T) }, act, () => {
      throw new Error('looked');
    });
    expect(outcome).toEqual({ kind: 'denied', reasons: ['INVESTIGATION_NOT_ACTIVE'], referral: null });
    expect(audit.records()).toMatchObject([
      { kind: 'REVEAL', phase: 'event', decision: { effect: 'deny', reasons: ['INVESTIGATION_NOT_ACTIVE'] } },
    ]);
  });

  it('R-54 refers questions about the present to ACE', async () => {
    const audit = memoryAuditSink({ clock: at(T) });
    const now: RevealAct = { ...act, request: { ...act.request, currency: 'real_time' } };
    const outcome = await guardedReveal({ principal: investigator, audit, clock: at(T) }, now, finds);
    expect(outcome).toMatchObject({ kind: 'denied', referral: 'ACE_REFERRAL' });
    expect(audit.records()).toHaveLength(1);
  });

  it('tells an entity that is absent from one that is not in scope by nothing: same answer, same work', async () => {
    const traces = await Promise.all(
      [act, elsewhere].map(async (asked) => {
        const audit = memoryAuditSink({ clock: at(T) });
        let looks = 0;
        const outcome = await guardedReveal(
          { principal: investigator, audit, clock: at(T) },
          asked,
          async () => {
            looks += 1;
            return null;
          },
        );
        const phases = audit.records().map(({ phase, error, rows }) => ({ phase, error, rows }));
        return { outcome, looks, phases, effects: audit.records().map(({ decision }) => decision?.effect) };
      }),
    );
    const [absent, notTheirs] = traces.map(({ outcome, looks, phases }) => ({ outcome, looks, phases }));
    expect(notTheirs).toEqual(absent);
    expect(absent).toMatchObject({ outcome: { kind: 'not_available' }, looks: 1 });
    // Whoever reads the trail sees which it was.
    expect(traces.map(({ effects }) => effects)).toEqual([
      ['allow', 'allow'],
      ['deny', 'deny'],
    ]);
  });

  it('hands out nothing of an entity that is not in scope, even if it was looked for all the same', async () => {
    const audit = memoryAuditSink({ clock: at(T) });
    const asked: boolean[] = [];
    const outcome = await guardedReveal(
      { principal: investigator, audit, clock: at(T) },
      elsewhere,
      (permitted) => {
        asked.push(permitted);
        return finds(permitted);
      },
    );
    expect(outcome).toEqual({ kind: 'not_available' });
    expect(asked).toEqual([false]);
  });

  it('says of another denial nothing about the scope', async () => {
    const audit = memoryAuditSink({ clock: at(T) });
    const who = { ...investigator, training: investigator.training.slice(1) };
    const outcome = await guardedReveal({ principal: who, audit, clock: at(T) }, elsewhere, finds);
    expect(outcome).toMatchObject({ kind: 'denied', reasons: ['PRIVACY_TRAINING_LAPSED'] });
    expect(audit.records()[0]?.decision?.reasons).toContain('ENTITY_NOT_IN_SCOPE');
  });

  it('records how looking failed, by its code', async () => {
    const audit = memoryAuditSink({ clock: at(T) });
    const call = guardedReveal({ principal: investigator, audit, clock: at(T) }, act, () =>
      Promise.reject(new RangeError(canary)),
    );
    await expect(call).rejects.toThrow(RangeError);
    expect(audit.records()[1]).toMatchObject({ phase: 'outcome', error: 'RangeError' });
    expect(JSON.stringify(audit.records())).not.toContain(canary);
  });

  it('grants what was judged, whatever becomes of the request afterwards', async () => {
    const audit = memoryAuditSink({ clock: at(T) });
    const request = { ...act.request, classes: ['EIN'] as ('EIN' | 'NAME')[] };
    const principal = { ...investigator, roles: ['USER'] };
    const outcome = await guardedReveal({ principal, audit, clock: at(T) }, { request, query: null }, finds);
    request.classes.push('NAME');
    if (outcome.kind !== 'revealed') throw new Error(outcome.kind);
    expect(() => reveal(outcome.grant, outcome.result)).toThrow(
      expect.objectContaining({ code: 'CLASS_NOT_GRANTED' }),
    );
  });

  it('denies a hostile principal, and records it', async () => {
    const audit = memoryAuditSink({ clock: at(T) });
    const hostile = new Proxy(investigator, {
      ownKeys: () => {
        throw new Error('no');
      },
    });
    const outcome = await guardedReveal({ principal: hostile, audit, clock: at(T) }, act, finds);
    expect(outcome).toMatchObject({ kind: 'denied', reasons: ['PRINCIPAL_MALFORMED'] });
    expect(audit.records()).toMatchObject([{ phase: 'event', actor: { id: 'unknown' } }]);
  });
});
