import type { DataClass } from './data-class.ts';
import { showOnly } from './show-only.ts';

let open: <T>(held: Sealed<T>) => T;
let recognise: (candidate: unknown) => boolean;

/**
 * A value that must not be seen, such as a number that identifies someone. Readers make one where such a value
 * enters, so that it never stands as plain text beyond them. Nothing gets the value out again: printing,
 * serialising, spreading and cloning tell its class at most. The vault of this package works on it inside.
 */
export class Sealed<out T> {
  readonly #value: T;
  readonly #dataClass: DataClass;

  static {
    open = (held) => held.#value;
    recognise = (candidate) => typeof candidate === 'object' && candidate !== null && #value in candidate;
    showOnly(this.prototype);
    // Whoever could replace `dataClass` could pass a trade partner number off as something else.
    Object.freeze(this.prototype);
    Object.freeze(this);
  }

  /** @internal Use {@link seal}. */
  constructor(dataClass: DataClass, value: T) {
    this.#value = value;
    this.#dataClass = dataClass;
    Object.freeze(this);
  }

  get dataClass(): DataClass {
    return this.#dataClass;
  }

  /** The class alone, as `[sealed:SSN]`. */
  toString(): string {
    return `[sealed:${this.#dataClass}]`;
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

/** Whether something is a sealed value; what only looks like one is none. */
export function isSealed(candidate: unknown): candidate is Sealed<unknown> {
  return recognise(candidate);
}

/** Opens a value; for the vault, the guarded reveal and the forms of identifiers, and not exported by the package. */
export function openSealed<T>(held: Sealed<T>): T {
  return open(held);
}
