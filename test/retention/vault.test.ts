import { openDuckDb } from '@tradepulse/core/duckdb';
import { seal } from '@tradepulse/privacy';
import { sql } from 'kysely';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { administrator } from '../support/administrator.ts';
import { countOf, loadEntries, openedWarehouse } from './opened-warehouse.ts';

const importer = { kind: 'business', number: seal('EIN', '00-1111111') } as const;

describe('the vault', () => {
  it('R-73 is encrypted anew with everything in it and the texts of accounting, and needs no older key', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'retention-'));
    const path = join(folder, 'trade.duckdb');
    {
      await using opened = await openedWarehouse(await openDuckDb({ path }), 'k1');
      await loadEntries(opened, 'X1', ['AAA00000017', '2026-01-15', '00-1111111']);
      const accounting = opened.tp.accounting({ principal: administrator(), project: 'records' });
      await accounting.requests.receive({
        text: seal('NAME', 'who imports this'),
        usedInInternationalTrade: false,
        about: 'STATISTICS',
      });
      expect(await opened.retention.rotateVault()).toEqual({ rotated: 0, keyId: 'k1' });
    }
    {
      await using opened = await openedWarehouse(await openDuckDb({ path }), 'k2');
      // The importer, the filer, and the one text of the request.
      expect(await opened.retention.rotateVault()).toEqual({ rotated: 3, keyId: 'k2' });
      for (const table of ['vault.identity', 'accounting.case_text'])
        expect(await countOf(opened, sql`${sql.table(table)} where key_id <> 'k2'`), table).toBe(0);
      const accounting = opened.tp.accounting({ principal: administrator(), project: 'records' });
      const [request] = await accounting.requests.list();
      expect(String((await accounting.requests.copy(request!.id))['text'])).toBe('[sealed:NAME]');
    }
    await rm(folder, { recursive: true });
  });

  it('R-73 forgets who one party is, for good, and keeps the key of its facts', async () => {
    await using opened = await openedWarehouse(await openDuckDb({ path: ':memory:' }));
    await loadEntries(opened, 'X1', ['AAA00000017', '2026-01-15', '00-1111111']);
    expect(await opened.retention.disposeIdentity(importer)).toBe(true);
    expect(await opened.retention.disposeIdentity(importer)).toBe(false);
    await loadEntries(opened, 'X2', ['AAA00000025', '2026-01-16', '00-1111111']);
    expect(await countOf(opened, sql`vault.identity where envelope is null and token is null`)).toBe(1);
    const [row] = await opened.rowsOf(sql`select count(distinct importer) as n from entry_summary`);
    expect(Number(row?.['n'])).toBe(1);
    expect(JSON.stringify(opened.audit.records())).not.toContain('1111111');
  });

  it('R-73 forgets nobody under a legal hold', async () => {
    await using opened = await openedWarehouse(await openDuckDb({ path: ':memory:' }));
    await loadEntries(opened, 'X1', ['AAA00000017', '2026-01-15', '00-1111111']);
    await opened.retention.placeHold({ id: 'hold-1', covers: ['vault'] });
    await expect(opened.retention.disposeIdentity(importer)).rejects.toMatchObject({ code: 'LEGAL_HOLD' });
  });
});
