import type { RecordColumn, RecordFact, SubjectName, subjects } from '@tradepulse/measures';

/**
 * A value as the extract writer takes it: text for codes, identifiers, parties and sealed text; whole numbers for
 * amounts in cents, counts, decimals and ratios times ten to their scale, dates as days and instants as seconds
 * since 1970-01-01; flags as they are.
 */
export type RowValue<C extends RecordColumn> =
  ValueOfType<C['type']> | (C['nullable'] extends true ? null : never);

type ValueOfType<T extends RecordColumn['type']> = T extends 'flag'
  ? boolean
  : T extends 'code' | 'identifier' | 'party' | 'sealed'
    ? string
    : number;

/** A record with every column that files carry. */
export type RowOf<F extends RecordFact> = {
  readonly [N in keyof F['columns']]: RowValue<F['columns'][N]>;
};

/** A record of a subject. */
export type SubjectRow<N extends SubjectName> = RowOf<(typeof subjects)[N]>;
