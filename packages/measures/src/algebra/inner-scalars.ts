import type { RelationName } from '../vocabulary/relation.ts';
import type { Scalar } from './aggregate.ts';
import type { ScalarInput } from './input.ts';
import { sameData } from './same-data.ts';
import type { TimeRole } from './time-role.ts';

/**
 * The aggregates of inner groups, which are taken from the rows that the groups are made of: the same relation and
 * dates, at the report's own grain.
 *
 * @throws TypeError - when a value is taken from other rows
 */
export function innerScalars(
  values: Readonly<Record<string, ScalarInput>>,
  fact: RelationName,
  role: TimeRole | null,
): Readonly<Record<string, Scalar>> {
  const scalars = Object.entries(values).map(
    ([name, input]) => [name, innerScalar(input, fact, role)] as const,
  );
  return Object.fromEntries(scalars);
}

/** The aggregate of one such value. */
export function innerScalar({ spec }: ScalarInput, fact: RelationName, role: TimeRole | null): Scalar {
  const { aggregate, grain, window } = spec;
  const sameRows = aggregate.kind === 'scalar' && aggregate.fact === fact && sameData(spec.role, role);
  if (!sameRows || grain !== null || window.length > 0) {
    throw new TypeError('the values of inner groups are plain aggregates of the same rows');
  }
  return aggregate.value;
}
