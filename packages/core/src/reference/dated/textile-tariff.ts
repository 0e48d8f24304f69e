import { z } from 'zod';
import { aroundOneYear } from './around-one-year.ts';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** The textile category of a tariff line, a row of `ref_textile_tariff`. */
export interface TextileTariffRow extends DatedRow {
  /** Ten digits. */
  readonly hts10: string;
  readonly category: string;
  /** The tariff's first unit of quantity, as it prints it. */
  readonly unit_1: string;
  readonly unit_2: string | null;
}

const row: z.ZodType<TextileTariffRow> = z.strictObject({
  hts10: z.string().regex(/^\d{10}$/),
  category: z.string().regex(/^\d{3}$/),
  unit_1: text,
  unit_2: text.nullable(),
  ...datedShape,
});

const source = 'USITC, HTS 2025 Basic Edition';

/** Tariff lines with a textile category. */
export const textileTariff: TableDefinition<TextileTariffRow> = {
  table: 'ref_textile_tariff',
  row,
  key: ({ hts10 }) => hts10,
  subject: ({ category }) => category,
  source,
  asOf: '2025',
  caveats: [
    'One edition: other years have other statistical suffixes. A number of another year is taken to have the category of 2025 and marked as inferred; numbers that 2025 has not are unknown.',
  ],
  rows: async () => {
    const { default: data } = await import('./data/textile-tariff.json', { with: { type: 'json' } });
    const spells = aroundOneYear(2025, source, 'taken to hold in other years');
    return data.flatMap(({ category, unit_1, unit_2, hts10 }) =>
      hts10.flatMap((number) =>
        spells.map((spell) => ({ hts10: number, category, unit_1, unit_2, ...spell })),
      ),
    );
  },
};
