import type { WritableValue } from './write-value.ts';

const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;

/** The sum of an amount column, in cents; exact whatever its size. */
export class ColumnTotal {
  #whole = 0n;
  #part = 0;

  /** Adds a value as it is handed to the writer; a text that is no amount adds nothing. */
  add(value: WritableValue): void {
    const cents = typeof value === 'number' ? value : centsOf(value);
    this.#part += cents;
    if (this.#part > 2 ** 52 || this.#part < -(2 ** 52)) this.#carry();
  }

  /** The sum so far. */
  sum(): bigint {
    this.#carry();
    return this.#whole;
  }

  #carry(): void {
    this.#whole += BigInt(this.#part);
    this.#part = 0;
  }
}

function centsOf(value: WritableValue): number {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string') return 0;
  const [, sign, dollars, decimals = ''] = AMOUNT.exec(value) ?? [];
  if (dollars === undefined) return 0;
  const cents = Number(dollars + decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return 0;
  return sign === '-' ? -cents : cents;
}
