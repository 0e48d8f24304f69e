import { inspect } from 'node:util';
import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { openSealed, seal } from './sealed.ts';

const secret = 'planted-7b1f';
const sealed = seal('SSN', secret);

describe('a sealed value', () => {
  it('tells its class alone', () => {
    expect(`${sealed.toString()} ${JSON.stringify({ sealed })} ${inspect(sealed)}`).toBe(
      '[sealed:SSN] {"sealed":"[sealed:SSN]"} [sealed:SSN]',
    );
    expect(`${Object(sealed)}`).toBe('[sealed:SSN]');
  });

  it.each<readonly [string, () => string]>([
    ['its own keys', () => Reflect.ownKeys(sealed).join()],
    ['inspect without mercy', () => inspect(sealed, { customInspect: false, depth: null, showHidden: true })],
    ['a spread', () => inspect(Object.assign({}, sealed))],
    ['a clone', () => inspect(structuredClone(sealed), { showHidden: true })],
    ['V8 serialisation', () => serialize(sealed).toString('latin1')],
    ['the cause of an error', () => inspect(new Error('x', { cause: sealed }))],
    ['a failed comparison', () => inspect(Object.entries(Object.getOwnPropertyDescriptors(sealed)))],
  ])('is not in %s', (_, look) => {
    expect(look()).not.toContain(secret);
  });

  it('R-32 has a class that nobody can change: it would pass for one that may be seen', () => {
    const prototype = Object.getPrototypeOf(sealed) as object;
    expect(Reflect.defineProperty(prototype, 'dataClass', { get: () => 'STATISTIC' })).toBe(false);
    expect(Reflect.set(prototype.constructor, 'anything', 1)).toBe(false);
    expect(sealed.dataClass).toBe('SSN');
  });

  it('opens inside this package', () => {
    expect(openSealed(sealed)).toBe(secret);
  });

  it('cannot be imitated: what is not sealed does not open', () => {
    const imitation = Object.create(Object.getPrototypeOf(sealed) as object) as typeof sealed;
    expect(() => openSealed(imitation)).toThrow(TypeError);
  });
});
