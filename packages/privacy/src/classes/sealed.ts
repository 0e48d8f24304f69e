import type { DataClass } from './data-class.ts';

/**
 * A value that must not be seen, such as a number that identifies someone. Readers make one where such a value
 * enters, so that it never stands as plain text beyond them. Nothing gets the value out again: printing,
 * serialising, spreading and cloning tell its class at most.
 */
export class Sealed<out T> {
  // oxlint-disable-next-line no-unused-private-class-members -- held for the guarded reveal, which does not exist yet
  readonly #value: T;
  readonly #dataClass: DataClass;

  /** @internal Use {@link seal}. */
  constructor(dataClass: DataClass, value: T) {
    this.#value = value;
    this.#dataClass = dataClass;
    Object.freeze(this);
  }

  get dataClass(): DataClass {
    return this.#dataClass;
  }

  toString(): string {
    return `[sealed:${this.#dataClass}]`;
  }

  toJSON(): string {
    return this.toString();
  }

  [Symbol.toPrimitive](): string {
    return this.toString();
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.toString();
  }
}

/**
 * Seals a value under its class.
 *
 * @example
 * String(seal('SSN', text)); // => '[sealed:SSN]'
 */
export function seal<T>(dataClass: DataClass, value: T): Sealed<T> {
  return new Sealed(dataClass, value);
}
