import { types } from 'node:util';

/** A key and what stands under it. */
export type Entry = readonly [key: unknown, value: unknown];

/**
 * The enumerable properties of an object that are its own, by name, one after the other. No getter is called.
 *
 * @yields name and value
 */
export function* ownEntries(value: object): Generator<Entry> {
  for (const key of Object.keys(value)) yield [key, propertyOf(value, key)];
}

/**
 * Message, stack, cause and the errors of an error, as far as it has them, and its own properties but the name.
 *
 * @yields name and value
 */
export function* errorEntries(error: Error): Generator<Entry> {
  for (const key of ERROR_KEYS) {
    const value = key === 'stack' ? stackOf(error) : inheritedProperty(error, key);
    if (value !== undefined) yield [key, value];
  }
  for (const entry of ownEntries(error)) if (!KNOWN_KEYS.has(entry[0])) yield entry;
}

/** The name of an error, which is the name of its class and of no one. */
export function errorName(error: Error): unknown {
  return inheritedProperty(error, 'name');
}

/**
 * The values of a set, whatever its class made of iterating.
 *
 * @yields no key, and the value
 */
export function* setEntries(set: ReadonlySet<unknown>): Generator<Entry> {
  for (const value of Set.prototype.values.call(set)) yield [null, value];
}

/**
 * The entries of a map, whatever its class made of iterating.
 *
 * @yields key and value
 */
export function* mapEntries(map: ReadonlyMap<unknown, unknown>): Generator<Entry> {
  for (const [key, value] of Map.prototype.entries.call(map)) yield [key, value];
}

/** The primitive in a boxed one, whatever its own `valueOf` says. */
export function unboxed(value: object): unknown {
  if (types.isStringObject(value)) return String.prototype.valueOf.call(value);
  if (types.isNumberObject(value)) return Number.prototype.valueOf.call(value);
  if (types.isBooleanObject(value)) return Boolean.prototype.valueOf.call(value);
  if (types.isBigIntObject(value)) return BigInt.prototype.valueOf.call(value);
  return Symbol.iterator;
}

function propertyOf(value: object, key: string): unknown {
  const property = Object.getOwnPropertyDescriptor(value, key);
  return property === undefined || 'value' in property ? property?.value : '[getter]';
}

/** A property of an object or of what it inherits from. A prototype that is a proxy is not asked. */
function inheritedProperty(value: object, key: string): unknown {
  let holder: unknown = value;
  for (let level = 0; level < 8 && typeof holder === 'object' && holder !== null; level += 1) {
    if (types.isProxy(holder)) return undefined;
    if (Object.hasOwn(holder, key)) return propertyOf(holder, key);
    holder = Object.getPrototypeOf(holder);
  }
  return undefined;
}

/** The engine makes the stack itself, in some versions with a getter of its own: that one alone is called. */
function stackOf(error: Error): unknown {
  const property = Object.getOwnPropertyDescriptor(error, 'stack');
  if (property?.get === undefined) return property?.value;
  const own = Object.getOwnPropertyDescriptor(new Error('own'), 'stack');
  return own?.get === property.get ? property.get.call(error) : '[getter]';
}

const ERROR_KEYS: readonly string[] = ['message', 'stack', 'cause', 'errors'];
const KNOWN_KEYS: ReadonlySet<unknown> = new Set(['name', ...ERROR_KEYS]);
