import { format, inspect } from 'node:util';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { seal } from '../classes/sealed.ts';
import { isReleased, mintReleased, Released } from './released.ts';
import { unreleased } from './unreleased.ts';

const CANARY = 'canary-5d1f';

/** Everything that an object and its prototypes say of their properties. */
function descriptorsOf(held: object): readonly unknown[] {
  const chain: unknown[] = [];
  for (let one: unknown = held; one !== null; one = Object.getPrototypeOf(one))
    chain.push(Object.getOwnPropertyDescriptors(one as object));
  return chain;
}

/** What reading every property gives, inherited ones too, and calling those that are methods. */
function gettersOf(held: object): readonly unknown[] {
  const names = descriptorsOf(held).flatMap((one) => Reflect.ownKeys(one as object));
  return names.map((name) => {
    try {
      const value: unknown = Reflect.get(held, name);
      return typeof value === 'function' && name !== 'constructor'
        ? (Reflect.apply(value, held, []) as unknown)
        : value;
    } catch (error) {
      return error;
    }
  });
}

/** A proxy that keeps whatever passes it. */
function throughProxy(held: object): readonly unknown[] {
  const kept: unknown[] = [];
  const spy = new Proxy(held, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      kept.push(name, value);
      return value;
    },
  });
  try {
    kept.push(inspect(spy), JSON.stringify(spy));
  } catch (error) {
    kept.push(error);
  }
  return kept;
}

function throughPort(held: object): unknown {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage({ held });
  const received: unknown = receiveMessageOnPort(port2);
  port1.close();
  return received;
}

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
  ['v8 and back', (held) => inspect(deserialize(serialize({ held })), { showHidden: true, depth: null })],
  ['a template', (held) => `<${held as unknown as string}>`],
  ['a spread', (held) => inspect({ ...held }, { showHidden: true })],
  ['format', (held) => format('%s %o %O %j %i %f %d', held, held, held, held, held, held, held)],
  ['descriptors', (held) => inspect(descriptorsOf(held), { showHidden: true, depth: null })],
  ['all that its getters give', (held) => inspect(gettersOf(held), { showHidden: true, depth: null })],
  ['a proxy', (held) => inspect(throughProxy(held), { showHidden: true, depth: null, showProxy: true })],
  ['a port', (held) => inspect(throughPort(held), { showHidden: true, depth: null })],
  ['an error as its message', (held) => inspect(new Error(held as unknown as string))],
  ['an aggregate', (held) => inspect(new AggregateError([held]), { showHidden: true, depth: null })],
  ['a weak reference', (held) => inspect(new WeakRef(held), { showHidden: true, depth: null })],
  [
    'keys of a map',
    (held) => inspect(new Map([[held, 1]]), { customInspect: false, showHidden: true, depth: null }),
  ],
  ['a join', (held) => [held as unknown as string, 'b'].join()],
  ['parts of an address', (held) => new URLSearchParams({ held: held as unknown as string }).toString()],
];

describe.each([
  ['unreleased', unreleased({ secret: CANARY })],
  ['sealed', seal('SSN', CANARY)],
])('an %s value', (_, held) => {
  it.each(looks)('does not show itself to %s', (_, look) => {
    expect(look(held)).not.toContain(CANARY);
  });

  it('does not show itself to a worker', async () => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const code = `const { parentPort, workerData } = require('node:worker_threads');
      parentPort.postMessage(require('node:util').inspect(workerData, { showHidden: true, depth: null }));`;
    const worker = new Worker(code, { eval: true, workerData: { held } });
    worker.once('message', resolve);
    worker.once('error', reject);
    const seen = await promise;
    await worker.terminate();
    expect(seen).toContain('held');
    expect(seen).not.toContain(CANARY);
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
