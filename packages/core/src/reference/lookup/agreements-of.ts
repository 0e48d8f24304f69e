import type { AgreementRow } from '../dated/agreements.ts';
import { holdsOn } from '../dated/dated-row.ts';
import type { ReferenceTables } from '../dated/reference-tables.ts';
import { datedIndex, rowsByKey } from './dated-index.ts';

/** A programme that a claim can rest on. */
export interface Agreement {
  readonly programme: string;
  readonly name: string;
  /**
   * `country`: the country is in the list; `any_origin`: the programme asks for none; `not_listed`: the list of
   * countries at that time is not known, so that nothing speaks for or against.
   */
  readonly reach: AgreementRow['reach'];
  /** The programme had lapsed on that day and was restored later: duty was paid and given back on request. */
  readonly lapsed: boolean;
  /** Whether the row rests on general knowledge, or its dates are not established. */
  readonly inferred: boolean;
}

/**
 * The preference programmes that a symbol stands for on a day, for goods of a country.
 *
 * @param spi - the special programme indicator; null for the programmes that are claimed without one
 * @param country - ISO two letters
 * @param date - YYYY-MM-DD, the day of entry
 * @returns none when the symbol means nothing for that country on that day
 */
export type AgreementsOf = (spi: string | null, country: string, date: string) => readonly Agreement[];

/**
 * Makes the look-up of preference programmes.
 *
 * @example
 * const agreementsOf = agreementLookup(await resolveReferenceTables());
 * agreementsOf('D', 'KE', '2025-12-01').map(({ programme, lapsed }) => [programme, lapsed]); // => [['AGOA', true]]
 * agreementsOf('A', 'IN', '2021-01-01'); // => []
 */
export function agreementLookup(
  tables: Pick<ReferenceTables, 'agreements' | 'agreementLapses'>,
): AgreementsOf {
  const bySymbol = rowsByKey(tables.agreements.rows, ({ spi }) => spi ?? '');
  const lapseOf = datedIndex(tables.agreementLapses.rows, ({ programme }) => programme);
  return (spi, country, date) => {
    const held = (bySymbol.get(spi ?? '') ?? []).filter((row) => holdsOn(row, date));
    const listed = held.filter((row) => row.country === country || row.reach === 'any_origin');
    const named = new Set(listed.map(({ programme }) => programme));
    const others = held.filter((row) => row.reach === 'not_listed' && !named.has(row.programme));
    return [...listed, ...others].map(({ programme, name, reach, inferred }) => ({
      programme,
      name,
      reach,
      lapsed: lapseOf(programme, date) !== null,
      inferred,
    }));
  };
}
