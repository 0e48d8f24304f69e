import { z } from 'zod';
import { datedShape, text, type DatedRow } from './dated-row.ts';
import type { TableDefinition } from './table-definition.ts';

/** A preference programme, one of its symbols and one of its countries: a row of `ref_agreement`. */
export interface AgreementRow extends DatedRow {
  readonly programme: string;
  readonly name: string;
  /** The special programme indicator; null: claimed without one, under chapter 98. */
  readonly spi: string | null;
  /** ISO two letters; null unless `reach` is country. */
  readonly country: string | null;
  /** Goods of this country, goods of any origin, or of countries that this table does not list. */
  readonly reach: 'country' | 'any_origin' | 'not_listed';
  readonly note: string | null;
}

const row: z.ZodType<AgreementRow> = z
  .strictObject({
    programme: text,
    name: text,
    spi: text.nullable(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
    reach: z.enum(['country', 'any_origin', 'not_listed']),
    note: text.nullable(),
    ...datedShape,
  })
  .refine(({ reach, country }) => (reach === 'country') === (country !== null));

interface Entry extends DatedRow {
  readonly programme: string;
  readonly name: string;
  readonly spi: readonly string[];
  readonly countries: readonly string[];
  readonly reach: string;
  readonly note: string | null;
}

/** NAFTA had a symbol for the goods of each partner. */
const symbolIsCountry = new Set(['NAFTA']);

/** Until when a programme had beneficiaries that its list, which is of 2026, does not show. */
const listIncompleteUntil: Readonly<Record<string, string>> = {
  AGOA: '2025-10-01',
  CBERA: '2012-10-31',
  CBTPA: '2012-10-31',
};

function expand(entry: Entry): readonly AgreementRow[] {
  const { spi, countries, reach, ...common } = entry;
  const symbols = spi.length === 0 ? [null] : spi;
  if (reach === 'any_origin')
    return symbols.map((symbol) => ({ ...common, spi: symbol, country: null, reach }));
  if (countries.length === 0) return symbols.map((symbol) => notListed(common, symbol));
  const listed = symbols.flatMap((symbol) =>
    countries
      .filter((country) => !symbolIsCountry.has(entry.programme) || symbol === country)
      .map((country): AgreementRow => ({ ...common, spi: symbol, country, reach: 'country' })),
  );
  return [...listed, ...symbols.flatMap((symbol) => formerBeneficiaries(common, symbol))];
}

type Common = Omit<Entry, 'spi' | 'countries' | 'reach'>;

function notListed(common: Common, spi: string | null): AgreementRow {
  return { ...common, spi, country: null, reach: 'not_listed' };
}

function formerBeneficiaries(common: Common, spi: string | null): readonly AgreementRow[] {
  const until = listIncompleteUntil[common.programme];
  if (until === undefined || (common.valid_from !== null && common.valid_from >= until)) return [];
  const source = `${common.source}; the list of countries is of 2026, earlier beneficiaries are not in it`;
  return [{ ...notListed(common, spi), valid_to: until, source, inferred: true }];
}

/** Preference programmes by symbol and country. */
export const agreements: TableDefinition<AgreementRow> = {
  table: 'ref_agreement',
  row,
  key: ({ programme, spi, country, reach }) => `${programme} ${spi ?? ''} ${reach} ${country ?? ''}`,
  subject: ({ programme }) => programme,
  source:
    'U.S. Code title 19, 19 CFR 182.0, CBP CSMS, trade.gov, USITC, HTS general notes; each row with its own',
  asOf: '2026-08',
  caveats: [
    'Eight agreements and the start for Nepal are dated from general knowledge, six programmes have no dates: all marked as inferred.',
    'The beneficiaries of GSP and of the qualifying industrial zones are not listed; those of AGOA are those of August 2026.',
    'Rules of origin and product lists are not here: a row says that a claim is possible, not that it is right.',
  ],
  rows: async () => {
    const { default: data } = await import('./data/agreements.json', { with: { type: 'json' } });
    return data.flatMap(expand);
  },
};
