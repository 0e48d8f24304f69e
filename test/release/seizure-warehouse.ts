import { openTradePulse, type Session, type TradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import {
  contributorRules,
  memoryAuditSink,
  type AuditSink,
  type ReleasePolicy,
  type ReleaseRegister,
} from '@tradepulse/privacy';
import { analyst, testClock } from '../support/analyst.ts';
import { recordSource, type MadeUpRecord } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

/** Three contributors at least, and the p% rule with p = 10. */
const policy: ReleasePolicy = {
  id: 'test',
  sources: { ACE: contributorRules({ minimumContributors: 3, pPercent: 10 }) },
};

/** Seizures of January 2024 at a port: one a number in `firms`, from the firm of that number. */
export function seizures(
  port: string,
  firms: readonly number[],
  values: MadeUpRecord['values'] = {},
): readonly MadeUpRecord[] {
  return firms.map((firm, at) => ({
    values: {
      seizure_no: `${port}-${firm}-${at}`,
      port,
      violator: firmNumber(firm),
      origin: 'CN',
      ...values,
    },
  }));
}

/** The importer number of a firm; a second suffix is the same firm at another address. */
export function firmNumber(firm: number, suffix: string = 'AB'): string {
  return `00-${String(1_000_000 + firm)}${suffix}`;
}

/** A warehouse with some seizures. */
export async function seizureWarehouse(
  records: readonly MadeUpRecord[],
  options: {
    readonly register?: ReleaseRegister;
    readonly extractId?: string;
    readonly policy?: ReleasePolicy;
    readonly audit?: AuditSink;
  } = {},
): Promise<TradePulse> {
  const tp = await openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit: options.audit ?? memoryAuditSink(),
    clock: testClock,
    vaultKeys: vaultTestKeys(),
    releasePolicy: options.policy ?? policy,
    ...(options.register && { releaseRegister: options.register }),
  });
  await loadSeizures(tp, options.extractId ?? 'first', '2024-02-01', records);
  return tp;
}

/** Loads a further extract. */
export async function loadSeizures(
  tp: TradePulse,
  extractId: string,
  asOf: string,
  records: readonly MadeUpRecord[],
): Promise<void> {
  await tp.loadExtract(recordSource({ extractId, asOf, subjects: { seizure: records } }));
}

/** A session of an analyst of a name. */
export function sessionOf(tp: TradePulse, id: string = 'analyst-1'): Session {
  return tp.session({ principal: analyst({ id }), project: 'trends', purpose: 'TRADE_ANALYSIS' });
}
