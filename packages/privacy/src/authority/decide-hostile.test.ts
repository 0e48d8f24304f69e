import { describe, expect, it } from 'vitest';
import type { AccessRequest } from './access-request.ts';
import { decide } from './decide.ts';
import { ask, at, done, person, T, until } from './fixtures/analyst.ts';
import type { Person, Principal } from './principal.ts';
import type { ReasonCode } from './reason.ts';

const reasons = (who: Principal | null, what: AccessRequest = ask, now = T): readonly ReasonCode[] =>
  decide(who, what, at(now)).reasons;

class Admin {
  readonly admin = true;
}

describe('decide, given what is no principal or request', () => {
  const hostile: readonly (readonly [string, unknown])[] = [
    ['a text', 'admin'],
    ['a number', 1],
    ['true', true],
    ['a list', []],
    ['an empty object', {}],
    ['an unknown key', { ...person, admin: true }],
    ['an own __proto__', JSON.parse(`{"__proto__":${JSON.stringify(person)}}`)],
    ['everything inherited', Object.create(person)],
    ['an instance of a class', Object.assign(new Admin(), person)],
    [
      'a getter',
      Object.defineProperty({ ...person }, 'authenticated', { get: () => true, enumerable: true }),
    ],
    [
      'a proxy that throws',
      new Proxy(person, {
        ownKeys: () => {
          throw new Error('no');
        },
      }),
    ],
    ['authenticated as a text', { ...person, authenticated: 'true' }],
    ['authenticated as 1', { ...person, authenticated: 1 }],
    ['a role that is no text', { ...person, roles: [{ toString: () => 'USER' }] }],
    ['roles as a text', { ...person, roles: 'USER' }],
    ['roles as an object', { ...person, roles: { 0: 'USER', length: 1 } }],
    ['roles with a hole', { ...person, roles: Array(1) }],
    ['a date object', { ...person, expiresAt: new Date(T + 1) }],
    ['a date in words', { ...person, expiresAt: 'tomorrow' }],
    ['a local date', { ...person, expiresAt: '2027-01-01T00:00:00' }],
    ['an unknown status', { ...person, status: 'ACTIVE' }],
    ['an unknown course', { ...person, training: [{ course: 'X', completedAt: done, validUntil: until }] }],
    ['a function', () => person],
    ['a symbol', Symbol('x')],
    ['a huge list', { ...person, roles: Array.from({ length: 100_000 }, () => 'USER') }],
    ['a missing part', { ...person, grant: undefined }],
  ];

  it.each(hostile)('denies a principal that is %s', (_, who) => {
    const decision = decide(who as Principal, ask, at(T));
    expect(decision.effect).toBe('deny');
    expect(decision.reasons).toEqual(['PRINCIPAL_MALFORMED']);
  });

  it('denies a cyclic principal', () => {
    const cyclic: Record<string, unknown> = { ...person };
    cyclic['projects'] = [cyclic];
    expect(reasons(cyclic as unknown as Principal)).toEqual(['PRINCIPAL_MALFORMED']);
  });

  it.each([
    ['nothing', null],
    ['a text', 'READ_STATISTICS'],
    ['an unknown verb', { ...ask, verb: 'WRITE' }],
    ['an inherited verb', { ...ask, verb: 'constructor' }],
    ['an unknown purpose', { ...ask, purpose: 'CURIOSITY' }],
    ['an unknown module', { ...ask, module: '__proto__' }],
    ['an unknown class', { ...ask, classes: ['PUBLIC'] }],
    ['an unknown key', { ...ask, sudo: true }],
    [
      'a getter',
      Object.defineProperty({ ...ask }, 'verb', { get: () => 'READ_STATISTICS', enumerable: true }),
    ],
  ])('denies a request that is %s', (_, what) => {
    expect(reasons(person, what as unknown as AccessRequest)).toEqual(['REQUEST_MALFORMED']);
  });

  it('takes nothing from a polluted prototype', () => {
    const { authenticated: _, ...incomplete } = person;
    const prototype = Object.prototype as { authenticated?: boolean; investigations?: unknown };
    try {
      prototype.authenticated = true;
      expect(reasons(incomplete as Person)).toEqual(['PRINCIPAL_MALFORMED']);
    } finally {
      delete prototype.authenticated;
    }
  });

  it.each([Number.NaN, Infinity, -Infinity, 9e15])('denies when the clock says %s', (now) => {
    expect(reasons(person, ask, now)).toEqual(['CLOCK_INVALID']);
  });

  it('denies when the clock fails', () => {
    const broken = {
      now: () => {
        throw new Error('no time');
      },
    };
    expect(decide(person, ask, broken).reasons).toEqual(['CLOCK_INVALID']);
  });
});
