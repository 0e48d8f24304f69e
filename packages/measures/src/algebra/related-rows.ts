import type { ColumnOf, RelationName } from '../vocabulary/relation.ts';
import type { Key, Scalar } from './aggregate.ts';
import { allOf } from './conditions.ts';
import type { AuthorKind, Expression, Related, Value } from './expression.ts';
import type { Predicate } from './predicate.ts';
import { columnNamed, constant, expressionOf } from './values.ts';

type Kinds<R extends RelationName, K extends AuthorKind> = K extends 'number'
  ? ColumnOf<R, 'integer' | 'real'>
  : ColumnOf<R, Exclude<K, 'number'>>;
type Of<R extends RelationName, K extends AuthorKind> = Kinds<R, K> | Value<K>;

/**
 * Rows of a relation that belong to another row, and what is taken of them for it. Nothing here depends on the
 * period of the report, unless a condition says so: they describe the row.
 */
export class RelatedRows<R extends RelationName> {
  readonly #relation: R;
  readonly #match: Related['match'];
  readonly #where: Predicate | null;

  /** Use `rowsOf(...).matching(...)`. */
  constructor(relation: R, match: Related['match'], where: Predicate | null) {
    this.#relation = relation;
    this.#match = match;
    this.#where = where;
    Object.freeze(this);
  }

  /** Those for which a condition holds; `outer(...)` in it is a value of the row that looks them up. */
  where(predicate: Predicate): RelatedRows<R> {
    const where = this.#where === null ? predicate : allOf(this.#where, predicate);
    return new RelatedRows(this.#relation, this.#match, where);
  }

  /** Those that hold on a day: begun on it or before, and ended after it or never. */
  validOn(day: Value<'date'>, from: ColumnOf<R, 'date'>, until: ColumnOf<R, 'date'>): RelatedRows<R> {
    const asked: Expression = { kind: 'outer', of: day };
    const begun: Predicate = { kind: 'compare', left: columnNamed(from), operator: '<=', right: asked };
    const over: Predicate = { kind: 'compare', left: columnNamed(until), operator: '>', right: asked };
    return this.where(allOf(orUnbounded(from, begun), orUnbounded(until, over)));
  }

  /** How many there are. */
  count(): Value<'number'> {
    return this.#take({ kind: 'count', where: null });
  }

  /** Whether there is any. */
  exist(): Predicate {
    return { kind: 'compare', left: this.count(), operator: '>', right: constant(0) };
  }

  /** The sum of a number; zero when there is none. */
  sum(of: Of<R, 'number'>): Value<'number'> {
    return this.#take({ kind: 'sum', of: expressionOf(of), where: null });
  }

  /** How many distinct values, or tuples of them, they have. */
  distinct(...by: readonly (ColumnOf<R, 'text' | 'party'> | Value)[]): Value<'number'> {
    return this.#take({ kind: 'distinct', by: by.map((each): Key => expressionOf(each)), where: null });
  }

  /** The least number. */
  minimum(of: Of<R, 'number'>): Value<'number'> {
    return this.#take({ kind: 'minimum', of: expressionOf(of), where: null });
  }

  /** The greatest number; of one row, its number. */
  maximum(of: Of<R, 'number'>): Value<'number'> {
    return this.#take({ kind: 'maximum', of: expressionOf(of), where: null });
  }

  /** The first day. */
  first(of: Of<R, 'date'>): Value<'date'> {
    return this.#take({ kind: 'minimum', of: expressionOf(of), where: null });
  }

  /** The last day. */
  last(of: Of<R, 'date'>): Value<'date'> {
    return this.#take({ kind: 'maximum', of: expressionOf(of), where: null });
  }

  /** The last moment. */
  lastInstant(of: Of<R, 'instant'>): Value<'instant'> {
    return this.#take({ kind: 'maximum', of: expressionOf(of), where: null });
  }

  /** The code of the one row that there is; of several, the last in the order of codes. */
  code(of: Of<R, 'text'>): Value<'text'> {
    return this.#take({ kind: 'maximum', of: expressionOf(of), where: null });
  }

  #take(take: Scalar): Related {
    return {
      kind: 'related',
      relation: this.#relation,
      match: this.#match,
      where: this.#where,
      take,
    };
  }
}

function orUnbounded(column: string, bound: Predicate): Predicate {
  return { kind: 'any', of: [{ kind: 'not', of: { kind: 'reported', of: columnNamed(column) } }, bound] };
}
