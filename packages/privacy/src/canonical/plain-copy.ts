const MAX_DEPTH = 8;
const MAX_VALUES = 50_000;

/**
 * Copies plain data onto objects without a prototype, taking own data properties alone. What is inherited (a
 * polluted `Object.prototype`), computed (a getter), cyclic, too deep or too large is no plain data.
 *
 * @throws TypeError - the value is not plain data
 */
export function plainCopy(value: unknown): unknown {
  return copy(value, 0, { left: MAX_VALUES });
}

/** The same, and null for what is no plain data. */
export function plainCopyOrNull(value: unknown): unknown {
  try {
    return plainCopy(value);
  } catch {
    return null;
  }
}

function copy(value: unknown, depth: number, budget: { left: number }): unknown {
  budget.left -= 1;
  if (depth > MAX_DEPTH || budget.left < 0) throw new TypeError('plainCopy: too deep or too large');
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (Array.isArray(value))
    return Array.from({ length: value.length }, (_, at) => copy(own(value, String(at)), depth + 1, budget));
  requirePlainObject(value);
  const result: Record<string, unknown> = { __proto__: null };
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key === 'symbol') throw new TypeError('plainCopy: a symbol is a key');
    result[key] = copy(own(value, key), depth + 1, budget);
  }
  return result;
}

function scalar(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('plainCopy: not data');
  return value;
}

function own(holder: object, key: string): unknown {
  const property = Object.getOwnPropertyDescriptor(holder, key);
  if (property === undefined || !('value' in property)) throw new TypeError('plainCopy: not an own value');
  return property.value;
}

function requirePlainObject(value: object): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('plainCopy: an instance of a class');
  }
}
