import { NullMask } from './null-mask.ts';

/** A vector has so many values at most, of so many bytes each. */
const mostBytes = 2048 * 16;

/**
 * Where the values of one vector are laid out before they are copied to it. One for an append: to make one for each
 * vector costs more than to fill it.
 */
export class Scratch {
  readonly buffer = new ArrayBuffer(mostBytes);
  readonly bytes: Uint8Array<ArrayBuffer> = new Uint8Array(this.buffer);
  readonly signed: Int32Array<ArrayBuffer> = new Int32Array(this.buffer);
  readonly words: Uint32Array<ArrayBuffer> = new Uint32Array(this.buffer);
  readonly nulls = new NullMask();

  /** Begins a vector of `used` bytes: all of them zero, no value null. */
  clear(used: number): void {
    this.bytes.fill(0, 0, used);
    this.nulls.clear();
  }
}
