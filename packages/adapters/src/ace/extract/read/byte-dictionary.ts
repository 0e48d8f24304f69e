import { enlarged } from './enlarged.ts';

/** Makes the value that a run of bytes stands for. */
export type MakeValue<T> = (bytes: Buffer, start: number, end: number) => T;

const FIRST_SLOTS = 256;
const MOST_PROBES = 32;

/**
 * Values by the bytes that they stand for, so that equal bytes are one value that is made once. It is bounded: once
 * full it begins anew, and bytes that share their place with too many others are made each time, so that no file
 * can make it slow.
 */
export class ByteDictionary<T> {
  /** Values that had to be made so far. */
  made = 0;
  readonly #make: MakeValue<T>;
  readonly #most: number;
  readonly #values: T[] = [];
  /** Entry of each slot, from 1; 0 is free. */
  #slots = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS);
  /** Where the bytes of each entry begin and end. */
  #bounds = new Int32Array(FIRST_SLOTS * 2);
  #bytes = Buffer.alloc(FIRST_SLOTS * 16);
  #used = 0;

  constructor(make: MakeValue<T>, most: number) {
    this.#make = make;
    this.#most = most;
  }

  /** The value of the bytes from `start` to before `end`. */
  get(bytes: Buffer, start: number, end: number): T {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe += 1) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) return this.#add({ bytes, start, end }, hash, slot);
      if (this.#hashes[entry] === hash && this.#holds(entry, bytes, start, end))
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each entry of a slot has its value
        return this.#values[entry] as T;
      slot = (slot + 1) & mask;
    }
    this.made += 1;
    return this.#make(bytes, start, end);
  }

  /** Forgets every value, and overwrites the bytes that were kept. */
  clear(): void {
    this.#slots.fill(0);
    this.#bytes.fill(0);
    this.#values.length = 0;
    this.#used = 0;
  }

  #holds(entry: number, bytes: Buffer, start: number, end: number): boolean {
    const from = this.#bounds[entry * 2] ?? 0;
    if ((this.#bounds[entry * 2 + 1] ?? 0) - from !== end - start) return false;
    const kept = this.#bytes;
    for (let at = start, place = from; at < end; at += 1, place += 1) {
      if (kept[place] !== bytes[at]) return false;
    }
    return true;
  }

  #add(run: { bytes: Buffer; start: number; end: number }, hash: number, slot: number): T {
    const { bytes, start, end } = run;
    const value = this.#make(bytes, start, end);
    this.made += 1;
    if (this.#values.length >= this.#most) {
      this.clear();
      return value;
    }
    const entry = this.#values.push(value) - 1;
    this.#keep(entry, run);
    this.#hashes[entry] = hash;
    this.#slots[slot] = entry + 1;
    if (this.#values.length * 2 > this.#slots.length) this.#grow();
    return value;
  }

  #keep(entry: number, { bytes, start, end }: { bytes: Buffer; start: number; end: number }): void {
    const length = end - start;
    if (this.#used + length > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#used + length));
      this.#bytes.copy(larger);
      this.#bytes.fill(0);
      this.#bytes = larger;
    }
    bytes.copy(this.#bytes, this.#used, start, end);
    this.#bounds[entry * 2] = this.#used;
    this.#used += length;
    this.#bounds[entry * 2 + 1] = this.#used;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    this.#hashes = enlarged(this.#hashes, slots.length);
    this.#bounds = enlarged(this.#bounds, slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 0; entry < this.#values.length; entry += 1) {
      const hash = this.#hashes[entry] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a. */
function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
}
