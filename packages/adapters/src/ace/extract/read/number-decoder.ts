import type { ColumnDecoder, ColumnPlace, NumberValues } from './column-decoder.ts';
import { BATCH_ROWS } from './batch-rows.ts';
import type { FieldBlock } from './field-block.ts';
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
  #values = new Float64Array(BATCH_ROWS);

  constructor(place: ColumnPlace, form: NumberForm) {
    this.#place = place;
    this.#form = form;
  }

  decode({ bytes, bounds, stride, rows }: FieldBlock, row: number): void {
    const { offset, name, nullable, problems } = this.#place;
    const { scale, least, most } = this.#form;
    const values = this.#values;
    for (let index = 0, place = offset; index < rows; index += 1, place += stride) {
      const start = bounds[place] ?? 0;
      const end = bounds[place + 1] ?? 0;
      if (start === end) {
        values[row + index] = Number.NaN;
        if (!nullable) problems.add(row + index, name, 'MISSING_VALUE');
        continue;
      }
      const value = parseFixedPoint(bytes, start, end, scale);
      values[row + index] = value;
      if (!(value >= least && value <= most)) this.#refuse(bytes.subarray(start, end), row + index);
    }
  }

  take(rowCount: number): NumberValues {
    const values = this.#values.subarray(0, rowCount);
    this.#values = new Float64Array(BATCH_ROWS);
    return { kind: 'number', values };
  }

  close(): void {
    this.#values = new Float64Array(0);
  }

  #refuse(field: Buffer, row: number): void {
    const { name, problems } = this.#place;
    const value = this.#values[row] ?? Number.NaN;
    this.#values[row] = Number.NaN;
    if (value < 0 && this.#form.least >= 0) problems.add(row, name, 'NEGATIVE_VALUE');
    else if (!Number.isNaN(value)) problems.add(row, name, 'VALUE_OUT_OF_RANGE');
    else problems.add(row, name, numberProblem(field, this.#form.scale));
  }
}
