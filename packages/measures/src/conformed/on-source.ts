import type { Aggregate, Key, Scalar } from '../algebra/aggregate.ts';
import { allOf } from '../algebra/conditions.ts';
import type { Expression } from '../algebra/expression.ts';
import { Input, type InputSpec } from '../algebra/input.ts';
import { relationsOf, type AnyMeasure } from '../algebra/measure.ts';
import type { Predicate } from '../algebra/predicate.ts';
import { RequestError } from '../errors/request-error.ts';
import type { ImportSource } from '../question/question.ts';
import { isFact } from '../vocabulary/relation.ts';
import { entryLinesAsImports, type Conformed } from './entry-lines.ts';

/**
 * Measures as they are taken from a source. From `ACE`, what a measure of imports reads of the published statistics is
 * read from entry summary lines instead (`entry-lines.ts` says which column stands for which); its id and its computation stay. Measures that
 * read transactions already are left alone, also those that compare the two sources.
 *
 * @throws RequestError - SOURCE_LACKS_INPUT: a measure needs something that transactions do not have
 */
export function onSource<M extends AnyMeasure>(measures: readonly M[], source: ImportSource): readonly M[] {
  return source === 'CENSUS' ? measures : measures.map(onEntryLines);
}

function onEntryLines<M extends AnyMeasure>(measure: M): M {
  const relations = relationsOf(measure);
  if (relations.length === 0 || !relations.every(isFact)) return measure;
  const lacks = (input: string): RequestError =>
    new RequestError('SOURCE_LACKS_INPUT', { measure: measure.id, source: 'ACE', input });
  const inputs = Object.entries(measure.inputs).map(
    ([name, { spec }]) => [name, new Input(conformedSpec(spec, lacks))] as const,
  );
  return { ...measure, inputs: Object.fromEntries(inputs) };
}

type Lacking = (input: string) => RequestError;

function conformedSpec(spec: InputSpec, lacks: Lacking): InputSpec {
  const { aggregate } = spec;
  if (aggregate.kind === 'calendar') return spec;
  if (aggregate.fact !== 'census_import') throw lacks(aggregate.fact);
  if (spec.vintage === 'first') throw lacks('figures as first published');
  const { relation, role } = entryLinesAsImports;
  const conform = conforming(entryLinesAsImports, lacks);
  const conformed: Aggregate =
    aggregate.kind === 'scalar'
      ? { ...aggregate, fact: relation, value: conform.scalar(aggregate.value) }
      : {
          ...aggregate,
          fact: relation,
          by: aggregate.by.map(conform.key),
          values: Object.fromEntries(
            Object.entries(aggregate.values).map(([name, scalar]) => [name, conform.scalar(scalar)]),
          ),
        };
  return { ...spec, aggregate: conformed, role };
}

interface Conforming {
  readonly scalar: (scalar: Scalar) => Scalar;
  readonly key: (key: Key) => Key;
}

function conforming({ columns, units, where }: Conformed, lacks: Lacking): Conforming {
  const named: Readonly<Record<string, Expression | null>> = columns;
  const expression = <T extends Expression | Predicate>(of: T): T =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an expression with other columns is one of its kind
    withColumns(of, (column) => named[column] ?? fail(lacks(column))) as T;
  const counted = (condition: Predicate | null): Predicate =>
    condition === null ? where : allOf(where, expression(condition));
  const key = (each: Key): Key => (typeof each === 'string' ? each : expression(each));
  const scalar = (of: Scalar): Scalar => {
    switch (of.kind) {
      case 'sum':
        return { ...of, of: expression(of.of), where: counted(of.where) };
      case 'quantity':
        return {
          ...of,
          of: expression(of.of),
          unit: units[of.unit] ?? fail(lacks(of.unit)),
          where: counted(of.where),
        };
      case 'distinct':
        return { ...of, by: of.by.map(key), where: counted(of.where) };
      default:
        // Rows of a publication are cells of its table: how many there are, and which is the largest, no line tells.
        throw lacks(`${of.kind} of rows`);
    }
  };
  return { scalar, key };
}

function fail(error: Error): never {
  throw error;
}

/** Data with other expressions for the columns that it names; published facts name none but their own. */
function withColumns(part: unknown, columnFor: (column: string) => Expression): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (isColumn(part)) return columnFor(part.column);
  if (Array.isArray(part)) return part.map((each: unknown) => withColumns(each, columnFor));
  const entries: readonly (readonly [string, unknown])[] = Object.entries(part);
  return Object.fromEntries(entries.map(([name, value]) => [name, withColumns(value, columnFor)]));
}

function isColumn(part: object): part is Extract<Expression, { readonly kind: 'column' }> {
  return 'kind' in part && part.kind === 'column' && 'column' in part;
}
