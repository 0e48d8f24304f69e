import { facts, monthIndex, type Basis, type FactName, type MonthIndex } from '@tradepulse/measures';
import type { Kysely } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';

/** One load as the planner sees it: what it can answer, and how recent it is. */
export interface Holding {
  readonly loadId: number;
  readonly dataset: string;
  readonly fact: FactName;
  readonly asOf: string;
  readonly file: string;
  readonly commodityDigits: number;
  readonly keys: ReadonlySet<string>;
  readonly flows: ReadonlySet<string>;
  readonly months: Readonly<Record<Basis, ReadonlySet<MonthIndex>>>;
}

/**
 * The loads of a warehouse, the most recent first. With a vintage, the warehouse as it stood after that
 * load: what was loaded later is left out.
 */
export async function readHoldings(
  database: Kysely<WarehouseDatabase>,
  vintage: number | null,
): Promise<readonly Holding[]> {
  let query = database.selectFrom('load').selectAll();
  if (vintage !== null) query = query.where('load_id', '<=', vintage);
  const [found, allPeriods] = await Promise.all([
    query.orderBy('as_of', 'desc').orderBy('load_id', 'desc').execute(),
    database.selectFrom('load_period').selectAll().execute(),
  ]);
  const periods = Map.groupBy(allPeriods, ({ load_id }) => load_id);
  return found.map((load) => ({
    loadId: load.load_id,
    dataset: load.dataset,
    fact: factNamed(load.fact),
    asOf: load.as_of,
    file: load.file,
    commodityDigits: load.commodity_digits,
    keys: namesIn(load.keys),
    flows: namesIn(load.flows),
    months: monthsByBasis(periods.get(load.load_id) ?? []),
  }));
}

function factNamed(name: string): FactName {
  const fact = Object.values(facts).find((each) => each.name === name);
  if (fact === undefined) throw new TypeError('the warehouse names a fact that the vocabulary does not have');
  return fact.name;
}

/** Names are stored with spaces between them: none of them has one. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').filter((name) => name !== ''));
}

function monthsByBasis(
  periods: readonly { readonly year: number; readonly month: number; readonly basis: Basis }[],
): Holding['months'] {
  const of = (basis: Basis): ReadonlySet<MonthIndex> =>
    new Set(
      periods.filter((period) => period.basis === basis).map(({ year, month }) => monthIndex(year, month)),
    );
  return { month: of('month'), year_to_date: of('year_to_date') };
}
