import {
  isLevel,
  levelExpression,
  type Expression,
  type Key,
  type LevelName,
  type RelationName,
} from '@tradepulse/measures';
import { expressionsOfRow } from './related-sql.ts';

/** An expression whose value is computed for all rows before they are aggregated. */
export type SpecialExpression = Extract<Expression, { readonly kind: 'related' | 'peers' | 'working_days' }>;

/** A special value of a pass, once for all who need it. */
export interface SpecialValue {
  /** The expression as text: equal expressions are one value. */
  readonly key: string;
  readonly expression: SpecialExpression;
  /** How many others must be there first, one upon the other. */
  readonly depth: number;
  /** Whether it depends on which rows the report admits. */
  readonly afterFilters: boolean;
}

/** The special values that expressions, conditions, aggregates and keys of a relation need, each once. */
export function specialValues(parts: readonly unknown[], relation: RelationName): readonly SpecialValue[] {
  const found = new Map<string, SpecialValue>();
  for (const part of parts) visit(part, relation, found);
  return [...found.values()];
}

/** Keys as expressions: levels say how they are taken from a row. */
export function keyExpressions(keys: readonly Key[], relation: RelationName): readonly Expression[] {
  return keys.map((key) => (typeof key === 'string' ? levelExpression(key, relation) : key));
}

interface Depth {
  readonly depth: number;
  readonly afterFilters: boolean;
}
const nothing: Depth = { depth: 0, afterFilters: false };

function visit(part: unknown, relation: RelationName, found: Map<string, SpecialValue>): Depth {
  if (typeof part !== 'object' || part === null) return nothing;
  if (!isSpecial(part)) {
    const contents: readonly unknown[] = Object.values(part);
    const by = distinctKeys(part, relation);
    return deepest([...contents, ...by].map((each) => visit(each, relation, found)));
  }
  const key = JSON.stringify(part);
  const known = found.get(key);
  if (known !== undefined) return known;
  const needed = deepest(contentsOf(part).map((each) => visit(each, relation, found)));
  const special: SpecialValue = {
    key,
    expression: part,
    depth: needed.depth + 1,
    afterFilters: needed.afterFilters || part.kind === 'peers',
  };
  found.set(key, special);
  return special;
}

/** What of a special expression is said of the row itself. */
function contentsOf(special: SpecialExpression): readonly unknown[] {
  switch (special.kind) {
    case 'related':
      return expressionsOfRow(special);
    case 'peers':
      return [special.by, special.take];
    case 'working_days':
      return [special.from, special.to];
  }
}

function deepest(depths: readonly Depth[]): Depth {
  return {
    depth: Math.max(0, ...depths.map(({ depth }) => depth)),
    afterFilters: depths.some(({ afterFilters }) => afterFilters),
  };
}

function isSpecial(part: object): part is SpecialExpression {
  return 'kind' in part && (part.kind === 'related' || part.kind === 'peers' || part.kind === 'working_days');
}

/** Levels that are counted are named only: here is how they are taken. */
function distinctKeys(part: object, relation: RelationName): readonly Expression[] {
  if (!('kind' in part) || part.kind !== 'distinct' || !('by' in part) || !Array.isArray(part.by)) return [];
  const keys: readonly unknown[] = part.by;
  const levels = keys.filter((key): key is LevelName => typeof key === 'string' && isLevel(key));
  return keyExpressions(levels, relation);
}
