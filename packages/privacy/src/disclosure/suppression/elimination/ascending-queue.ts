import { entryAt } from '../../cells/entry-at.ts';

/** Numbers that wait to be taken, the smallest first; what joins may not be smaller than what was taken last. */
export class AscendingQueue {
  /** A bit for each number. */
  readonly #words: Int32Array;
  /** The words before this one, and those after the other, are empty. */
  #first = 0;
  #last = -1;

  /** @param count - numbers are from 0 to one less */
  constructor(count: number) {
    this.#words = new Int32Array((count + 31) >>> 5);
  }

  add(number: number): void {
    const word = number >>> 5;
    this.#words[word] = entryAt(this.#words, word) | (1 << (number & 31));
    if (word < this.#first || this.#last < 0) this.#first = word;
    if (word > this.#last) this.#last = word;
  }

  /** Takes the smallest; -1 when there is none. */
  take(): number {
    for (; this.#first <= this.#last; this.#first++) {
      const bits = entryAt(this.#words, this.#first);
      if (bits === 0) continue;
      this.#words[this.#first] = bits & (bits - 1);
      return (this.#first << 5) + 31 - Math.clz32(bits & -bits);
    }
    this.#first = 0;
    this.#last = -1;
    return -1;
  }
}
