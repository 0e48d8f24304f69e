/** How a database is opened. */
export interface DuckDbOptions {
  /** The database file; `:memory:` for one that lives as long as the engine and leaves nothing on disk. */
  readonly path: string;
  readonly readOnly?: boolean;
  /** Threads of the engine; as many as there are processors when left out. */
  readonly threads?: number;
  /**
   * Memory that the engine may use, such as `2GB`; most of the machine's when left out. The load of an extract takes about
   * 100 bytes of it for each party that the warehouse has not seen, until it is committed.
   */
  readonly memoryLimit?: string;
  /** Connections of the pool: so many statements run at once, further ones wait. 4 when left out. */
  readonly maxConnections?: number;
}
