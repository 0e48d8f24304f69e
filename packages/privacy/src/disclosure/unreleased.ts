import { showOnly } from '../classes/show-only.ts';

let open: <T>(held: Unreleased<T>) => T;

/**
 * A result that disclosure control has not seen. It has no accessor: printing, serialising, spreading and
 * cloning give nothing of what it holds. The release step of this package alone can open it.
 */
export class Unreleased<T> {
  readonly #value: T;

  static {
    open = (held) => held.#value;
    showOnly(this.prototype);
  }

  /** @internal Use {@link unreleased}. */
  constructor(value: T) {
    this.#value = value;
    Object.freeze(this);
  }

  /** Always `[unreleased]`. */
  toString(): string {
    return '[unreleased]';
  }
}

/** Closes a result until it is released. */
export function unreleased<T>(value: T): Unreleased<T> {
  return new Unreleased(value);
}

/** Opens a result; for the release step only, and not exported by the package. */
export function openUnreleased<T>(held: Unreleased<T>): T {
  return open(held);
}
