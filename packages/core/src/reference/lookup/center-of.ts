import type { CenterTariffRow } from '../dated/center-tariff.ts';
import { holdsOn } from '../dated/dated-row.ts';
import type { ReferenceTables } from '../dated/reference-tables.ts';
import { rowsByKey } from './dated-index.ts';
import { unassigned } from './unassigned.ts';

/**
 * The Center to whose industry a tariff number belongs on a day. The Center in an entry goes before it: the rule
 * of law assigns importers, not numbers.
 *
 * @param hts - four digits or more, without points
 * @param date - YYYY-MM-DD
 * @returns CEE001 to CEE010; `unassigned` where none is established, and below four digits, where a chapter may be
 *   divided
 */
export type CenterOf = (hts: string, date: string) => string;

/**
 * Makes the look-up of Centers. A row of the heading goes before one of the chapter; a heading that is excluded
 * from its chapter's Center is unassigned.
 *
 * @example
 * const centerOf = centerLookup(await resolveReferenceTables());
 * centerOf('8471300100', '2024-01-01'); // => 'CEE007'
 * centerOf('7310210000', '2013-01-01'); // => 'CEE005'
 * centerOf('7310210000', '2024-01-01'); // => 'unassigned'
 */
export function centerLookup(tables: Pick<ReferenceTables, 'centerTariff'>): CenterOf {
  const find = centerRowLookup(tables);
  return (hts, date) => find(hts, date)?.center ?? unassigned;
}

/** As {@link centerLookup}, with the row that decides; null where none is established. */
export function centerRowLookup({
  centerTariff,
}: Pick<ReferenceTables, 'centerTariff'>): (hts: string, date: string) => CenterTariffRow | null {
  const spread = centerTariff.rows.flatMap((row) => codesIn(row).map((code) => ({ code, row })));
  const included = rowsByKey(
    spread.filter(({ row }) => row.relation === 'includes'),
    ({ code }) => code,
  );
  const excluded = rowsByKey(
    spread.filter(({ row }) => row.relation === 'excludes'),
    ({ code, row }) => `${code} ${row.center}`,
  );
  const includedAt = (code: string, date: string): CenterTariffRow | null =>
    included.get(code)?.find(({ row }) => holdsOn(row, date))?.row ?? null;
  return (hts, date) => {
    if (hts.length < 4) return null;
    const heading = hts.slice(0, 4);
    const own = includedAt(heading, date);
    if (own !== null) return own;
    const chapter = includedAt(heading.slice(0, 2), date);
    if (chapter === null) return null;
    const taken = excluded.get(`${heading} ${chapter.center}`)?.some(({ row }) => holdsOn(row, date));
    return taken === true ? null : chapter;
  };
}

/** Every chapter or heading from a row's first to its last. */
export function codesIn({ hts_from: from, hts_to: to }: CenterTariffRow): readonly string[] {
  const first = Number(from);
  return Array.from({ length: Number(to) - first + 1 }, (_, at) =>
    String(first + at).padStart(from.length, '0'),
  );
}
