import { type AuditBatch, type AuditStore } from '@tradepulse/privacy';
import type { Kysely, Transaction } from 'kysely';
import type { Engine } from '../engine/engine.ts';
import type { AuditDatabase } from './audit-database.ts';
import { isWriteConflict } from '../engine/is-write-conflict.ts';

/** How many lines are read at a time. */
const PAGE = 2_000;

/** The table of an audit log, on any engine. */
export class KyselyAuditStore implements AuditStore {
  readonly #database: Kysely<AuditDatabase>;
  readonly #engine: Engine;

  constructor(database: Kysely<AuditDatabase>, engine: Engine) {
    this.#database = database;
    this.#engine = engine;
  }

  async append(batch: AuditBatch): Promise<'taken' | 'conflict'> {
    try {
      return await this.#database.transaction().execute((transaction) => this.#add(transaction, batch));
    } catch (error) {
      // Whoever was second has the number of a link that is there already: nothing of the batch was kept.
      if (isWriteConflict(error)) return 'conflict';
      throw error;
    }
  }

  // Page by page, so that no connection is held while the lines are checked.
  async *linesAfter(seq: number): AsyncIterable<Uint8Array> {
    for (let after = BigInt(seq); ;) {
      const rows = await this.#database
        .selectFrom('audit.record')
        .select(['seq', 'line'])
        .where('seq', '>', after)
        .orderBy('seq')
        .limit(PAGE)
        .execute();
      for (const { line } of rows) yield Buffer.from(line);
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.seq;
    }
  }

  /** The engine is the host's; it may answer questions beside the log. */
  close(): Promise<void> {
    return this.#database.destroy();
  }

  async #add(
    transaction: Transaction<AuditDatabase>,
    { after, lines }: AuditBatch,
  ): Promise<'taken' | 'conflict'> {
    const last = await transaction
      .selectFrom('audit.record')
      .select('seq')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (Number(last?.seq ?? 0) !== (after?.seq ?? 0)) return 'conflict';
    const columns = {
      seq: lines.map(({ seq }) => BigInt(seq)),
      hash: lines.map(({ hash }) => hash),
      time: lines.map(({ time }) => time),
      line: lines.map(({ bytes }) => Buffer.from(bytes).toString('utf8').slice(0, -1)),
    };
    await this.#engine.appendColumns(transaction, 'audit.record', columns, lines.length);
    return 'taken';
  }
}
