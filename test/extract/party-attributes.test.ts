// What extracts say about parties, their names and telephones, comes into the vault in one state, whatever the order
// in which they come. Nothing is compared with a figure of ours: one warehouse with another.

import { openTradePulse } from '@tradepulse/core';
import { openDuckDb } from '@tradepulse/core/duckdb';
import { memoryAuditSink } from '@tradepulse/privacy';
import { Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { recordSource, type MadeUpExtract, type MadeUpRecord } from '../support/record-source.ts';
import { vaultTestKeys } from '../support/vault-test-keys.ts';

const partner = (name: string | null, given: Omit<MadeUpRecord, 'values'> = {}): MadeUpRecord => ({
  ...given,
  values: { importer: '00-0000001', valid_from: '2024-01-01', name, phone: '000-000-0000' },
});
const bond = (principalName: string, effective: string): MadeUpRecord => ({
  values: { bond_no: '000000001', principal: '00-0000002', principal_name: principalName, effective },
});

function extract(at: number, ...records: readonly MadeUpRecord[]): MadeUpExtract {
  return { extractId: `X${at}`, asOf: `2024-02-0${at}`, subjects: { trade_partner: records } };
}

/** What the vault knows of parties after some extracts: tokens tell values apart, and nothing of them. */
async function knownAfter(...extracts: readonly MadeUpExtract[]): Promise<readonly unknown[]> {
  const engine = await openDuckDb({ path: ':memory:' });
  await using tp = await openTradePulse({ engine, audit: memoryAuditSink(), vaultKeys: vaultTestKeys() });
  for (const made of extracts) await tp.loadExtract(recordSource(made), { omitRules: 'all' });
  const { rows } =
    await sql`select attribute, cast(valid_from as varchar) as day, hex(token) as token, data_class,
    record_version from vault.attribute order by all`.execute(
      new Kysely<unknown>({ dialect: engine.dialect }),
    );
  return rows;
}

describe('what extracts say about parties', () => {
  it('comes into the vault with its day and class', async () => {
    const known = await knownAfter(extract(1, partner('Firm')), {
      extractId: 'B',
      asOf: '2024-02-01',
      subjects: { bond: [bond('Principal', '2024-01-05')] },
    });
    // Of the five texts of a partner those that the record leaves out are known to be none.
    expect(known).toMatchObject([
      { attribute: 'duns', token: null },
      { attribute: 'email', token: null },
      { attribute: 'licence', token: null },
      { attribute: 'name', day: '2024-01-01', data_class: 'NAME' },
      { attribute: 'phone', day: '2024-01-01', data_class: 'PHONE' },
      { attribute: 'principal_name', day: '2024-01-05', data_class: 'NAME' },
    ]);
  });

  it('is that of the newest version, and nothing once the record is withdrawn, in any order', async () => {
    const old = extract(1, partner('Old'));
    const renewed = extract(2, partner('New', { version: 2 }));
    const gone = extract(3, partner('New', { version: 3, withdrawn: true }));
    expect(await knownAfter(renewed, old)).toEqual(await knownAfter(old, renewed));
    expect(await knownAfter(old, renewed)).not.toEqual(await knownAfter(old));
    const end = await knownAfter(old, renewed, gone);
    expect(await knownAfter(gone, old, renewed)).toEqual(end);
    expect(end).toMatchObject(end.map(() => ({ token: null, record_version: 3 })));
  });

  it('leaves out what a record says that is set aside, such as one with keys that another has', async () => {
    const twice = extract(1, partner('First'), partner('Second'));
    expect(await knownAfter(twice)).toEqual(await knownAfter(extract(1, partner('First'))));
    const other = extract(1, partner('Second'), partner('First'));
    expect(await knownAfter(other)).not.toEqual(await knownAfter(twice));
  });
});
