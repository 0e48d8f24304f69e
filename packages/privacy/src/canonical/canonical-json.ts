/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Canonical JSON (JCS): one text for one value, so that it can be hashed. Keys stand in the order of their
 * UTF-16 code units, numbers are written as ECMAScript writes them, and there is no white space.
 *
 * @source RFC 8785
 * @throws TypeError - a value that JSON cannot say: not finite, undefined, a lone surrogate, a class instance
 * @example
 * canonicalJson({ b: 1e30, a: [true, null] }); // => '{"a":[true,null],"b":1e+30}'
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'string') return canonicalString(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return canonicalObject(value);
}

function canonicalObject(value: { readonly [key: string]: Json }): string {
  if (typeof value !== 'object') throw new TypeError('canonicalJson: a value that JSON cannot say');
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) {
    throw new TypeError('canonicalJson: an instance of a class');
  }
  const members = Object.entries(value)
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, inner]) => `${canonicalString(key)}:${canonicalJson(inner)}`);
  return `{${members.join(',')}}`;
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('canonicalJson: a number is not finite');
  return JSON.stringify(value);
}

function canonicalString(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('canonicalJson: a string has a lone surrogate');
  return JSON.stringify(value);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
