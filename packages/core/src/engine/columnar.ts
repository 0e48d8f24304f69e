import type { CompiledQuery } from 'kysely';

// Kysely hands a compiled query to the connection as it is: the mark travels with the object.
const columnar = new WeakSet<CompiledQuery>();

/** Marks a query whose stream gives chunks of columns instead of rows. */
export function markColumnar(query: CompiledQuery): CompiledQuery {
  const marked = { ...query };
  columnar.add(marked);
  return marked;
}

/** Whether a query's stream gives chunks of columns. */
export function isColumnar(query: CompiledQuery): boolean {
  return columnar.has(query);
}
