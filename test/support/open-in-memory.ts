import { openTradePulse, type Engine, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { analyst, testClock } from './analyst.ts';

interface Opened {
  readonly tp: TradePulse;
  readonly session: Session;
}

/** TradePulse on an empty database in memory, and a session of the analyst. */
export async function openInMemory(): Promise<Opened> {
  return openOn(await openDuckDb({ path: ':memory:' }));
}

/** TradePulse on an engine, and a session of the analyst. */
export async function openOn(engine: Engine): Promise<Opened> {
  const tp = await openTradePulse({ engine, audit: memoryAuditSink(), clock: testClock });
  const session = tp.session({ principal: analyst(), project: 'trends', purpose: 'TRADE_ANALYSIS' });
  return { tp, session };
}
