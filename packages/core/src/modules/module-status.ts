import type { Kysely } from 'kysely';
import { isLate } from '../extract/lateness.ts';
import type { Cadence } from '../extract/extract-source.ts';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import { emptyFacts, factArrivals, type FactArrival } from './fact-arrivals.ts';
import { MARTS, type Mart } from './marts.ts';
import type { AnyFact } from './module-facts.ts';
import { nextAfter } from './next-after.ts';

/** How recent a fact is in a module. */
export interface FactStatus {
  readonly fact: AnyFact;
  /** The day on which its source stood as the latest of it; null when it never came. */
  readonly asOf: string | null;
  /** When it was last loaded. */
  readonly loadedAt: string | null;
  /** Whether more was due by now; null when it never came. */
  readonly late: boolean | null;
  /** Whether no current record is held. */
  readonly empty: boolean;
}

/** A module: what it is, and how recent. Latency is a property of each module, never of the whole. */
export interface ModuleStatus extends Omit<Mart, 'facts'> {
  readonly facts: readonly FactStatus[];
  /** The oldest day among its facts that came: nothing in the module is older. Null when nothing came. */
  readonly asOf: string | null;
  /** When something was last loaded into it. */
  readonly loadedAt: string | null;
  /** Whether a fact that came once is late by the module's own cadence; null when nothing came. */
  readonly late: boolean | null;
  readonly emptyFacts: readonly AnyFact[];
}

/**
 * The seven modules as they stand.
 *
 * @param now - the moment of the question, ISO
 */
export async function moduleStatuses(
  database: Kysely<WarehouseDatabase>,
  now: string,
): Promise<readonly ModuleStatus[]> {
  const [arrivals, empty] = await Promise.all([factArrivals(database), emptyFacts(database)]);
  return Object.values(MARTS).map((mart) => statusOf(mart, arrivals, empty, now));
}

function statusOf(
  mart: Mart,
  arrivals: ReadonlyMap<string, FactArrival>,
  empty: ReadonlySet<string>,
  now: string,
): ModuleStatus {
  const facts = mart.facts.map((fact): FactStatus => {
    const arrival = arrivals.get(fact);
    return { fact, ...recency(mart, arrival, now), empty: empty.has(fact) };
  });
  const came = facts.flatMap(({ asOf, loadedAt, late }) =>
    asOf === null || loadedAt === null ? [] : [{ asOf, loadedAt, late }],
  );
  return {
    ...mart,
    facts,
    asOf: came.reduce<string | null>(
      (oldest, { asOf }) => (oldest === null || asOf < oldest ? asOf : oldest),
      null,
    ),
    loadedAt: came.reduce<string | null>(
      (newest, { loadedAt }) => (newest === null || loadedAt > newest ? loadedAt : newest),
      null,
    ),
    late: came.length === 0 ? null : came.some(({ late }) => late),
    emptyFacts: facts.filter((fact) => fact.empty).map(({ fact }) => fact),
  };
}

function recency(
  { cadence }: Mart,
  arrival: FactArrival | undefined,
  now: string,
): Pick<FactStatus, 'asOf' | 'loadedAt' | 'late'> {
  if (arrival === undefined) return { asOf: null, loadedAt: null, late: null };
  const { asOf, loadedAt } = arrival;
  const due = ownCadence(cadence) ?? arrival.cadence;
  return { asOf, loadedAt, late: isLate({ cadence: due, period: [asOf, nextAfter(asOf, due)] }, now) };
}

/** What follows its feeds, or is read when asked, is late when they are. */
function ownCadence(cadence: Mart['cadence']): Cadence | null {
  return cadence === 'feed' || cadence === 'on_query' ? null : cadence;
}
