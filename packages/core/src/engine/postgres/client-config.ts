import type { ClientConfig } from 'pg';
import type { PostgresOptions } from './postgres-options.ts';

/** How the client is told where the server is. What is not said is left out: the client looks at the environment. */
export function clientConfig({ url, connection = {} }: PostgresOptions): ClientConfig {
  const { applicationName = 'tradepulse', connectTimeout = 10_000, password, ...where } = connection;
  return {
    ...where,
    ...(url !== undefined && { connectionString: url }),
    ...(password !== undefined && { password }),
    application_name: applicationName,
    connectionTimeoutMillis: connectTimeout,
    keepAlive: true,
  };
}
