import {
  isRecord,
  recordNamed,
  type Expression,
  type InputSpec,
  type Predicate,
  type RecordColumn,
  type RecordName,
  type Scalar,
  type TimeRole,
} from '@tradepulse/measures';
import { fieldsRead } from '../fields/measure-fields.ts';
import { sourceOf } from './contributor-roles.ts';

/**
 * What a measure takes from records, as disclosure control sees it: a sum over the records for which a condition
 * holds, to which each contributor brings an amount.
 *
 * - `sum`: anything that is added up, or that is computed from values of the records that are: contributors bring the
 *   absolute amount of `of`, or one for each record where `of` is null
 * - `quantile`: a percentile, which lies between the values of single contributors
 * - `single`: the least or greatest value of a cell, which is somebody's own
 */
export interface Component {
  readonly kind: 'sum' | 'quantile' | 'single';
  readonly relation: RecordName;
  readonly role: TimeRole | null;
  readonly of: Expression | null;
  readonly where: Predicate | null;
  /** Which percentile; null of everything else. */
  readonly fraction: number | null;
  /** Whether cells of other questions can be compared with it: it does not depend on what a question admits. */
  readonly linked: boolean;
}

/** The components of an input; none when nobody contributes to its rows. */
export function componentsOf({ aggregate, role }: InputSpec): readonly Component[] {
  if (aggregate.kind === 'calendar' || !isRecord(aggregate.fact)) return [];
  const { fact: relation } = aggregate;
  if (sourceOf(relation) !== 'ACE') return [];
  const parts =
    aggregate.kind === 'scalar'
      ? [partOf(aggregate.value)]
      : Object.values(aggregate.values).map((value) => innerPart(value));
  return parts.map((part) => ({
    ...part,
    relation,
    role,
    linked: !mentions([part.of, part.where, role], (kind) => dependsOnQuestion(kind, role)),
  }));
}

/** Whether an input counts records and does nothing else: such counts can be rounded or perturbed. */
export function countsRecords({ aggregate }: InputSpec): boolean {
  return aggregate.kind === 'scalar' && aggregate.value.kind === 'count';
}

/**
 * Whether an input of rows to which nobody contributes looks transactions up: the agency's own quotas, and how far they are
 * filled. Nothing is known of who stands behind it.
 */
export function looksUpTransactions(spec: InputSpec): boolean {
  const { aggregate, role } = spec;
  if (aggregate.kind === 'calendar' || componentsOf(spec).length > 0) return false;
  return fieldsRead([role, aggregate], aggregate.fact).some(({ relation }) => sourceOf(relation) === 'ACE');
}

/**
 * Whether an input adds up amounts and does nothing else: money and quantities of single records, or sums and differences of
 * them. Nothing else is certain not to count: a constant, a choice or a number of things may be one for every record.
 */
export function addsAmounts({ aggregate }: InputSpec): boolean {
  if (aggregate.kind !== 'scalar' || !isRecord(aggregate.fact)) return false;
  const { fact, value } = aggregate;
  return (value.kind === 'sum' || value.kind === 'quantity') && isAmount(value.of, fact);
}

function isAmount(expression: Expression, relation: RecordName): boolean {
  switch (expression.kind) {
    case 'column': {
      const columns: Readonly<Record<string, RecordColumn>> = recordNamed(relation).columns;
      const type = columns[expression.column]?.type;
      return type === 'amount' || type === 'decimal';
    }
    case 'add':
    case 'subtract':
      return isAmount(expression.left, relation) && isAmount(expression.right, relation);
    default:
      return false;
  }
}

type Part = Pick<Component, 'kind' | 'of' | 'where' | 'fraction'>;

function partOf(scalar: Scalar): Part {
  const { where } = scalar;
  switch (scalar.kind) {
    case 'sum':
    case 'quantity':
      return { kind: 'sum', of: scalar.of, where, fraction: null };
    case 'quantile':
      return { kind: 'quantile', of: scalar.of, where, fraction: scalar.fraction };
    case 'minimum':
    case 'maximum':
      return { kind: 'single', of: scalar.of, where, fraction: null };
    default:
      return { kind: 'sum', of: null, where, fraction: null };
  }
}

/** Inside groups extremes and percentiles are not shown: the records that they are taken from are what counts. */
function innerPart(scalar: Scalar): Part {
  const part = partOf(scalar);
  return part.kind === 'sum' ? part : { ...part, kind: 'sum', of: null, fraction: null };
}

/** Peers are those whom the question admits; days of the period are those of the question, but where a state ends. */
function dependsOnQuestion(kind: unknown, role: TimeRole | null): boolean {
  if (kind === 'peers' || kind === 'first_day') return true;
  return kind === 'last_day' && role?.kind !== 'standing';
}

function mentions(part: unknown, isMeant: (kind: unknown) => boolean): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('kind' in part && isMeant(part.kind)) return true;
  return Object.values(part).some((each) => mentions(each, isMeant));
}
