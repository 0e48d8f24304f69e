import { PostgresError } from './postgres-error.ts';

/**
 * The parameters of a statement as the client sends them: text whose type the server takes from the place that it
 * stands in. A Date is an instant in UTC, an array a list of values.
 *
 * @throws PostgresError - PARAMETER_TYPE
 */
export function bindParameters(parameters: readonly unknown[]): unknown[] {
  return parameters.map((value, at) => {
    const bound = Array.isArray(value) ? bindList(value) : bindScalar(value);
    if (bound !== undefined) return bound;
    const type = Array.isArray(value) ? 'array' : typeof value;
    throw new PostgresError('PARAMETER_TYPE', { position: at + 1, type });
  });
}

function bindList(values: readonly unknown[]): readonly unknown[] | undefined {
  const bound = values.map(bindScalar);
  return bound.includes(undefined) ? undefined : bound;
}

/** Undefined when no SQL type holds the value. */
function bindScalar(value: unknown): string | Buffer | null | undefined {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'bigint':
    case 'boolean':
      return String(value);
    default:
      return bindObject(value);
  }
}

function bindObject(value: unknown): string | Buffer | null | undefined {
  if (value === null) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  return value instanceof Uint8Array ? Buffer.from(value) : undefined;
}
