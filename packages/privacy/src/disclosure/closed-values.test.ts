import { inspect } from 'node:util';
import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { seal } from '../classes/sealed.ts';
import { isReleased, mintReleased, Released } from './released.ts';
import { unreleased } from './unreleased.ts';

const CANARY = 'canary-5d1f';

/** Every ordinary way to look into an object. */
const looks: readonly (readonly [name: string, look: (held: object) => unknown])[] = [
  ['String', String],
  ['JSON', (held) => JSON.stringify({ held })],
  ['inspect', (held) => inspect(held, { showHidden: true, depth: null, getters: true })],
  [
    'inspect without its hook',
    (held) => inspect(held, { customInspect: false, showHidden: true, depth: null, getters: true }),
  ],
  ['an error cause', (held) => inspect(new Error('x', { cause: held }))],
  ['own keys', (held) => Reflect.ownKeys(held).join()],
  ['copying', (held) => JSON.stringify(Object.assign({}, held))],
  ['entries', (held) => JSON.stringify(Object.entries(held))],
  ['cloning', (held) => inspect(structuredClone(held), { showHidden: true, depth: null })],
  ['v8', (held) => serialize(held).toString('latin1')],
];

describe.each([
  ['unreleased', unreleased({ secret: CANARY })],
  ['sealed', seal('SSN', CANARY)],
])('an %s value', (_, held) => {
  it.each(looks)('does not show itself to %s', (_, look) => {
    expect(look(held)).not.toContain(CANARY);
  });

  it('cannot be given anything', () => {
    expect(Object.isFrozen(held)).toBe(true);
    expect(Reflect.ownKeys(held)).toEqual([]);
  });
});

describe('seal', () => {
  it('tells the class and nothing else', () => {
    expect(String(seal('SSN', CANARY))).toBe('[sealed:SSN]');
    expect(seal('EIN', CANARY).dataClass).toBe('EIN');
  });
});

describe('unreleased', () => {
  it('says what it is', () => {
    expect(String(unreleased(1))).toBe('[unreleased]');
    expect(JSON.stringify({ held: unreleased(1) })).toBe('{"held":"[unreleased]"}');
  });
});

describe('Released', () => {
  it('is readable, frozen and recognised', () => {
    const released = mintReleased({ rows: [1] });
    expect(released.value.rows).toEqual([1]);
    expect(Object.isFrozen(released.value.rows)).toBe(true);
    expect(isReleased(released)).toBe(true);
  });

  it('cannot be made through its constructor', () => {
    const { constructor } = mintReleased(1) as unknown as {
      constructor: new (...args: unknown[]) => unknown;
    };
    expect(() => new constructor(Symbol('released'), 2)).toThrow(TypeError);
    expect(() => new constructor(2)).toThrow(TypeError);
  });

  it.each([
    ['an object of the same shape', { value: 1 }],
    ['a child of its prototype', Object.create(Released.prototype)],
    ['a child of an instance', Object.create(mintReleased(1))],
    ['a copy', Object.assign({}, mintReleased(1))],
    ['a clone', structuredClone(Object.assign({}, mintReleased(1)))],
    ['a proxy', new Proxy(mintReleased(1), {})],
    ['nothing', null],
    ['a text', 'released'],
  ])('does not recognise %s', (_, forged) => {
    expect(isReleased(forged)).toBe(false);
  });
});
