import { inspect } from 'node:util';
import { serialize } from 'node:v8';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryAuditSink } from '../audit-log/memory-audit-sink.ts';
import { as, at, casework, investigator, revealAsk, T } from '../authority/fixtures/analyst.ts';
import type { AccessRequest } from '../authority/access-request.ts';
import type { Person } from '../authority/principal.ts';
import { seal, type Sealed } from '../classes/sealed.ts';
import { ClockError, monotonicClock } from '../monotonic-clock.ts';
import { canary, place, vaulted } from './fixtures/vaulted.ts';
import { guardedReveal } from './guarded-reveal.ts';
import { mintGrant, termsOf, type PiiGrant } from './pii-grant.ts';
import { reveal } from './reveal.ts';
import { sameSealed } from './same-sealed.ts';

interface Asked {
  readonly who?: Person;
  readonly what?: Partial<AccessRequest>;
  readonly clock?: { now: () => number };
}

async function granted({ who = investigator, what = {}, clock = at(T) }: Asked = {}): Promise<PiiGrant> {
  const context = { principal: who, audit: memoryAuditSink({ clock: at(T) }), clock };
  const act = { request: { ...revealAsk, ...what, verb: 'REVEAL_PII' }, query: null } as const;
  const found = { result: null, datasets: [], released: 0, withheld: 0 };
  const outcome = await guardedReveal(context, act, async () => found);
  if (outcome.kind !== 'revealed') throw new Error(JSON.stringify(outcome));
  return outcome.grant;
}

function refusal(grant: unknown, sealed: unknown): unknown {
  try {
    return reveal(grant as PiiGrant, sealed as Sealed<string>);
  } catch (error) {
    expect(inspect(error, { showHidden: true })).not.toContain(canary);
    return (error as { code?: string }).code;
  }
}

describe('reveal', () => {
  let grant: PiiGrant;
  beforeAll(async () => {
    grant = await granted();
  });

  it('R-14 shows a value of the vault, of an entity and a class of the grant', () => {
    expect(reveal(grant, vaulted())).toBe(canary);
  });

  it.each<readonly [string, (genuine: PiiGrant) => unknown]>([
    ['nothing', () => null],
    ['a text', () => '[pii grant]'],
    ['an object of the same shape', ({ auditRecord, expiresAt }) => ({ auditRecord, expiresAt })],
    [
      'a child of the prototype',
      (genuine) => Object.create(Object.getPrototypeOf(genuine) as object) as unknown,
    ],
    ['a child of a grant', (genuine) => Object.create(genuine) as unknown],
    ['a copy', (genuine) => Object.assign({}, genuine)],
    ['a clone', (genuine) => structuredClone(Object.assign({}, genuine))],
    ['a proxy', (genuine) => new Proxy(genuine, {})],
  ])('takes %s for no grant', (_, forge) => {
    expect(refusal(forge(grant), vaulted())).toBe('GRANT_NOT_GENUINE');
  });

  it('is given no grant by its constructor', () => {
    const { constructor } = grant as unknown as { constructor: new (...args: unknown[]) => unknown };
    expect(() => new constructor(Symbol('pii-grant'), {})).toThrow(TypeError);
    class Heir extends (constructor as new (...args: unknown[]) => object) {}
    expect(() => new Heir(1)).toThrow(TypeError);
  });

  it.each([
    ['a text', canary],
    ['an imitation', Object.create(Object.getPrototypeOf(vaulted()) as object)],
    ['a proxy', new Proxy(vaulted(), {})],
    ['nothing', null],
  ])('takes %s for no sealed value', (_, sealed) => {
    expect(refusal(grant, sealed)).toBe('SEALED_NOT_GENUINE');
  });

  it('R-14 shows nothing that does not come from the vault, or is of another entity', () => {
    expect(refusal(grant, seal('NAME', canary))).toBe('ENTITY_NOT_GRANTED');
    expect(refusal(grant, vaulted(canary, 'NAME', { ...place, surrogate: 4712n }))).toBe(
      'ENTITY_NOT_GRANTED',
    );
    expect(refusal(grant, vaulted(canary, 'NAME', { ...place, kind: 'manufacturer' }))).toBe(
      'ENTITY_NOT_GRANTED',
    );
  });

  it('shows no class that was not asked for', () => {
    expect(refusal(grant, vaulted('202-555-8642', 'PHONE'))).toBe('CLASS_NOT_GRANTED');
  });

  it('R-31 holds a Social Security number for one, whatever class its column has', async () => {
    // Area 000 was never given to anyone.
    const number = vaulted('000-86-4209', 'EIN');
    expect(refusal(grant, number)).toBe('CLASS_NOT_GRANTED');
    expect(reveal(await granted({ what: { classes: ['SSN'] } }), number)).toBe('000-86-4209');
  });

  it('R-34 shows Federal Tax Information to its compartment, asked for as such', async () => {
    const tax = vaulted('00-8642097', 'FTI');
    expect(refusal(grant, tax)).toBe('CLASS_NOT_GRANTED');
    await expect(granted({ what: { classes: ['FTI'] } })).rejects.toThrow('FTI_COMPARTMENT_MISSING');
    const cleared: Person = { ...investigator, compartments: ['FTI'] };
    expect(reveal(await granted({ who: cleared, what: { classes: ['FTI'] } }), tax)).toBe('00-8642097');
  });

  it.each(['TRADE_PARTNER_ID', 'CREDENTIAL'] as const)('R-32 R-33 never shows a %s', async (dataClass) => {
    expect(refusal(grant, seal(dataClass, canary))).toBe('CLASS_NEVER_REVEALED');
    await expect(granted({ what: { classes: [dataClass] } })).rejects.toThrow('CLASS_NEVER_USED');
  });

  it('ends when the grant does, to the millisecond', async () => {
    let now = T;
    const running = await granted({ clock: { now: () => now } });
    now = T + 15 * 60_000 - 1;
    expect(reveal(running, vaulted())).toBe(canary);
    now += 1;
    expect(refusal(running, vaulted())).toBe('GRANT_EXPIRED');
  });

  it.each<readonly [string, Person]>([
    [
      'the investigation closes',
      as({ investigations: [{ ...casework, closesAt: new Date(T + 5).toISOString() }] }),
    ],
    ['the account expires', { ...investigator, expiresAt: new Date(T + 5).toISOString() }],
    [
      'a course lapses',
      {
        ...investigator,
        training: investigator.training.map((one) => ({ ...one, validUntil: new Date(T + 5).toISOString() })),
      },
    ],
  ])('R-21 ends when %s: nothing decided before holds on', async (_, who) => {
    let now = T;
    const running = await granted({ who, clock: { now: () => now } });
    now = T + 4;
    expect(reveal(running, vaulted())).toBe(canary);
    now = T + 5;
    expect(refusal(running, vaulted())).toBe('GRANT_WITHDRAWN');
  });

  it('shows nothing when the clock goes back or fails', async () => {
    let now = T;
    const running = await granted({ clock: monotonicClock({ now: () => now }) });
    now = T - 60_000;
    expect(refusal(running, vaulted())).toBe('GRANT_WITHDRAWN');
    expect(() => monotonicClock({ now: () => now }).now()).not.toThrow(ClockError);
    now = Number.NaN;
    expect(refusal(running, vaulted())).toBe('GRANT_WITHDRAWN');
  });

  it('R-92 shows nothing as long as the outcome is not on record', () => {
    const terms = termsOf(grant)!;
    expect(refusal(mintGrant({ ...terms, recorded: () => false }), vaulted())).toBe('GRANT_NOT_RECORDED');
  });
});

describe('a grant', () => {
  it.each<readonly [string, (held: PiiGrant) => unknown]>([
    ['JSON', (held) => JSON.stringify({ held })],
    [
      'inspect without mercy',
      (held) => inspect(held, { customInspect: false, depth: null, showHidden: true }),
    ],
    ['own keys', (held) => Reflect.ownKeys(held).join()],
    ['a clone', (held) => inspect(structuredClone(held), { showHidden: true })],
    ['V8 serialisation', (held) => serialize(held).toString('latin1')],
    ['an error cause', (held) => inspect(new Error('x', { cause: held }), { showHidden: true })],
  ])('tells nothing of its terms in %s', async (_, look) => {
    const seen = String(look(await granted()));
    for (const term of ['CASE-7', '4711', 'u-analyst', 'P-STEEL']) expect(seen).not.toContain(term);
  });
});

describe('sameSealed', () => {
  const tpin = (text: string): Sealed<string> => seal('TRADE_PARTNER_ID', text);

  it('R-32 compares trade partner numbers', () => {
    expect(sameSealed(tpin('A1B2C3D4E'), tpin('A1B2C3D4E'))).toBe(true);
    expect(sameSealed(tpin('A1B2C3D4E'), tpin('A1B2C3D4F'))).toBe(false);
    expect(sameSealed(tpin('A1B2C3D4E'), tpin('A1B2C3D4EE'))).toBe(false);
  });

  it('R-32 compares nothing else: comparing often enough would open a value', () => {
    expect(() => sameSealed(seal('SSN', '1'), seal('SSN', '1'))).toThrow(
      expect.objectContaining({ code: 'CLASS_NOT_COMPARED' }),
    );
    expect(() => sameSealed('A' as unknown as Sealed<string>, tpin('A'))).toThrow(
      expect.objectContaining({ code: 'SEALED_NOT_GENUINE' }),
    );
  });

  it('R-32 compares digests of one length, whatever is compared', async () => {
    const { readFile } = await import('node:fs/promises');
    const source = await readFile(new URL('./same-sealed.ts', import.meta.url), 'utf8');
    expect(source).toContain('timingSafeEqual(digest(key, one), digest(key, other))');
    expect(source).not.toMatch(/[!=]==? openSealed|openSealed\([^)]*\) [!=]==?/u);
  });
});
