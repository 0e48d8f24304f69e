/**
 * A copy that throws when something is read that is not there. Rules that judge such a copy without throwing depend on
 * nothing but what it holds.
 */
export function guarded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(guarded);
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, guarded(inner)]));
  return new Proxy(copy, {
    get(target, key) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key) as unknown;
      throw new Error(`${key} is none of the attributes that these rules may read`);
    },
  });
}
