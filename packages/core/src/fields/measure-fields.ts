import type { AnyMeasure, RelationName } from '@tradepulse/measures';

/** A column that is read, and of which relation; null where rows are counted without looking at a column. */
export interface ReadField {
  readonly relation: string;
  readonly column: string | null;
}

/**
 * Every column that the inputs of a measure read, in conditions and in rows that are looked up too, each once, and
 * every relation whose rows they count. Levels are not among them: the question says these.
 */
export function fieldsOf({ inputs }: Pick<AnyMeasure, 'inputs'>): readonly ReadField[] {
  const found = Object.values(inputs).flatMap(({ spec: { aggregate, role } }) =>
    aggregate.kind === 'calendar' ? [] : fieldsRead([role, aggregate], aggregate.fact),
  );
  return distinct(found);
}

/** Every column that a part of an input reads of the rows of a relation and of what is looked up for them, each once. */
export function fieldsRead(part: unknown, relation: RelationName): readonly ReadField[] {
  return distinct([{ relation, column: null }, ...fieldsIn(part, [relation])]);
}

function distinct(fields: readonly ReadField[]): readonly ReadField[] {
  return [...new Map(fields.map((field) => [`${field.relation} ${field.column ?? ''}`, field])).values()];
}

/** The relation whose row is read, and after it those of the rows that look it up. */
type Rows = readonly string[];

/**
 * Inputs are plain data, in which a part says by its kind what it names.
 *
 * @yields each column as often as it is named
 */
function* fieldsIn(part: unknown, rows: Rows): Generator<ReadField> {
  if (!isNode(part)) return;
  switch (part['kind']) {
    case 'related':
      yield* relatedFields(part, rows);
      return;
    case 'outer':
      yield* fieldsIn(part['of'], rows.slice(1));
      return;
    case 'column':
      yield fieldOf(part['column'], rows);
      return;
    case 'quantity':
      yield fieldOf(part['unit'], rows);
  }
  for (const inner of Object.values(part)) yield* fieldsIn(inner, rows);
}

/**
 * Of rows that are looked up.
 *
 * @yields their relation, and each column as often as it is named
 */
function* relatedFields({ relation, match, where, take }: Node, rows: Rows): Generator<ReadField> {
  const theirRows = [String(relation), ...rows];
  yield { relation: String(relation), column: null };
  for (const pair of Array.isArray(match) ? match : []) {
    if (!isNode(pair)) continue;
    yield* fieldsIn(pair['theirs'], theirRows);
    yield* fieldsIn(pair['ours'], rows);
  }
  yield* fieldsIn([where, take], theirRows);
}

const fieldOf = (column: unknown, rows: Rows): ReadField => ({
  relation: rows[0] ?? '',
  column: String(column),
});

type Node = Readonly<Record<string, unknown>>;
const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null;
