import {
  derivationOf,
  flowColumn,
  otherCode,
  type Basis,
  type Comparison,
  type Expression,
  type FactName,
  type Fold,
  type LevelName,
  type Predicate,
} from '@tradepulse/measures';
import { sql, type RawBuilder } from 'kysely';

/** What turns the algebra into SQL: whose columns, and which of the two printed figures of a flow. */
export interface SqlScope {
  readonly fact: FactName;
  readonly basis: Basis;
}

type Sql = RawBuilder<unknown>;

// Every identifier comes from the vocabulary and is quoted by Kysely; every value is bound.
const operators: Readonly<Record<Comparison, Sql>> = {
  '=': sql`=`,
  '<>': sql`<>`,
  '<': sql`<`,
  '<=': sql`<=`,
  '>': sql`>`,
  '>=': sql`>=`,
};

/** A row expression as SQL. */
export function expressionSql(expression: Expression, scope: SqlScope): Sql {
  switch (expression.kind) {
    case 'flow':
      return factColumn(flowColumn(expression.flow, scope.basis));
    case 'constant':
      return sql`cast(${expression.value} as bigint)`;
    case 'add':
      return sql`(${expressionSql(expression.left, scope)} + ${expressionSql(expression.right, scope)})`;
    case 'subtract':
      return sql`(${expressionSql(expression.left, scope)} - ${expressionSql(expression.right, scope)})`;
  }
}

/** A condition as SQL. */
export function predicateSql(predicate: Predicate, scope: SqlScope): Sql {
  switch (predicate.kind) {
    case 'compare':
      return sql`(${expressionSql(predicate.left, scope)} ${operators[predicate.operator]} ${expressionSql(predicate.right, scope)})`;
    case 'in':
      return sql`(${factColumn(predicate.code)} in (${sql.join(predicate.values)}))`;
    case 'starts_with':
      return sql`(substr(${factColumn(predicate.code)}, 1, ${sql.lit(predicate.prefix.length)}) = ${predicate.prefix})`;
    case 'not':
      return sql`(not ${predicateSql(predicate.of, scope)})`;
    case 'all':
      return joined(predicate.of, scope, sql` and `, sql`true`);
    case 'any':
      return joined(predicate.of, scope, sql` or `, sql`false`);
  }
}

function joined(parts: readonly Predicate[], scope: SqlScope, separator: Sql, none: Sql): Sql {
  if (parts.length === 0) return none;
  return sql`(${sql.join(
    parts.map((part) => predicateSql(part, scope)),
    separator,
  )})`;
}

/** The code of a level as SQL. */
export function levelSql(level: LevelName, fact: FactName): Sql {
  const { column, characters, suffix, exceptions, without } = derivationOf(level, fact);
  const key = factColumn(column);
  if (characters === null) return key;
  const start = sql`substr(${key}, 1, ${sql.lit(characters)})`;
  const code = suffix === '' ? start : sql`(${start} || ${sql.lit(suffix)})`;
  const cases = [
    ...Object.entries(exceptions).map(
      ([from, to]) => sql`when ${key} = ${sql.lit(from)} then ${sql.lit(to)}`,
    ),
    ...without.map((none) => sql`when ${start} = ${sql.lit(none)} then null`),
  ];
  return cases.length === 0 ? code : sql`case ${sql.join(cases, sql` `)} else ${code} end`;
}

/** The code of a level, with the codes that are not kept apart folded into one. */
export function foldedLevelSql(level: LevelName, fact: FactName, folds: readonly Fold[]): Sql {
  const code = levelSql(level, fact);
  const fold = folds.find((each) => each.level === level);
  if (fold === undefined) return code;
  if (fold.keep.length === 0)
    return sql`case when ${code} is null then ${code} else ${sql.lit(otherCode)} end`;
  return sql`case when ${code} is null or ${code} in (${sql.join(fold.keep)}) then ${code} else ${sql.lit(otherCode)} end`;
}

/** A column of the fact's rows, which every pass calls `f`. */
export function factColumn(name: string): Sql {
  return sql.ref(`f.${name}`);
}
