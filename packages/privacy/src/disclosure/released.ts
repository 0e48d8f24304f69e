import { deepFreeze } from '../canonical/deep-freeze.ts';

const TOKEN = Symbol('released');
let mint: <T>(value: T) => Released<T>;

/**
 * A result that went through disclosure control. Caches, exporters and renderers accept nothing else, and
 * nothing but the release step of this package can make one.
 */
export class Released<out T> {
  // The mark that no other object can carry: it makes the type nominal and the run-time check certain.
  readonly #released: boolean;
  readonly value: T;

  static {
    mint = (value) => new Released(TOKEN, value);
  }

  private constructor(token: symbol, value: T) {
    // Every instance leads to its constructor; without the token that leads nowhere.
    if (token !== TOKEN) throw new TypeError('Released is made by disclosure control only');
    this.#released = true;
    this.value = deepFreeze(value);
    Object.freeze(this);
  }

  /** @internal Use {@link isReleased}. */
  static recognises(candidate: unknown): boolean {
    return (
      typeof candidate === 'object' && candidate !== null && #released in candidate && candidate.#released
    );
  }
}

/** Releases a value; for the release step only, and not exported by the package. */
export function mintReleased<T>(value: T): Released<T> {
  return mint(value);
}

/** Whether something was made by disclosure control: the check at run time, for plain JavaScript and for edges. */
export function isReleased(candidate: unknown): candidate is Released<unknown> {
  return Released.recognises(candidate);
}
