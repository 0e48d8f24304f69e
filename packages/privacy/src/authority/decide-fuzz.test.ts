import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccessRequest } from './access-request.ts';
import { decide } from './decide.ts';
import { ask, at, investigator, person, revealAsk, service, T } from './fixtures/analyst.ts';
import type { Person, Principal } from './principal.ts';
import { REASONS } from './reason.ts';

const runs = { numRuns: 300 };
const decided = (who: unknown, what: unknown): ReturnType<typeof decide> =>
  decide(who as Principal, what as AccessRequest, at(T));

/** Names that reach a prototype where objects are merged without care: the corpus that parsers are tested with. */
const POLLUTING = [
  '{"__proto__":{"polluted":true}}',
  '{"a":{"__proto__":{"polluted":true}}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"__proto__":null}',
  '{"\\u005f\\u005fproto\\u005f\\u005f":{"polluted":true}}',
  '{"__pr\\u006fto__":{"polluted":true}}',
  '{"__proto__":{"__proto__":{"polluted":true}}}',
  '{"constructor":"x","prototype":{"polluted":true}}',
  '[{"__proto__":{"polluted":true}}]',
  '{"__proto__":{"roles":["MASTER_ADMIN","USER"],"authenticated":true}}',
  '{"toString":{"polluted":true},"valueOf":1,"hasOwnProperty":null}',
].map((text) => JSON.parse(text) as Record<string, unknown>);

/** Where a part of a principal or of a request can be replaced by something else. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const inner = (value as Record<string, unknown>)[key];
  if (Array.isArray(value))
    return value.map((one: unknown, at) => (String(at) === key ? replaced(inner, rest, by) : one));
  return { ...(value as object), [key]: replaced(inner, rest, by) };
}

const who: Person = investigator;
const permitted = (): void => {
  expect(decided(person, ask).effect).toBe('allow');
  expect(decided(who, revealAsk).effect).toBe('allow');
};

/** Letters that look like those of ASCII: Cyrillic, Greek, full width, mathematical, with something invisible. */
const LOOKALIKES: Readonly<Record<string, readonly string[]>> = {
  A: ['А', 'Α', 'Ａ', '𝐀', 'A\u200b'],
  E: ['Е', 'Ε', 'Ｅ', 'E\u0301'],
  I: ['І', 'Ι', 'Ｉ', 'l', '|'],
  N: ['Ν', 'Ｎ', 'N\u00ad'],
  R: ['Ｒ', 'R\ufeff', '\u202eR'],
  S: ['Ѕ', 'Ｓ', 'ſ'],
  U: ['Ｕ', 'U\u2060', '𝖴'],
};

describe('decide, fuzzed', () => {
  it('is not changed by what pollutes prototypes, wherever it is put', () => {
    for (const hostile of POLLUTING) {
      for (const [whole, isPrincipal] of [
        [who, true],
        [revealAsk, false],
      ] as const) {
        for (const path of places(whole)) {
          const changed = replaced(whole, path, hostile);
          const decision = isPrincipal ? decided(changed, revealAsk) : decided(who, changed);
          expect(decision.effect).toBe('deny');
        }
        const merged = Object.assign(JSON.parse(JSON.stringify(whole)) as object, hostile);
        const decision = isPrincipal ? decided(merged, revealAsk) : decided(who, merged);
        // One hostile text takes the prototype away, which plain data can do without.
        expect(decision.effect).toBe(Object.getPrototypeOf(merged) === null ? 'allow' : 'deny');
      }
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }
    permitted();
  });

  it('takes nothing that is inherited, not even all of it at once', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    const names = [...Object.keys(who), ...Object.keys(revealAsk), 'admin', 'safeParse', 'optional'];
    const before = Object.getOwnPropertyNames(Object.prototype);
    const everything: Record<string, unknown> = { ...who, ...revealAsk };
    try {
      for (const name of names) prototype[name] = everything[name] ?? true;
      for (const name of Object.keys(who)) {
        const { [name as 'id']: _, ...incomplete } = who;
        // What may be left out is none: nothing of the prototype's takes its place.
        expect(decided(incomplete, revealAsk).effect).toBe('deny');
      }
      const { investigations: _, ...nobody } = who;
      expect(decided(nobody, revealAsk).reasons).toEqual(['INVESTIGATION_NOT_ASSIGNED']);
    } finally {
      for (const name of names) Reflect.deleteProperty(prototype, name);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  it('knows no role, verb, class or employer by a look-alike', () => {
    const unchanged = new Set([JSON.stringify([person, ask]), JSON.stringify([who, revealAsk])]);
    for (const [letter, others] of Object.entries(LOOKALIKES)) {
      for (const other of others) {
        const alike = (text: string): string => text.replace(letter, other);
        const changes: readonly (readonly [unknown, unknown])[] = [
          [{ ...person, roles: person.roles.map(alike) }, ask],
          [person, { ...ask, verb: alike(ask.verb) }],
          [person, { ...ask, purpose: alike(ask.purpose) }],
          [person, { ...ask, project: alike('P-STEEL') }],
          [who, { ...revealAsk, investigation: alike('CASE-7') }],
          [who, { ...revealAsk, classes: ['NAME', 'EIN'].map(alike) }],
        ];
        const isChanged = (change: unknown): boolean => !unchanged.has(JSON.stringify(change));
        for (const [principal, request] of changes.filter(isChanged))
          expect(decided(principal, request).effect).toBe('deny');
      }
    }
  });

  it('denies what is huge or deep, in bounded time', () => {
    const long = 'x'.repeat(5_000_000);
    const many = Array.from({ length: 200_000 }, (_, at) => `P-${at}`);
    let deep: unknown = 'end';
    for (let level = 0; level < 20_000; level += 1) deep = { deep };
    const started = performance.now();
    for (const huge of [long, many, deep, Array(4_000_000_000 - 1), Array.from({ length: 1e6 }, () => who)]) {
      for (const path of places(who).filter(({ length }) => length < 3))
        expect(decided(replaced(who, path, huge), revealAsk).effect).toBe('deny');
      for (const path of places(revealAsk))
        expect(decided(who, replaced(revealAsk, path, huge)).effect).toBe('deny');
    }
    // Two hundred refusals; each takes some milliseconds, whatever its size.
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  it('never throws, and permits nothing that is made up', () => {
    const anything = fc.anything({
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, anything, (principal, request) => {
        const decision = decided(principal, request);
        expect(decision.effect).toBe('deny');
        expect(decision.reasons.every((reason) => Object.hasOwn(REASONS, reason))).toBe(true);
        expect(decided(who, request).effect).toBe('deny');
        expect(decided(principal, revealAsk).effect).toBe('deny');
      }),
      runs,
    );
  });

  it('permits nothing more when one part is replaced by anything', () => {
    const paths = fc.constantFrom(...places(who));
    fc.assert(
      fc.property(paths, fc.anything(), (path, value) => {
        // What is not read by this request may be anything that is well formed: then it changes nothing.
        const decision = decided(replaced(who, path, value), revealAsk);
        if (decision.effect === 'allow')
          expect(decision.obligations).toEqual(decided(who, revealAsk).obligations);
        expect(decided(replaced({ ...who, authenticated: false }, ['roles'], value), revealAsk).effect).toBe(
          'deny',
        );
      }),
      runs,
    );
  });

  it('decides the same of the same, and keeps nothing between calls', () => {
    const requests = fc.constantFrom<AccessRequest>(ask, revealAsk, { ...ask, verb: 'EXPORT_STATISTICS' });
    const principals = fc.constantFrom<Principal>(
      person,
      who,
      service,
      { ...who, training: [] },
      { ...who, projects: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(principals, requests), { minLength: 1, maxLength: 12 }), (calls) => {
        const alone = calls.map(([principal, request]) =>
          decided(structuredClone(principal), structuredClone(request)),
        );
        expect(calls.map(([principal, request]) => decided(principal, request))).toEqual(alone);
      }),
      { numRuns: 60 },
    );
    const changing = { ...who, projects: [...who.projects] };
    expect(decided(changing, revealAsk).effect).toBe('allow');
    changing.projects.pop();
    expect(decided(changing, revealAsk).reasons).toContain('NO_PROJECT_ASSIGNED');
  });
});
