import { DuckDBConnection } from '@duckdb/node-api';
import type { RevealRequest } from '@tradepulse/core';
import { memoryAuditSink, reveal, seal, type AuditSink, type Person } from '@tradepulse/privacy';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyst, testClock } from '../support/analyst.ts';
import {
  about,
  alpha,
  asking,
  beta,
  canaries,
  investigator,
  keyOf,
  read,
  recordsOf,
  revealing,
  revealWorld,
  soleTrader,
} from '../support/reveal-world.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('session.reveal', () => {
  it('R-14 reads who an entity of the investigation is, by its number or its surrogate key', async () => {
    await using here = await revealWorld();
    const found = await revealing(here, investigator(alpha), asking(alpha));
    const expected = [
      ['identity', alpha.number],
      ['name', alpha.name],
    ];
    expect(read(found)).toEqual(expected);
    const byKey = { kind: 'business', surrogate: keyOf(alpha) } as const;
    expect(read(await revealing(here, investigator(alpha), asking(alpha, { entity: byKey })))).toEqual(
      expected,
    );
  });

  it('R-54 says as of which day, and that it is for no determination', async () => {
    await using here = await revealWorld();
    const found = await revealing(here, investigator(alpha), asking(alpha));
    expect(found.asOf).toBe('2024-02-01');
    expect(found.notices.join()).toMatch(/not for determinations/u);
    expect(found.fields.map(({ dataClass, validFrom }) => [dataClass, validFrom])).toEqual([
      ['EIN', null],
      ['NAME', '2024-01-01'],
    ]);
  });

  it('R-54 refers questions about the present to ACE', async () => {
    await using here = await revealWorld();
    await expect(
      revealing(here, investigator(alpha), asking(alpha, { currency: 'real_time' })),
    ).rejects.toMatchObject({ code: 'ACE_REFERRAL' });
    expect(recordsOf(here)).toMatchObject([
      { phase: 'event', decision: { reasons: ['REAL_TIME_NOT_ANSWERED'] } },
    ]);
  });

  it('R-31 gives a Social Security number to those who asked for one, whatever it stands for', async () => {
    await using here = await revealWorld();
    const found = await revealing(here, investigator(soleTrader), asking(soleTrader));
    expect(read(found)).toEqual([['name', soleTrader.name]]);
    expect(recordsOf(here).at(-1)?.rows).toEqual({ released: 1, withheld: 2 });
    const asked = await revealing(here, investigator(soleTrader), asking(soleTrader, { fields: ['SSN'] }));
    expect(read(asked)).toEqual([['identity', soleTrader.number]]);
  });

  it('gives two principals what is each one’s own, and neither the other’s', async () => {
    await using here = await revealWorld();
    const [first, second] = [investigator(alpha), { ...investigator(beta), id: 'analyst-2' }];
    const mine = await revealing(here, first, asking(alpha));
    const theirs = await revealing(here, second, asking(beta));
    expect(read(mine).flat()).toContain(alpha.name);
    expect(read(theirs).flat()).toContain(beta.name);
    await expect(revealing(here, first, asking(beta))).rejects.toMatchObject({
      code: 'ENTITY_NOT_AVAILABLE',
    });
    await expect(revealing(here, second, asking(alpha))).rejects.toMatchObject({
      code: 'ENTITY_NOT_AVAILABLE',
    });
    for (const { sealed } of theirs.fields)
      expect(() => reveal(mine.grant, sealed)).toThrow(
        expect.objectContaining({ code: 'ENTITY_NOT_GRANTED' }),
      );
  });

  it('R-90 R-91 records who asked, on what ground, for which classes, of which key; and no identity', async () => {
    await using here = await revealWorld();
    await revealing(here, investigator(alpha), asking(alpha));
    await revealing(here, investigator(alpha), asking(beta)).catch(() => undefined);
    await revealing(here, analyst(), asking(alpha)).catch(() => undefined);
    expect(recordsOf(here).slice(0, 2)).toMatchObject([
      {
        phase: 'intent',
        actor: { id: 'analyst-1' },
        project: 'trends',
        purpose: 'INVESTIGATION',
        module: 'ADD_WH',
        action: 'REVEAL_PII',
        decision: { effect: 'allow', role: 'USER' },
        query: {
          filters: [{ column: 'party/business', codes: [keyOf(alpha).toString()] }],
        },
        investigation: 'CASE-7',
        classes: [
          { class: 'NAME', fields: 1 },
          { class: 'EIN', fields: 1 },
        ],
      },
      {
        phase: 'outcome',
        rows: { released: 2, withheld: 1 },
        datasets: [{ name: 'ace-extract/vault', version: '2024-02-01' }],
      },
    ]);
    const log = JSON.stringify(here.audit.records());
    for (const canary of canaries) expect(log).not.toContain(canary);
  });

  it.each<readonly [string, Person, Partial<RevealRequest>, string]>([
    ['without an investigation', analyst(), {}, 'INVESTIGATION_NOT_ASSIGNED'],
    [
      'in a closed one',
      analyst({ investigations: [{ ...about(alpha), status: 'closed' }] }),
      {},
      'INVESTIGATION_NOT_ACTIVE',
    ],
    [
      'as a master administrator',
      { ...investigator(alpha), roles: ['MASTER_ADMIN'] },
      {},
      'ROLE_DOES_NOT_PERMIT',
    ],
    ['for a trade partner number', investigator(alpha), { fields: ['TRADE_PARTNER_ID'] }, 'CLASS_NEVER_USED'],
    [
      'for Federal Tax Information without the compartment',
      investigator(alpha),
      { fields: ['FTI'] },
      'FTI_COMPARTMENT_MISSING',
    ],
    [
      'by what names nobody',
      investigator(alpha),
      { entity: { kind: 'business', identifier: seal('EIN', ' ') } },
      'ENTITY_REQUIRED',
    ],
  ])('R-14 denies and records a reveal %s', async (_, who, change, reason) => {
    await using here = await revealWorld();
    await expect(revealing(here, who, asking(alpha, change))).rejects.toMatchObject({
      code: 'ACCESS_DENIED',
      params: { reasons: reason },
    });
    expect(recordsOf(here)).toMatchObject([
      { phase: 'event', decision: { effect: 'deny', reasons: [reason] } },
    ]);
  });

  it('R-14 wants the purpose: an analysis reveals nobody', async () => {
    await using here = await revealWorld();
    const { tp } = here;
    const session = tp.session({
      principal: investigator(alpha),
      project: 'trends',
      purpose: 'TRADE_ANALYSIS',
    });
    await expect(session.reveal(asking(alpha))).rejects.toMatchObject({
      params: { reasons: 'PURPOSE_NOT_ALLOWED' },
    });
  });

  it.each([1, 2])('R-92 gives nothing when append %i of a reveal fails', async (failing) => {
    const audit = memoryAuditSink({ clock: testClock });
    let appends = Number.NEGATIVE_INFINITY;
    const sink: AuditSink = {
      append: (record) => {
        appends += 1;
        return appends === failing ? Promise.reject(new Error('disk full')) : audit.append(record);
      },
    };
    await using here = await revealWorld(audit, sink);
    appends = 0;
    await expect(revealing(here, investigator(alpha), asking(alpha))).rejects.toThrow('disk full');
  });
});

describe('an entity that is absent', () => {
  const nobody = { number: '00-0000999', name: 'none', phone: 'none' };

  it('cannot be told from one that is not in scope: same error, same statements, same records', async () => {
    await using here = await revealWorld();
    // Nobody is in scope of the first, who asks for somebody that the vault does not know; beta is not.
    const cases = [
      [investigator(nobody), nobody],
      [investigator(alpha), beta],
    ] as const;
    const seen = [];
    for (const [who, firm] of cases) {
      const statements: string[] = [];
      const spies = (['run', 'runAndReadAll', 'stream', 'prepare'] as const).map((method) =>
        vi.spyOn(DuckDBConnection.prototype, method),
      );
      const before = recordsOf(here).length;
      const error: unknown = await revealing(here, who, asking(firm)).catch((caught: unknown) => caught);
      for (const spy of spies) statements.push(...spy.mock.calls.map(([sql]) => sql));
      vi.restoreAllMocks();
      const records = recordsOf(here)
        .slice(before)
        .map(({ phase, error: code, rows }) => ({ phase, code, rows }));
      seen.push({ error: JSON.stringify(error), statements, records });
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[0]?.statements).toHaveLength(3);
    expect(JSON.parse(seen[0]?.error ?? '')).toMatchObject({ code: 'ENTITY_NOT_AVAILABLE' });
    expect(seen[0]?.records).toMatchObject([
      { phase: 'intent' },
      { phase: 'outcome', code: 'ENTITY_NOT_AVAILABLE' },
    ]);
  });
});
