import type { Engine } from './engine.ts';

/** An engine, and how many rows it has given so far. */
export interface CountedReads {
  readonly engine: Engine;
  readonly rowsRead: () => number;
}

/** The same engine, which counts the rows that are read column by column: what the audit trail says was scanned. */
export function countedReads(engine: Engine): CountedReads {
  let rows = 0;
  const columns: Engine['columns'] = async function* counted(database, query, options) {
    for await (const chunk of engine.columns(database, query, options)) {
      rows += chunk.rowCount;
      yield chunk;
    }
  };
  return { engine: { ...engine, columns }, rowsRead: () => rows };
}
