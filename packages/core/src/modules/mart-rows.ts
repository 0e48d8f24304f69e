import type { ModuleId } from '@tradepulse/privacy';
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely';
import type { WarehouseDatabase } from '../warehouse/database.ts';
import type { MartRow, MartUse } from './mart-row.ts';
import { MARTS } from './marts.ts';
import type { ModuleFact } from './module-facts.ts';
import { factShape, type FactShape } from './projection/fact-shape.ts';
import { industrySums } from './projection/industry-sums.ts';
import type { Sql } from './projection/mart-column.ts';
import { martColumns } from './projection/mart-columns.ts';
import { project } from './projection/project.ts';
import { textileFilters } from './projection/textile.ts';
import { windowFilters } from './projection/window.ts';

/** What of a fact is wanted. */
export interface MartOptions<Column extends string = string> {
  /** The day of the question, YYYY-MM-DD, at which windows end; today when left out. */
  readonly asOf?: string;
  /** The columns that are needed; all when left out. Joins are made for these alone. */
  readonly columns?: readonly Column[];
}

/** Rows of a mart as a query to go on with: to filter, group and join under the name `mart`. */
export type MartQuery<Row> = SelectQueryBuilder<WarehouseDatabase & { mart: Row }, 'mart', Row>;

/**
 * A fact as a module has it: current records only, with the module's dimensions, within its window, and without what
 * the module may not hold. For `OFAFI` sums by industry. Of the Census Bureau's statistics there are the rows of all
 * loads: the planner says which loads answer.
 *
 * What it gives is confidential until disclosure control has released it.
 *
 * @example
 * await martRows(database, 'CEE', 'entry_line', { columns: ['center', 'entered_value'] }).execute();
 */
export function martRows<
  M extends ModuleId,
  F extends ModuleFact<M>,
  C extends keyof MartRow<M, F> & string = keyof MartRow<M, F> & string,
>(
  database: Kysely<WarehouseDatabase>,
  module: M,
  fact: F,
  options: MartOptions<C> = {},
): MartQuery<Pick<MartRow<M, F>, C>> {
  return select<Pick<MartRow<M, F>, C>>(database, martSql(module, fact, 'view', options));
}

/**
 * Rows that may leave the ADD Risk Management module: what its view shows, without identities and what leads to one.
 *
 * @source DHS/CBP/PIA-036, Overview, module 5: users can download non-PII data
 */
export function downloadRows<
  F extends ModuleFact<'ADDRM'>,
  C extends keyof MartRow<'ADDRM', F, 'download'> & string = keyof MartRow<'ADDRM', F, 'download'> & string,
>(
  database: Kysely<WarehouseDatabase>,
  fact: F,
  options: MartOptions<C> = {},
): MartQuery<Pick<MartRow<'ADDRM', F, 'download'>, C>> {
  return select<Pick<MartRow<'ADDRM', F, 'download'>, C>>(
    database,
    martSql('ADDRM', fact, 'download', options),
  );
}

function select<Row>(database: Kysely<WarehouseDatabase>, rows: Sql): MartQuery<Row> {
  const mart = sql<Row>`(${rows})`.as<'mart'>('mart');
  return database.selectFrom(mart).selectAll().$castTo<Row>();
}

function martSql(module: ModuleId, fact: ModuleFact<ModuleId>, use: MartUse, options: MartOptions): Sql {
  const { facts, level, windowYears } = MARTS[module];
  if (!facts.includes(fact)) throw new TypeError(`${module} has no fact ${fact}`);
  const shape = factShape(fact);
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  const filters = [
    ...windowFilters(shape, windowYears, asOf),
    ...(module === 'TEXTILE' ? textileFilters(shape) : []),
  ];
  if (level === 'industry') return picked(industrySums(shape, filters), options.columns);
  return project({ fact, filters, columns: wantedColumns(module, shape, use, options.columns) });
}

function wantedColumns(
  module: ModuleId,
  shape: FactShape,
  use: MartUse,
  wanted: readonly string[] | undefined,
): ReturnType<typeof martColumns> {
  const columns = martColumns(module, shape, use);
  if (wanted === undefined) return columns;
  const unknown = wanted.find((name) => columns.every((column) => column.name !== name));
  if (unknown !== undefined) throw new TypeError(`${shape.name} has no column ${unknown}`);
  return columns.filter(({ name }) => wanted.includes(name));
}

function picked(rows: Sql, wanted: readonly string[] | undefined): Sql {
  if (wanted === undefined) return rows;
  return sql`select ${sql.join(wanted.map((name) => sql.ref(name)))} from (${rows}) as sums`;
}
