import { openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { analyst, testClock } from './analyst.ts';

/** TradePulse on an empty database in memory, and a session of the analyst. */
export async function openInMemory(): Promise<{ readonly tp: TradePulse; readonly session: Session }> {
  const engine = await openDuckDb({ path: ':memory:' });
  const tp = await openTradePulse({ engine, audit: memoryAuditSink(), clock: testClock });
  const session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
  return { tp, session };
}
