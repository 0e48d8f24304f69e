import type { Layout } from '../layout/layout.ts';
import {
  recordDecoder,
  type NumberSlot,
  type RecordDecoder,
  type TextSlot,
} from '../layout/record-decoder.ts';
import { emptyRow, figuresOf, type FactColumns, type FactName, type StoredRow } from './fact-columns.ts';

/** A key of a fact, the field of the layout that holds it, and the form of its codes. */
export interface KeyField {
  readonly key: string;
  readonly field: string;
  readonly format: TextSlot['format'];
  /** A row with a blank here is rejected; otherwise blank is null. */
  readonly required: boolean;
}

/** A code of digits that fills its field in every row. */
export const digits = (key: string, field: string): KeyField => ({
  key,
  field,
  format: 'digits',
  required: true,
});

/** A code that every row has. */
export const code = (key: string, field: string): KeyField => ({
  key,
  field,
  format: 'code',
  required: true,
});

/** A code that may be blank. */
export const optional = (key: string, field: string): KeyField => ({
  key,
  field,
  format: 'code',
  required: false,
});

/** The largest whole dollars whose cents are still exact. */
export const MOST_DOLLARS = Math.floor(Number.MAX_SAFE_INTEGER / 100);

/** Compiles the decoder from the records of a layout to the rows of a fact. */
export function factDecoder<F extends FactName>(
  layout: Layout,
  columns: FactColumns<F>,
  keys: readonly KeyField[],
): RecordDecoder<StoredRow> {
  const texts = keys.flatMap(({ key, field, format, required }) =>
    slotsAt(layout, field, key).map((slot): TextSlot => ({ ...slot, format, required })),
  );
  const numbers = [...periodSlots(layout), ...figureSlots(layout, columns)];
  return recordDecoder({ template: emptyRow(columns), texts, numbers });
}

/** Flows of a fact that a layout carries. */
export function flowsOf<F extends FactName>(layout: Layout, columns: FactColumns<F>): readonly string[] {
  const fields = new Set(layout.fields.map(({ name }) => name));
  return figuresOf(columns)
    .filter(([, { field }]) => fields.has(`${field}_mo`))
    .map(([flow]) => flow);
}

function periodSlots(layout: Layout): readonly NumberSlot[] {
  const parts = [
    ['year', 9999],
    ['month', 12],
  ] as const;
  return parts.flatMap(([part, most]) =>
    slotsAt(layout, part, part).map((slot) => ({ ...slot, factor: 1, most, required: true })),
  );
}

function figureSlots<F extends FactName>(layout: Layout, columns: FactColumns<F>): readonly NumberSlot[] {
  return ['mo', 'yr'].flatMap((basis) =>
    figuresOf(columns).flatMap(([flow, figure]) => {
      const scale = figure.money
        ? { factor: 100, most: MOST_DOLLARS }
        : { factor: 1, most: Number.MAX_SAFE_INTEGER };
      return slotsAt(layout, `${figure.field}_${basis}`, `${flow}_${basis}`).map((slot) => ({
        ...slot,
        ...scale,
      }));
    }),
  );
}

function slotsAt(layout: Layout, field: string, column: string) {
  return layout.fields
    .filter(({ name }) => name === field)
    .map(({ start, end }) => ({ column, start: start - 1, end }));
}
