import type { ConnectionOptions } from 'node:tls';

/** How a PostgreSQL database is reached, and how it is used. */
export interface PostgresOptions {
  /** `postgres://user@host:5432/database`; what is not in it comes from `connection`, then from `PGHOST` and the like. */
  readonly url?: string;
  /** What does not belong into a URL, such as a password. */
  readonly connection?: PostgresConnectionOptions;
  /** The schema of the warehouse's tables, made when it is missing; `public` when left out. */
  readonly schema?: string;
  /** Connections of the pool: so many statements run at once, further ones wait. 10 when left out. */
  readonly maxConnections?: number;
  /** Milliseconds after which the server ends a statement (QUERY_INTERRUPTED); no limit when left out. */
  readonly statementTimeout?: number;
}

/** Where the server is and who asks. */
export interface PostgresConnectionOptions {
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly user?: string;
  /** The password, or what fetches one for each new connection, such as a token that expires. */
  readonly password?: string | (() => string | Promise<string>);
  /** TLS: `true` checks the server's certificate by the authorities of Node. */
  readonly ssl?: boolean | ConnectionOptions;
  /** The name under which the server's administrator sees the connections; `tradepulse` when left out. */
  readonly applicationName?: string;
  /** Milliseconds to wait for a new connection; 10 seconds when left out. */
  readonly connectTimeout?: number;
}
