import { facts, records } from '@tradepulse/measures';
import type { RecordsKind, SystemOfRecordsId } from '@tradepulse/privacy';
import { sql, type RawBuilder } from 'kysely';
import { isRecord, type AnyFact } from '../modules/module-facts.ts';
import { factShape } from '../modules/projection/fact-shape.ts';
import { systemOfRecordsOf } from '../modules/systems-of-records.ts';

/** A dataset of the warehouse, as retention sees it. */
export interface HeldDataset {
  readonly dataset: string;
  readonly records: RecordsKind;
  /** `identities`: numbers and names, encrypted. `keys`: surrogate keys that lead to identities. `none`: neither. */
  readonly pii: 'identities' | 'keys' | 'none';
  /** The notice that covers it; the vault and unfinished loads hold what any of the trade notices covers. */
  readonly systemsOfRecords: readonly SystemOfRecordsId[];
}

const tradeNotices: readonly SystemOfRecordsId[] = ['DHS/CBP-001', 'DHS/CBP-004', 'DHS/CBP-020'];

/** The facts that retention disposes of row by row: those of transactions, and published statistics. */
export const retainedFacts: readonly AnyFact[] = [
  ...Object.values(records).map(({ name }) => name),
  ...Object.values(facts).map(({ name }) => name),
];

/** Everything that is held, fact by fact, and beside them the vault, unfinished loads and accounting. */
export const HELD_DATASETS: readonly HeldDataset[] = Object.freeze([
  ...retainedFacts.map(
    (fact) =>
      ({
        dataset: fact,
        records: isRecord(fact) ? 'ACE_RAW' : 'STATISTICAL',
        pii: factShape(fact).parties.length > 0 ? 'keys' : 'none',
        systemsOfRecords: [systemOfRecordsOf(fact)],
      }) satisfies HeldDataset,
  ),
  { dataset: 'vault', records: 'IDENTITY', pii: 'identities', systemsOfRecords: tradeNotices },
  { dataset: 'staging', records: 'UNFINISHED_LOAD', pii: 'identities', systemsOfRecords: tradeNotices },
  {
    dataset: 'accounting.disclosure_entry',
    records: 'DISCLOSURE_ACCOUNTING',
    pii: 'identities',
    systemsOfRecords: tradeNotices,
  },
]);

/** A piece of SQL. */
export type Sql = RawBuilder<unknown>;

/** The tables that hold rows of a fact: the current ones, and of transactions all other versions. */
export function tablesOf(fact: AnyFact): readonly Sql[] {
  return isRecord(fact) ? [sql.table(fact), sql`history.${sql.id(fact)}`] : [sql.table(fact)];
}

/** The day of a row \`f\`: its own, or where it has none that of its extract. */
export function dayOf(fact: AnyFact): Sql {
  const { day } = factShape(fact);
  if (!isRecord(fact)) return day ?? sql`null`;
  return day === null ? sql`f.as_of` : sql`coalesce(${day}, f.as_of)`;
}

/** That a row \`f\` is older than a day; of published statistics when all of its month is. */
export function isOlder(fact: AnyFact, before: string): Sql {
  if (isRecord(fact)) return sql`${dayOf(fact)} < cast(${before} as date)`;
  const [year, month] = [Number(before.slice(0, 4)), Number(before.slice(5, 7))];
  return sql`(f.year < ${year} or (f.year = ${year} and f.month < ${month}))`;
}
