import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isSealed, openSealed, type Sealed } from '../classes/sealed.ts';
import { RevealError } from './reveal-error.ts';

/**
 * Whether two trade partner numbers (TPIN) are the same, in a time that tells nothing of them: the one thing that can
 * be done with them. They are treated like passwords: never shown, never pseudonymised, never a key of a group. Values
 * of other classes are not compared: with enough guesses a comparison gives them away.
 *
 * @throws RevealError - SEALED_NOT_GENUINE, CLASS_NOT_COMPARED
 * @source DHS/CBP/PIA-036 note 29
 * @example
 * sameSealed(seal('TRADE_PARTNER_ID', given), seal('TRADE_PARTNER_ID', held)); // => true
 */
export function sameSealed(one: Sealed<string>, other: Sealed<string>): boolean {
  const key = randomBytes(32);
  return timingSafeEqual(digest(key, one), digest(key, other));
}

/** Of one length whatever the value: a comparison of the values themselves would tell how long they are. */
function digest(key: Uint8Array, sealed: Sealed<string>): Uint8Array {
  if (!isSealed(sealed)) throw new RevealError('SEALED_NOT_GENUINE', {});
  const { dataClass } = sealed;
  if (dataClass !== 'TRADE_PARTNER_ID') throw new RevealError('CLASS_NOT_COMPARED', { dataClass });
  const text = openSealed<unknown>(sealed);
  if (typeof text !== 'string') throw new RevealError('SEALED_NOT_GENUINE', {});
  return createHmac('sha256', key).update(text).digest();
}
