import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** A textile category, a row of `ref_textile_category`. */
export interface TextileCategoryRow extends DatedRow {
  /** Three digits. */
  readonly category: string;
  /** Null where none was found. */
  readonly description: string | null;
  /** The unit that quantities of the category are counted in; null where none was found. */
  readonly unit: string | null;
  /** The group of two that quotas counted together in 2004, such as 338/339; null: counted alone, or not known. */
  readonly merged_with: string | null;
}

const row: z.ZodType<TextileCategoryRow> = z.strictObject({
  category: z.string().regex(/^\d{3}$/),
  description: text.nullable(),
  unit: text.nullable(),
  merged_with: z
    .string()
    .regex(/^\d{3}\/\d{3}$/)
    .nullable(),
  ...datedShape,
});

const source =
  'USITC, HTS 2025 Basic Edition (the category in parentheses); description and unit: quota list for China 2004, fadsr.com';

/** The categories that the tariff of 2025 names. */
export const textileCategories: TableDefinition<TextileCategoryRow> = {
  table: 'ref_textile_category',
  row,
  key: ({ category }) => category,
  subject: ({ category }) => category,
  source,
  asOf: '2025',
  caveats: [
    'Description and unit of 42 of the 168 categories only.',
    'Categories of other years are not included.',
  ],
  rows: async () => {
    const { default: data } = await import('./data/textile-categories.json', { with: { type: 'json' } });
    return data.map(({ category, description, unit, merged_with }) => ({
      category,
      description,
      unit,
      merged_with,
      valid_from: null,
      valid_to: null,
      source,
      inferred: false,
    }));
  },
};
