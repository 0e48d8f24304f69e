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
  const query = database
    .selectFrom('load as l')
    .leftJoin('load_period as p', 'p.load_id', 'l.load_id')
    .select([
      'l.load_id',
      'l.dataset',
      'l.fact',
      'l.as_of',
      'l.file',
      'l.commodity_digits',
      'l.keys',
      'l.flows',
    ])
    .select(['p.year', 'p.month', 'p.basis']);
  const rows = await (vintage === null ? query : query.where('l.load_id', '<=', vintage))
    .orderBy('l.as_of', 'desc')
    .orderBy('l.load_id', 'desc')
    .execute();
  const loads = Map.groupBy(rows, ({ load_id }) => load_id);
  return [...loads.values()].flatMap(([load, ...others]) => {
    if (load === undefined) return [];
    return {
      loadId: load.load_id,
      dataset: load.dataset,
      fact: factNamed(load.fact),
      asOf: load.as_of,
      file: load.file,
      commodityDigits: load.commodity_digits,
      keys: namesIn(load.keys),
      flows: namesIn(load.flows),
      months: monthsByBasis([load, ...others]),
    };
  });
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

/** A period of a load; of a load without any, nothing. */
interface PeriodRow {
  readonly year: number | null;
  readonly month: number | null;
  readonly basis: Basis | null;
}

function monthsByBasis(periods: readonly PeriodRow[]): Holding['months'] {
  const of = (wanted: Basis): ReadonlySet<MonthIndex> =>
    new Set(
      periods.flatMap(({ year, month, basis }) =>
        basis === wanted && year !== null && month !== null ? [monthIndex(year, month)] : [],
      ),
    );
  return { month: of('month'), year_to_date: of('year_to_date') };
}
