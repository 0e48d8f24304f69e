import { entryNumberCheckDigit } from '@tradepulse/privacy';
import type { Month } from '../calendar/month.ts';
import { filerCode } from '../identities/filer-code.ts';
import { digits } from '../identities/party-number.ts';

/** Serial numbers that a filer has in a month, of the ten million of ten years. */
const SERIALS_A_MONTH = 83_333;
const MONTHS = 120;

/** The number of an entry: of a filer, with the right check digit. */
export function entryNumber(filer: string, serial: number): string {
  const number = filer + digits(serial, 7);
  return `${number}${entryNumberCheckDigit(number) ?? 0}`;
}

/**
 * Gives entry numbers of a month in order. Numbers repeat after ten years. A filer whose numbers are spent hands over
 * to the next.
 */
export class EntryNumbers {
  readonly #given: Int32Array;
  readonly #first: number;

  constructor(month: Month, filers: number) {
    this.#given = new Int32Array(filers);
    this.#first = (month % MONTHS) * SERIALS_A_MONTH;
  }

  /** The next number of a filer, by its place. */
  next(filer: number): { readonly filer: string; readonly entryNo: string; readonly serial: number } {
    let place = filer;
    while ((this.#given[place] ?? 0) >= SERIALS_A_MONTH) place = (place + 1) % this.#given.length;
    const serial = this.#first + (this.#given[place] ?? 0);
    this.#given[place] = (this.#given[place] ?? 0) + 1;
    const code = filerCode(place);
    return { filer: code, entryNo: entryNumber(code, serial), serial };
  }
}
