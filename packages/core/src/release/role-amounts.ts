import type { AmountColumns, Contributions } from '../plan/contribution-pass.ts';
import { entriesByInner, type EntriesByInner } from './entries-by-inner.ts';

/** What the holders of one role bring of one amount, in columns. Entries without it are left out. */
export interface RoleAmounts {
  readonly party: string;
  /** Numbers of the contributions. */
  readonly entry: Int32Array;
  /** Numbers of inner cells. */
  readonly inner: Int32Array;
  /** Numbers of holders. */
  readonly holder: Int32Array;
  /** In whole units, without sign. */
  readonly amount: Float64Array;
  /** Where the entries of each inner cell are. */
  readonly byInner: EntriesByInner;
}

/** An amount as it is brought: how many records have it, and how much that is together. */
type Amount = Pick<AmountColumns, 'records' | 'sum'>;

/**
 * What is brought of an amount in each role.
 *
 * @param parties - the roles; each contribution has the number of one
 * @param scale - what one of the amount is in whole units
 */
export function roleAmounts(
  { role, inner, holder, innerCells }: Contributions,
  { records, sum }: Amount,
  parties: readonly string[],
  scale: number,
): readonly RoleAmounts[] {
  return parties.map((party, number) => {
    const entry = [...role.keys()].filter((at) => role[at] === number && (records[at] ?? 0) > 0);
    const entries = Int32Array.from(entry);
    const own = entries.map((at) => inner[at] ?? 0);
    return {
      party,
      entry: entries,
      inner: own,
      holder: entries.map((at) => holder[at] ?? 0),
      amount: Float64Array.from(entries, (at) => Math.round((sum[at] ?? 0) * scale)),
      byInner: entriesByInner(own, innerCells.length),
    };
  });
}
