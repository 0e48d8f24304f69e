import { ByteDictionary, type MakeValue } from './byte-dictionary.ts';
import type { ColumnPlace } from './column-decoder.ts';
import type { FieldBlock } from './field-block.ts';
import { Refusal } from './refusal.ts';

/** Different values of a column that are kept: so few that they do not fill the memory, whatever the file's size. */
const MOST_KEPT = 16_384;

/**
 * The values of a column that are made of a field's bytes, one for equal bytes as long as that pays: when most
 * fields of a batch had to be made, as with numbers of records, nothing is kept any more.
 */
export class InternedValues<T> {
  readonly #place: ColumnPlace;
  readonly #make: MakeValue<T | Refusal>;
  #kept: ByteDictionary<T | Refusal> | null;
  #values: (T | null)[] = [];

  constructor(place: ColumnPlace, make: MakeValue<T | Refusal>) {
    this.#place = place;
    this.#make = make;
    this.#kept = new ByteDictionary(make, MOST_KEPT);
  }

  /** Decodes the column's fields of a block; `row` is the place of its first record in the batch. */
  decode({ bytes, bounds, stride, rows }: FieldBlock, row: number): void {
    const kept = this.#kept;
    const make = this.#make;
    const values = this.#values;
    for (let index = 0, place = this.#place.offset; index < rows; index += 1, place += stride) {
      const start = bounds[place] ?? 0;
      const end = bounds[place + 1] ?? 0;
      if (start === end) values[row + index] = this.#missing(row + index);
      else {
        const value = kept === null ? make(bytes, start, end) : kept.get(bytes, start, end);
        values[row + index] = value instanceof Refusal ? this.#refused(value, row + index) : value;
      }
    }
  }

  /** Takes the values of the batch, `rowCount` of them, and begins a new one. */
  take(rowCount: number): (T | null)[] {
    const values = this.#values;
    this.#values = [];
    if (this.#kept !== null && this.#kept.made * 2 > rowCount) this.close();
    else if (this.#kept !== null) this.#kept.made = 0;
    return values;
  }

  /** Forgets what it kept. */
  close(): void {
    this.#kept?.clear();
    this.#kept = null;
  }

  #missing(row: number): null {
    const { nullable, name, problems } = this.#place;
    if (!nullable) problems.add(row, name, 'MISSING_VALUE');
    return null;
  }

  #refused({ code }: Refusal, row: number): null {
    this.#place.problems.add(row, this.#place.name, code);
    return null;
  }
}
