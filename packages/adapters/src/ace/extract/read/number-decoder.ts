import type { ColumnDecoder, ColumnPlace, NumberValues } from './column-decoder.ts';
import type { FieldBlock } from './field-block.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { numberProblem } from './number-problem.ts';
import { parseFixedPoint } from './parse-fixed-point.ts';

/** What numbers a column holds. */
export interface NumberForm {
  /** Decimals at most. */
  readonly scale: number;
  /** Bounds of the number times ten to the scale. */
  readonly least: number;
  readonly most: number;
}

/** Decodes amounts, counts, decimals and ratios to whole numbers, times ten to their scale. */
export class NumberDecoder implements ColumnDecoder<NumberValues> {
  readonly #place: ColumnPlace;
  readonly #form: NumberForm;
  readonly #values = new GrowingNumbers();

  constructor(place: ColumnPlace, form: NumberForm) {
    this.#place = place;
    this.#form = form;
  }

  decode({ bytes, bounds, stride, rows }: FieldBlock, row: number): void {
    const { offset, name, nullable, problems } = this.#place;
    const { scale, least, most } = this.#form;
    const values = this.#values.withRoom(row + rows);
    for (let index = 0, place = offset; index < rows; index += 1, place += stride) {
      const start = bounds[place] ?? 0;
      const end = bounds[place + 1] ?? 0;
      if (start === end) {
        values[row + index] = Number.NaN;
        if (!nullable) problems.add(row + index, name, 'MISSING_VALUE');
        continue;
      }
      const value = parseFixedPoint(bytes, start, end, scale);
      if (value >= least && value <= most) values[row + index] = value;
      else {
        values[row + index] = Number.NaN;
        this.#refuse(value, bytes.subarray(start, end), row + index);
      }
    }
  }

  take(rowCount: number): NumberValues {
    return { kind: 'number', values: this.#values.take(rowCount) };
  }

  close(): void {
    this.#values.take(0);
  }

  #refuse(value: number, field: Buffer, row: number): void {
    const { name, problems } = this.#place;
    if (value < 0 && this.#form.least >= 0) problems.add(row, name, 'NEGATIVE_VALUE');
    else if (!Number.isNaN(value)) problems.add(row, name, 'VALUE_OUT_OF_RANGE');
    else problems.add(row, name, numberProblem(field, this.#form.scale));
  }
}
