import type { Sealed } from '../classes/sealed.ts';
import type { EnvelopeContext } from './envelope-context.ts';

const places = new WeakMap<Sealed<unknown>, EnvelopeContext>();

/**
 * Notes where a sealed value was decrypted. The cipher authenticates the place with the value, so that whose it is
 * cannot be claimed, only found.
 */
export function placedAt<T>(place: EnvelopeContext, sealed: Sealed<T>): Sealed<T> {
  places.set(sealed, Object.freeze({ ...place }));
  return sealed;
}

/** Where a sealed value was decrypted; null for one that comes from no vault. */
export function placeOf(sealed: Sealed<unknown>): EnvelopeContext | null {
  return places.get(sealed) ?? null;
}
