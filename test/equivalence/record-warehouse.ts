import { openTradePulse, type Engine, type Session, type TradePulse } from '@tradepulse/core';
import { records, storedRecordColumns, type FactRows, type RecordName } from '@tradepulse/measures';
import { memoryAuditSink, publisherTreated } from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { analyst, testClock } from '../support/analyst.ts';
import type { MeanRow } from './mean-records.ts';

/** A heading's time with a Center. */
type HeadingCenter = Readonly<Record<'heading' | 'center' | 'valid_from' | 'valid_to', string | null>>;

/** What is made up is nobody's: here, and only here, transactions are released as they are. */
const releasePolicy = {
  id: 'made-up-records',
  sources: {
    CENSUS: publisherTreated({ publisher: 'U.S. Census Bureau', authority: '13 U.S.C. 9' }),
    ACE: publisherTreated({ publisher: 'these tests', authority: 'made up' }),
    CBP: publisherTreated({ publisher: 'these tests', authority: 'made up' }),
    PUBLIC: publisherTreated({ publisher: 'these tests', authority: 'made up' }),
  },
};

/** A warehouse that holds made-up records, a session on it, and the Centers of headings, which it works out itself. */
export async function openWithRecords(
  engine: Engine,
  rows: Readonly<Record<RecordName, readonly MeanRow[]>>,
): Promise<{ readonly tp: TradePulse; readonly session: Session; readonly headings: FactRows }> {
  const tp = await openTradePulse({ engine, audit: memoryAuditSink(), clock: testClock, releasePolicy });
  // oxlint-disable-next-line typescript/no-explicit-any -- any schema: tables are named by the vocabulary
  const database = new Kysely<any>({ dialect: engine.dialect });
  await database.transaction().execute(async (transaction) => {
    for (const [name, list] of Object.entries(rows)) {
      const columns = columnsOf(records[name as RecordName], list);
      await engine.appendColumns(transaction, name, columns, list.length);
    }
    await sql`insert into extract_load values ('made-up', 'x', 'made up', 2, null, 'monthly',
      '2015-01-01', '2026-12-31', '2027-01-01', '2027-01-02T00:00:00Z')`.execute(transaction);
    for (const [part, name] of Object.keys(rows).entries()) {
      await sql`insert into extract_file values ('made-up', ${part}, ${name}, ${name}, 'x', 1, 1, 0)`.execute(
        transaction,
      );
    }
  });
  const session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
  const { rows: centers } = await sql<HeadingCenter>`select heading, center, valid_from, valid_to
    from ref_heading_center`.execute(database);
  return { tp, session, headings: { ref_heading_center: centers } };
}

function columnsOf(
  fact: (typeof records)[RecordName],
  rows: readonly MeanRow[],
): Readonly<Record<string, readonly unknown[]>> {
  const same = (value: unknown): readonly unknown[] => rows.map(() => value);
  const own = storedRecordColumns(fact).map(([name, { type }]) => [
    name,
    rows.map((row) => (type === 'decimal' || type === 'ratio' ? textOrNull(row[name]) : (row[name] ?? null))),
  ]);
  return {
    extract_id: same('made-up'),
    as_of: same('2027-01-01'),
    source_part: same(0),
    source_line: rows.map((_, at) => at + 1),
    record_version: same(1),
    ...(Object.fromEntries(own) as Record<string, readonly unknown[]>),
  };
}

const textOrNull = (value: MeanRow[string] | undefined): string | null =>
  value === null || value === undefined ? null : String(value);
