import { inspect } from 'node:util';
import * as core from '@tradepulse/core';
import * as privacy from '@tradepulse/privacy';
import { memoryAuditSink, openVaultCipher, seal, type DataClass } from '@tradepulse/privacy';
import { describe, expect, it } from 'vitest';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

// A name and a number that stand in no file by chance; nobody was ever given the number (prefix 00).
const canaries = ['Quvzjw Kyxbert', '00-8642097QX'];

/** The ways in which a text may be written: as it is, its digits, backwards, in the encodings at hand. */
function writings(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const digits = text.replaceAll(/\D/gu, '');
  const plain = [text, text.toUpperCase(), text.split('').toReversed().join(''), encodeURIComponent(text)];
  if (digits.length >= 7) plain.push(digits);
  return [
    ...plain,
    bytes.toString('hex'),
    bytes.toString('base64').replace(/=+$/u, ''),
    [...bytes].join(','),
  ];
}

const searched = canaries.flatMap(writings);

/** What can be seen of something, with every hook off. */
function look(value: unknown): string {
  const options = { depth: 4, showHidden: true, customInspect: false, maxArrayLength: 100, getters: true };
  return `${inspect(value, options)} ${inspect(value, { depth: 4 })}`;
}

const leaks = (seen: string): readonly string[] => searched.filter((one) => seen.includes(one));

const cipher = openVaultCipher(vaultTestKeys());
const place = { column: 'name', kind: 'business', surrogate: 7n, validFrom: null } as const;

/** Sealed canaries, as readers and as the vault give them. */
const sealed: readonly unknown[] = canaries.flatMap((text) =>
  (['NAME', 'EIN', 'TRADE_PARTNER_ID'] as const satisfies readonly DataClass[]).flatMap((dataClass) => {
    const held = seal(dataClass, text);
    const isRefused = dataClass === 'TRADE_PARTNER_ID';
    return isRefused ? [held] : [held, cipher.decrypt(cipher.encrypt(held, place), place)];
  }),
);

/** What somebody who wants a way around would hand in. */
function attempts(): readonly unknown[] {
  const [one] = sealed;
  return [
    ...sealed,
    { held: one, value: one, toString: () => 'x' },
    [one, one],
    { auditRecord: 1, expiresAt: '2999-01-01T00:00:00Z' },
    { principal: null, audit: memoryAuditSink(), clock: { now: () => 0 } },
    (given: unknown) => given,
    'business',
    'SSN',
    place,
    1,
    null,
    undefined,
  ];
}

/** Calls something and gives whatever comes of it, an error too. */
async function outcomeOf(call: () => unknown): Promise<unknown> {
  try {
    return await Promise.race([
      Promise.resolve(call()),
      new Promise((resolve) => setTimeout(resolve, 5, 'still running')),
    ]);
  } catch (error) {
    return error;
  }
}

type Callable = (...args: readonly unknown[]) => unknown;

/** Functions among the values and members of something. */
function callables(value: unknown): readonly Callable[] {
  if (typeof value === 'function') return [value as Callable, ...membersOf(value)];
  return typeof value === 'object' && value !== null ? membersOf(value) : [];
}

function membersOf(value: object): readonly Callable[] {
  // Of a schema the one method that its users call: the others build further schemas.
  if ('safeParse' in value) return [(...args) => (value.safeParse as Callable)(...args)];
  return Reflect.ownKeys(value).flatMap((key) => {
    const member: unknown =
      key === 'prototype' ? undefined : Object.getOwnPropertyDescriptor(value, key)?.value;
    return typeof member === 'function' ? [(...args) => Reflect.apply(member, value, args) as unknown] : [];
  });
}

// What writes files or waits by design is given no sealed value in the place of a directory or of an engine.
const withoutCalling = new Set(['openAuditLog', 'verifyAuditLog', 'openTradePulse']);

/** Calls a function as a function, as a constructor, and the methods of what it gives; and looks at all of it. */
async function leakOf(callable: Callable, args: readonly unknown[]): Promise<boolean> {
  const outcome = await outcomeOf(() => callable(...args));
  const made = await outcomeOf(() => Reflect.construct(callable as never, args));
  const inner = callables(outcome).flatMap((method) =>
    sealed.slice(0, 2).map((held) => outcomeOf(() => method(held))),
  );
  const all = [outcome, made, ...(await Promise.all(inner))];
  return leaks(all.map(look).join(' ')).length > 0;
}

interface Walked {
  readonly calls: number;
  readonly found: readonly string[];
}

async function walk(names: Readonly<Record<string, unknown>>): Promise<Walked> {
  const found = new Set<string>();
  let calls = 0;
  for (const [name, exported] of Object.entries(names)) {
    if (leaks(look(exported)).length > 0) found.add(name);
    const called = withoutCalling.has(name) ? [] : callables(exported);
    const attempted = called.flatMap((callable) => argumentLists().map((args) => ({ callable, args })));
    calls += attempted.length;
    for (const { callable, args } of attempted) if (await leakOf(callable, args)) found.add(name);
  }
  return { calls, found: [...found] };
}

function argumentLists(): readonly (readonly unknown[])[] {
  const pool = attempts();
  const [one] = sealed;
  return [
    [],
    ...pool.map((first) => [first]),
    ...pool.flatMap((first) => [
      [first, one],
      [one, first],
    ]),
  ];
}

describe('every public function, given sealed values in every place', () => {
  it('would be found out: the search sees a canary in each writing', () => {
    for (const text of canaries)
      for (const one of writings(text)) expect(leaks(look({ deep: [{ one }] })).length).toBeGreaterThan(0);
    expect(leaks(look(sealed))).toEqual([]);
  });

  it('would be found out: a function that gives a canary back is named', async () => {
    const leaky = () => ({ rows: [{ name: canaries[0] }] });
    expect((await walk({ leaky })).found).toEqual(['leaky']);
  });

  it('R-50 gives none of them back: privacy', async () => {
    const { calls, found } = await walk(privacy);
    expect(found).toEqual([]);
    expect(calls).toBeGreaterThan(3000);
  });

  it('R-50 gives none of them back: core', async () => {
    const { calls, found } = await walk(core);
    expect(found).toEqual([]);
    expect(calls).toBeGreaterThan(500);
  });

  it('R-50 gives none of them back: the methods of the cipher', async () => {
    const { found } = await walk({ cipher });
    expect(found).toEqual([]);
  });
});
