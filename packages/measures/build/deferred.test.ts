import { describe, expect, it } from 'vitest';
import { deferred } from './deferred.ts';

const definition = { id: 'imports/customs-value', aliases: ['CON_VAL'], compute: (): number => 7 } as const;

describe('a deferred definition', () => {
  it('is made once, when someone looks', () => {
    let made = 0;
    const held = deferred(() => {
      made += 1;
      return definition;
    });
    expect(made).toBe(0);
    expect([held.id, held.aliases, held.compute()]).toEqual([definition.id, definition.aliases, 7]);
    expect(made).toBe(1);
  });

  it.each([
    ['its names', (held: object) => Object.keys(held), Object.keys(definition)],
    ['a copy', (held: object) => ({ ...held }), definition],
    ['whether it has a property', (held: object) => 'id' in held && !('name' in held), true],
    ['what a property is', (held: object) => Object.hasOwn(held, 'id'), true],
    ['what it is made of', (held: object) => Reflect.getPrototypeOf(held), Object.prototype],
    ['whether it is constant', (held: object) => Object.isFrozen(held), true],
    ['its text', (held: object) => JSON.stringify(held), JSON.stringify(definition)],
  ])('tells, as the first thing that is asked, %s', (_what, ask, answer) => {
    expect(ask(deferred(() => definition))).toEqual(answer);
  });

  it.each([
    ['set', (held: object) => Reflect.set(held, 'id', 'other')],
    ['defined anew', (held: object) => Reflect.defineProperty(held, 'id', { value: 'other' })],
    ['removed', (held: object) => Reflect.deleteProperty(held, 'id')],
    ['given another prototype', (held: object) => Reflect.setPrototypeOf(held, null)],
    ['extended', (held: object) => Reflect.set(held, 'other', 1)],
  ])('cannot be %s', (_what, change) => {
    const held = deferred(() => definition);
    expect(change(held)).toBe(false);
    expect(held).toEqual(definition);
  });

  it('asks again after a definition that could not be made', () => {
    let tries = 0;
    const held = deferred(() => {
      tries += 1;
      if (tries === 1) throw new TypeError('not yet');
      return definition;
    });
    expect(() => held.id).toThrow('not yet');
    expect(held.id).toBe(definition.id);
  });
});
