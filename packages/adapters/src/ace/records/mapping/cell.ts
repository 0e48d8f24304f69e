import type { RecordColumn, Records, SubjectName } from '@tradepulse/core';
import type { Sealed } from '@tradepulse/privacy';

/** The columns of a subject. */
export type Columns<S extends SubjectName> = Records[S]['columns'];

/** What stands in a column: cents, days as `YYYY-MM-DD`, moments as `YYYY-MM-DDTHH:MM:SS`, identities sealed. */
export type Cell<C extends RecordColumn = RecordColumn> =
  | (C['type'] extends 'party' | 'sealed'
      ? Sealed<string>
      : C['type'] extends 'flag'
        ? boolean
        : C['type'] extends 'amount' | 'count' | 'decimal' | 'ratio'
          ? number
          : string)
  | null;

/** A value of any column. */
export type AnyCell = string | number | boolean | Sealed<string> | null;
