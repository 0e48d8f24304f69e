import {
  openTradePulse,
  type RevealedIdentities,
  type RevealRequest,
  type TradePulse,
} from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import {
  memoryAuditSink,
  openVaultCipher,
  reveal,
  seal,
  type AuditSink,
  type InvestigationAssignment,
  type MemoryAuditSink,
  type Person,
  type Sealed,
} from '@tradepulse/privacy';
import { analyst, testClock } from './analyst.ts';
import { recordSource } from './record-source.ts';
import { vaultTestKeys } from './vault-test-keys.ts';

// Numbers that were never given to anyone (prefix 00, area 000), and names that stand in no file by chance.
/** A firm of the vault. */
export interface Firm {
  readonly number: string;
  readonly name: string;
  readonly phone: string;
}

export const alpha: Firm = { number: '00-8642097', name: 'Quvzjw Kyxbert & Sons', phone: '202-555-8642' };
export const beta: Firm = { number: '00-9753108', name: 'Zyqwert Hjklop Ltd', phone: '202-555-9753' };
/** A person who imports under a Social Security number. */
export const soleTrader: Firm = { number: '000-86-4209', name: 'Wqxzv Personne', phone: '202-555-1111' };
/** What may occur nowhere but on the screen. */
export const canaries: readonly string[] = [alpha, beta, soleTrader].flatMap(({ number, name }) => [
  number,
  number.replaceAll('-', ''),
  name,
]);

const cipher = openVaultCipher(vaultTestKeys());
const numberOf = ({ number }: Firm): Sealed<string> => seal('IOR_NUMBER', number);
/** The surrogate key of a firm. */
export const keyOf = (firm: Firm): bigint => cipher.identity('business', numberOf(firm)).surrogate;

/** TradePulse with a vault of three parties, and what it records; `await using here = await revealWorld();` */
export interface RevealWorld extends AsyncDisposable {
  readonly tp: TradePulse;
  readonly audit: MemoryAuditSink;
}

/** Opens it, with a sink before the one in memory if given. */
export async function revealWorld(
  audit: MemoryAuditSink = memoryAuditSink({ clock: testClock }),
  sink: AuditSink = audit,
): Promise<RevealWorld> {
  const tp = await openTradePulse({
    engine: await openDuckDb({ path: ':memory:' }),
    audit: sink,
    clock: testClock,
    vaultKeys: vaultTestKeys(),
  });
  const partner = ({ number, name, phone }: Firm) => ({
    values: { importer: number, valid_from: '2024-01-01', name, phone },
  });
  const subjects = { trade_partner: [alpha, beta, soleTrader].map(partner) };
  const source = recordSource({ extractId: 'january', asOf: '2024-02-01', subjects });
  await tp.loadExtract(source, { omitRules: 'all' });
  return { tp, audit, [Symbol.asyncDispose]: () => tp.close() };
}

/** A case about some firms. */
export function about(...firms: readonly Firm[]): InvestigationAssignment {
  return {
    id: 'CASE-7',
    status: 'active',
    opensAt: '2026-01-01T00:00:00Z',
    closesAt: null,
    assigned: { by: 'a-supervisor', at: '2026-01-02T00:00:00Z', needToKnow: 'undervaluation' },
    entities: firms.map((firm) => ({ kind: 'business', key: keyOf(firm).toString() })),
  };
}

/** The analyst, associated with a case about some firms. */
export const investigator = (...firms: readonly Firm[]): Person =>
  analyst({ investigations: [about(...firms)] });

/** A request for a firm by its number. */
export const asking = (firm: Firm, change: Partial<RevealRequest> = {}): RevealRequest => ({
  investigation: 'CASE-7',
  entity: { kind: 'business', identifier: numberOf(firm) },
  fields: ['NAME', 'EIN'],
  ...change,
});

/** Asks as an investigator. */
export function revealing(
  { tp }: RevealWorld,
  principal: Person,
  request: RevealRequest,
): Promise<RevealedIdentities> {
  return tp.session({ principal, project: 'trends', purpose: 'INVESTIGATION' }).reveal(request);
}

/** Everything that may be read of it, plain. */
export const read = ({ grant, fields }: RevealedIdentities): readonly (readonly [string, string])[] =>
  fields.map(({ attribute, sealed }) => [attribute, reveal(grant, sealed)]);

/** The records of reveals. */
export const recordsOf = ({ audit }: RevealWorld): ReturnType<MemoryAuditSink['records']> =>
  audit.records().filter(({ kind }) => kind === 'REVEAL');
