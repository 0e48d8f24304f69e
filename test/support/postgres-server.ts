import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { PostgresAnswer } from './postgres-broker.ts';

/** A database of a test's own on the server. */
export interface PostgresTestDatabase {
  readonly url: string;
  /** Drops it, whoever is still connected. */
  drop(): Promise<void>;
}

/** Where the server is; null, and a loud line, when there is none and none can be started. */
export async function postgresUrl(): Promise<string | null> {
  const answer = JSON.parse(await text(connect(inject('postgresBroker'), '127.0.0.1'))) as PostgresAnswer;
  if ('url' in answer) return answer.url;
  process.stderr.write(`\n!!!!! NO POSTGRESQL: tests on it are SKIPPED. ${answer.reason}\n`);
  return null;
}

/** Makes an empty database. */
export async function createDatabase(serverUrl: string): Promise<PostgresTestDatabase> {
  const name = `tradepulse_${randomUUID().replaceAll('-', '')}`;
  await onServer(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, `drop database if exists ${name} with (force)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
