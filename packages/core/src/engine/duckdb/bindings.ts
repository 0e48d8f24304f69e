import { createRequire } from 'node:module';
import type * as DuckDbBindings from '@duckdb/node-bindings';

const here = createRequire(import.meta.url);

/**
 * The bindings that DuckDB's client uses itself, found from where the client is: a host installs the client alone,
 * and strict package managers show it nothing below.
 */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the package of this name exports
export const bindings = createRequire(here.resolve('@duckdb/node-api'))(
  '@duckdb/node-bindings',
) as typeof DuckDbBindings;
