import { z } from 'zod';
import { aroundOneYear } from './around-one-year.ts';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** Square metres that a unit of a textile category counts for, a row of `ref_square_metre_factor`. */
export interface SquareMetreFactorRow extends DatedRow {
  readonly category: string;
  /** KG, M2, DOZ (dozens), DPR (dozen pairs) or NOS (pieces). */
  readonly unit: string;
  /** Hundredths of a square metre per unit. */
  readonly hundredths: number;
}

const row: z.ZodType<SquareMetreFactorRow> = z.strictObject({
  category: z.string().regex(/^\d{3}$/),
  unit: text,
  hundredths: z.int().positive(),
  ...datedShape,
});

const source = 'Quota list for China 2004, as copied on fadsr.com';

/** Factors to square metre equivalents; a category without a row has an unknown factor, not 0 and not 1. */
export const squareMetreFactors: TableDefinition<SquareMetreFactorRow> = {
  table: 'ref_square_metre_factor',
  row,
  key: ({ category }) => category,
  subject: ({ category }) => category,
  source,
  asOf: '2004',
  caveats: [
    'A trade site’s copy, one year, one country, 42 of 168 categories. The full table (Census textile master) was not found.',
    'Factors of 2004 are taken to hold in other years and marked as inferred.',
    'The unit is that of the category, which may differ from the tariff line’s: 239 counts kilograms, its lines dozens.',
  ],
  rows: async () => {
    const { default: data } = await import('./data/textile-categories.json', { with: { type: 'json' } });
    const spells = aroundOneYear(2004, source, 'taken to hold in other years');
    return data.flatMap(({ category, unit, factor_hundredths: hundredths }) =>
      unit === null ? [] : spells.map((spell) => ({ category, unit, hundredths, ...spell })),
    );
  },
};
