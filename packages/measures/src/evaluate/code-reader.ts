import { derivationOf, levelCode, type LevelName } from '../dimensions/level.ts';
import { levelExpression } from '../dimensions/record-levels.ts';
import { isFact, type RelationName } from '../vocabulary/relation.ts';
import { columnValue, type RowValue } from './column-value.ts';
import type { RowScope } from './row-scope.ts';

/**
 * Reads the code of a level in rows of a relation; null where a row has none.
 *
 * @throws RequestError - LEVEL_UNKNOWN, LEVEL_NOT_ON_FACT
 */
export function codeReader(level: LevelName, relation: RelationName): (scope: RowScope) => string | null {
  if (!isFact(relation)) {
    const expression = levelExpression(level, relation);
    return (scope) => textOf(scope.input.evaluator.value(expression, scope));
  }
  const derivation = derivationOf(level, relation);
  return ({ row }) => levelCode(textOf(columnValue(relation, derivation.column, row)), derivation);
}

const textOf = (value: RowValue): string | null => (value === null ? null : String(value));
