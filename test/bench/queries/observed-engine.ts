import type { Engine } from '@tradepulse/core';
import type { AuditSink } from '@tradepulse/privacy';
import type { DatabaseConnection, Dialect, Driver } from 'kysely';

/** Where the time of a report went, in milliseconds. */
export interface Spent {
  /** Passes over the facts: their SQL, and fetching its columns. */
  passes: number;
  /** The warehouse's own small statements: what is loaded, from where, names of codes. */
  catalogue: number;
  /** Waiting until the audit log is durable. */
  audit: number;
}

/** Nothing spent yet. */
export function nothingSpent(): Spent {
  return { passes: 0, catalogue: 0, audit: 0 };
}

/** An engine that says how long it worked; everything else is as before. */
export function observedEngine(engine: Engine, spent: Spent): Engine {
  return {
    name: engine.name,
    dialect: observedDialect(engine.dialect, spent),
    sql: engine.sql,
    appendColumns: (...call) => engine.appendColumns(...call),
    async *columns(...call) {
      const chunks = engine.columns(...call)[Symbol.asyncIterator]();
      for (;;) {
        const next = await timed(spent, 'passes', () => chunks.next());
        if (next.done === true) return;
        yield next.value;
      }
    },
    exclusively: (work) => engine.exclusively(work),
    close: () => engine.close(),
  };
}

/** A sink that says how long it took to make records durable. */
export function observedSink(sink: () => AuditSink, spent: Spent): AuditSink {
  return { append: (record) => timed(spent, 'audit', () => sink().append(record)) };
}

async function timed<T>(spent: Spent, where: keyof Spent, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  try {
    return await work();
  } finally {
    spent[where] += performance.now() - started;
  }
}

function observedDialect(dialect: Dialect, spent: Spent): Dialect {
  return {
    createDriver: () => observedDriver(dialect.createDriver(), spent),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (database) => dialect.createIntrospector(database),
  };
}

function observedDriver(driver: Driver, spent: Spent): Driver {
  const seen = new WeakSet<DatabaseConnection>();
  return {
    init: (...call) => driver.init(...call),
    async acquireConnection(...call) {
      const connection = await driver.acquireConnection(...call);
      if (!seen.has(connection)) observeConnection(connection, spent);
      seen.add(connection);
      return connection;
    },
    beginTransaction: (...call) => driver.beginTransaction(...call),
    commitTransaction: (...call) => driver.commitTransaction(...call),
    rollbackTransaction: (...call) => driver.rollbackTransaction(...call),
    releaseConnection: (...call) => driver.releaseConnection(...call),
    destroy: (...call) => driver.destroy(...call),
  };
}

/** The driver wants its own connections back: the method is replaced on the object itself. */
function observeConnection(connection: DatabaseConnection, spent: Spent): void {
  const execute = connection.executeQuery.bind(connection);
  connection.executeQuery = <R>(...call: Parameters<typeof execute>) =>
    timed(spent, 'catalogue', () => execute<R>(...call));
}
