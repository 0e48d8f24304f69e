import { holdsOn } from '../dated/dated-row.ts';
import type { ReferenceTables } from '../dated/reference-tables.ts';
import { rowsByKey } from './dated-index.ts';

/** The way between ACE's country codes (ISO, two letters) and those of Census statistics (Schedule C, four digits). */
export interface CountryBridge {
  /**
   * The Schedule C codes of two letters on a day: none where they are not known, more than one where they are
   * ambiguous, as PS is for the Gaza Strip and the West Bank.
   */
  readonly scheduleCCodesOf: (iso2: string, date: string) => readonly string[];
  /** The two letters that Schedule C prints for a code; null where it has no such code on that day. */
  readonly iso2Of: (scheduleC: string, date: string) => string | null;
}

/**
 * Makes the bridge between country codes.
 *
 * @example
 * const { scheduleCCodesOf, iso2Of } = countryBridge(await resolveReferenceTables());
 * scheduleCCodesOf('CA', '2024-01-01'); // => ['1220']
 * scheduleCCodesOf('PS', '2024-01-01'); // => ['5082', '5083']
 * iso2Of('4210', '2024-01-01'); // => 'NL'
 */
export function countryBridge({ countryCodes }: Pick<ReferenceTables, 'countryCodes'>): CountryBridge {
  const byIso = rowsByKey(countryCodes.rows, ({ iso2 }) => iso2);
  const byScheduleC = rowsByKey(
    countryCodes.rows.filter(({ kind }) => kind === 'published'),
    ({ schedule_c: code }) => code,
  );
  return {
    scheduleCCodesOf: (iso2, date) =>
      (byIso.get(iso2) ?? []).filter((row) => holdsOn(row, date)).map((row) => row.schedule_c),
    iso2Of: (scheduleC, date) => byScheduleC.get(scheduleC)?.find((row) => holdsOn(row, date))?.iso2 ?? null,
  };
}
