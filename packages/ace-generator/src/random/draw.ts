import { exponentOfTwo, powerOfTwo } from './power-of-two.ts';

/**
 * A sequence of draws that starts from a hash: small, fast, and the same on every machine.
 *
 * @source Chris Doty-Humphrey, PractRand, `sfc32`
 */
export class Draw {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  constructor(start: number) {
    this.restart(start);
  }

  /** Begins again from another hash: one object serves every row of a loop. */
  restart(start: number): this {
    this.a = start | 0;
    this.b = Math.imul(start, 0x9e3779b1) ^ 0x85ebca6b;
    this.c = Math.imul(start ^ 0x27d4eb2f, 0xc2b2ae35);
    this.counter = 1;
    for (let round = 0; round < 6; round += 1) this.word();
    return this;
  }

  /** 32 bits. */
  word(): number {
    const result = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  /** From 0 to less than 1. */
  unit(): number {
    return this.word() / 4_294_967_296;
  }

  /** Whether something happens that has this probability. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** A whole number from 0 to less than the bound. */
  below(bound: number): number {
    return Math.floor(this.unit() * bound);
  }

  /** A whole number from the least to the most, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** One of a list that is not empty, each as likely. */
  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] ?? list[0];
  }

  /** One of a list by cumulative shares that end at 1. */
  pickBy<T>(list: readonly (readonly [upTo: number, value: T])[], otherwise: T): T {
    const place = this.unit();
    for (const [upTo, value] of list) if (place < upTo) return value;
    return otherwise;
  }

  /** A place from 0 to less than the bound, the first ones far more often: close to Zipf's law with exponent 1. */
  rank(bound: number): number {
    return Math.min(bound - 1, Math.floor(powerOfTwo(this.unit() * exponentOfTwo(bound + 1))) - 1);
  }

  /** A positive factor around 1 whose logarithm is bell-shaped: within a factor of `2 ** spread` either way. */
  spread(spread: number): number {
    return powerOfTwo((this.unit() + this.unit() + this.unit() - 1.5) * spread * (2 / 3));
  }
}
