import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { showOnly } from '../../classes/show-only.ts';
import { NoiseError } from './noise-error.ts';

/** Record keys, cell keys and draws are whole numbers below this: a sum of two stays exact. */
export const DRAW_RANGE = 2 ** 48;

let open: (key: NoiseKey) => KeyObject;

/** The key of all noise of a dataset. Printing, serialising and cloning give nothing of it. Make it with {@link noiseKey}. */
export class NoiseKey {
  readonly #key: KeyObject;

  static {
    open = (key) => key.#key;
    showOnly(this.prototype);
  }

  /** @internal Use {@link noiseKey}. */
  constructor(key: KeyObject) {
    this.#key = key;
    Object.freeze(this);
  }

  /** Always `[noise key]`. */
  toString(): string {
    return '[noise key]';
  }
}

/**
 * Takes the key of a dataset's noise over from the host: 32 random bytes from its key management. With another key every cell
 * would have other noise, and two answers about one cell would tell more than one: it stays as long as the dataset does.
 *
 * @throws NoiseError - KEY_UNUSABLE
 */
export function noiseKey(bytes: Uint8Array): NoiseKey {
  const alike = bytes.every((byte) => byte === bytes[0]);
  if (bytes.length !== 32 || alike) throw new NoiseError('KEY_UNUSABLE', {});
  return new NoiseKey(createSecretKey(bytes));
}

/**
 * The key of a record: uniform over the whole numbers below 2^48, the same in every answer, and without the noise key nobody can
 * tell it from chance.
 *
 * @param record - what identifies the record within its dataset for good, such as its surrogate key
 * @source Handbook on Statistical Disclosure Control, second edition, chapter 5 (cell key method); RFC 2104
 */
export function recordKey(key: NoiseKey, record: string): number {
  return draw(key, 'record', record);
}

/**
 * The key of a cell: the fraction of the sum of its records' keys, each seen as a fraction of 1, in exact whole numbers. The same
 * records give the same key in whatever table and order they stand.
 *
 * @formula frac(sum of record keys)
 * @source as {@link recordKey}
 * @example
 * cellKey([2 ** 47, 2 ** 47, 5]); // => 5
 */
export function cellKey(recordKeys: Iterable<number>): number {
  let sum = 0;
  for (const key of recordKeys) sum = (sum + key) % DRAW_RANGE;
  return sum;
}

/**
 * A draw for a cell, for methods other than the cell-key lookup itself: uniform below 2^48, and the same for the same records.
 *
 * @param purpose - what the draw is for; draws for two purposes have nothing to do with each other
 */
export function cellDraw(key: NoiseKey, purpose: string, cell: number): number {
  return draw(key, `cell:${purpose}`, String(cell));
}

function draw(key: NoiseKey, purpose: string, of: string): number {
  const digest = createHmac('sha256', open(key)).update(`tradepulse.noise.1\0${purpose}\0${of}`).digest();
  return digest.readUIntBE(0, 6);
}
