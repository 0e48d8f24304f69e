import { kindOfExpression, recordNamed, type Expression } from '@tradepulse/measures';
import { sql, type CompiledQuery, type Kysely } from 'kysely';
import type { EngineSql } from '../../engine/engine-sql.ts';
import type { WarehouseDatabase } from '../../warehouse/database.ts';
import type { ContributionPass } from '../contribution-pass.ts';
import { levelSql } from './level-sql.ts';
import { recordRowsSql, whereFilters } from './record-rows-sql.ts';
import { slotColumns, type Sql, type SqlScope } from './sql-scope.ts';
import { sqlWriter } from './sql-writer.ts';

/**
 * Compiles a contribution pass to one statement: the rows once, then grouped by holder for each role. Columns come as
 * `role`, `slot`, `k0..`, `truths`, `holding`, `alone`, `records`, and for each amount `n0, s0, l0, g0`.
 */
export function compileContributions(
  database: Kysely<WarehouseDatabase>,
  engine: EngineSql,
  pass: ContributionPass,
): CompiledQuery {
  const bare: SqlScope = {
    relation: pass.relation,
    alias: 'f',
    basis: null,
    engine,
    write: sqlWriter,
    placed: new Map(),
    outer: null,
  };
  const rows = recordRowsSql(rowsOf(pass), bare);
  const where = rows.filtered ? sql`` : whereFilters(pass, rows.scope);
  const contributed = sql`q_c as (select ${sql.join(contributedColumns(pass, rows.scope))} from ${rows.from} as f${where})`;
  const roles = pass.holders.length === 0 ? [null] : [...pass.holders.keys()];
  const parts = roles.map((role) => byHolder(role, pass, rows.scope));
  return sql`with ${sql.join([...rows.tables, contributed])} ${sql.join(parts, sql` union all `)}`.compile(
    database,
  );
}

/** The rows of the pass, with everything that is said of them computed beforehand. */
function rowsOf(pass: ContributionPass): Parameters<typeof recordRowsSql>[0] {
  const { conditions, amounts, holders } = pass;
  return {
    kind: 'records',
    relation: pass.relation,
    role: pass.role,
    levels: pass.levels,
    filters: pass.filters,
    folds: [],
    slots: pass.slots,
    inner: holders,
    scalars: [
      ...conditions.map((where) => ({ kind: 'count' as const, where })),
      ...amounts.map((of) => ({ kind: 'sum' as const, of, where: null })),
    ],
  };
}

function contributedColumns(pass: ContributionPass, scope: SqlScope): readonly Sql[] {
  const { levels, conditions, holders, amounts } = pass;
  const truths = [
    ...conditions.map((condition) => scope.write.predicate(condition, scope)),
    ...pass.earlier.map((extracts) =>
      extracts.length === 0 ? sql`false` : sql`${sql.ref('f.extract_id')} in (${sql.join(extracts)})`,
    ),
  ].map((truth) => sql`case when ${truth} then '1' else '0' end`);
  return [
    sql`${sql.ref(`f.${slotColumns.slot}`)} as slot`,
    ...named(
      levels.map((level) => levelSql(level, scope)),
      'k',
    ),
    sql`${truths.length === 0 ? sql.lit('') : sql.join(truths, sql` || `)} as truths`,
    ...named(
      holders.map((holder) => scope.write.expression(holder, scope)),
      'h',
    ),
    ...named(
      amounts.map((amount) => scope.write.expression(amount, scope)),
      'x',
    ),
    sql`${recordName(pass, scope)} as n`,
  ];
}

/** What names a record for good: its keys. */
function recordName({ relation }: ContributionPass, scope: SqlScope): Sql {
  const keys = recordNamed(relation).keys.map((key) => scope.write.expression(columnOf(key), scope));
  const texts = keys.map((key) => sql`cast(${key} as varchar)`);
  return sql.join(texts, sql` || ${sql.lit('\u0001')} || `);
}

function columnOf(column: string): Expression {
  return { kind: 'column', column };
}

/** Who is not named stands alone: one holder for each record, by the name of the record. */
function byHolder(role: number | null, pass: ContributionPass, scope: SqlScope): Sql {
  const keys = pass.levels.map((_, at) => sql.ref(`c.k${at}`));
  const key = sql.ref(`c.h${role ?? 0}`);
  const holding = role === null ? sql`cast(null as bigint)` : sql`coalesce(p.holding_key, ${key})`;
  const alone = role === null ? sql`c.n` : sql`case when ${key} is null then c.n end`;
  const from = role === null ? sql`q_c as c` : sql`q_c as c left join party as p on p.party_key = ${key}`;
  const groups = [sql.ref('c.slot'), ...keys, sql.ref('c.truths'), holding, alone];
  const columns = [
    sql`${sql.lit(role ?? 0)} as role`,
    sql`c.slot as slot`,
    ...named(keys, 'k'),
    sql`c.truths as truths`,
    sql`${holding} as holding`,
    sql`${alone} as alone`,
    sql`count(*) as records`,
    ...pass.amounts.flatMap((amount, at) => amountColumns(amount, at, scope)),
  ];
  const ordinals = groups.map((_, at) => sql.lit(at + 2));
  return sql`select ${sql.join(columns)} from ${from} group by ${sql.join(ordinals)}`;
}

function amountColumns(amount: Expression, at: number, scope: SqlScope): readonly Sql[] {
  const value = sql.ref(`c.x${at}`);
  const sum = sql`sum(${scope.engine.absolute(value)})`;
  const exact = kindOfExpression(amount, scope) === 'integer';
  return [
    sql`count(${value}) as ${sql.ref(`n${at}`)}`,
    sql`${exact ? sum : scope.engine.toDouble(sum)} as ${sql.ref(`s${at}`)}`,
    sql`${scope.engine.toDouble(sql`min(${value})`)} as ${sql.ref(`l${at}`)}`,
    sql`${scope.engine.toDouble(sql`max(${value})`)} as ${sql.ref(`g${at}`)}`,
  ];
}

function named(expressions: readonly Sql[], letter: string): readonly Sql[] {
  return expressions.map((expression, at) => sql`${expression} as ${sql.ref(`${letter}${at}`)}`);
}
