import { seal } from '@tradepulse/privacy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageAttributes } from './stage-attributes.ts';
import { vaultWarehouse, type VaultWarehouse } from './testing/vault-warehouse.ts';

/** A record about one of some parties, as a reader hands it over. */
interface Said {
  readonly party: number;
  readonly from: string;
  readonly name: string | null;
  readonly version: number;
  readonly asOf?: string;
}

const party = (serial: number) => seal('EIN', `00-000000${serial}`);

async function say(test: VaultWarehouse, ...records: readonly Said[]): Promise<void> {
  const days = Map.groupBy(records, ({ asOf = '2026-01-31' }) => asOf);
  for (const [asOf, some] of days) {
    await test.load(async (intake, scope) => {
      const parties = await intake.take(
        'business',
        some.map((each) => party(each.party)),
      );
      await stageAttributes(scope, {
        kind: 'business',
        attribute: 'name',
        part: 0,
        lines: Int32Array.from(some, (_, at) => at + 2),
        parties,
        validFrom: some.map(({ from }) => from),
        values: some.map(({ name }) => (name === null ? null : seal('NAME', name))),
        versions: Int32Array.from(some, ({ version }) => version),
        asOf,
      });
    });
  }
}

/** What the vault knows: of each party and day the value's token, in an order of its own. */
async function known({ database, cipher }: VaultWarehouse): Promise<readonly unknown[]> {
  const rows = await database
    .selectFrom('vault.attribute')
    .selectAll()
    .orderBy('surrogate')
    .orderBy('valid_from')
    .execute();
  return rows.map(
    ({ envelope, token, valid_from: validFrom, attribute: column, kind, surrogate, ...row }) => {
      const context = { column, kind, surrogate, validFrom };
      const inside = envelope && cipher.attributeToken(context, cipher.decrypt(envelope, context));
      expect(inside && Buffer.from(inside)).toEqual(token && Buffer.from(token));
      return { surrogate, validFrom, token: token && Buffer.from(token).toString('hex'), ...row };
    },
  );
}

const base: Said = { party: 1, from: '2026-01-01', name: 'First', version: 1 };

describe('stageAttributes', () => {
  it('keeps a value from a day on, encrypted for its place, with its class', async () => {
    await using test = await vaultWarehouse();
    await say(
      test,
      base,
      { ...base, from: '2026-02-01', name: '000-12-3456' },
      { ...base, party: 2, name: null },
    );
    const rows = await test.database
      .selectFrom('vault.attribute')
      .selectAll()
      .orderBy('valid_from')
      .execute();
    const kept = rows.map((row) => `${row.valid_from} ${row.data_class} ${row.key_id}`);
    expect(kept.toSorted()).toEqual(['2026-01-01 NAME k1', '2026-01-01 null null', '2026-02-01 SSN k1']);
  });

  it('replaces a value by that of a higher version, late or not, and by that of a later day', async () => {
    await using test = await vaultWarehouse();
    const second = { ...base, name: 'Second', version: 2 };
    await say(test, second);
    const after = await known(test);
    await say(test, base);
    await say(test, second);
    expect(await known(test)).toEqual(after);
    await say(test, { ...base, name: 'Third', version: 3 });
    const third = await known(test);
    expect(third).toHaveLength(1);
    expect(third).not.toEqual(after);
    await say(test, { ...base, name: null, version: 3, asOf: '2026-02-28' });
    expect(await known(test)).toMatchObject([{ token: null, data_class: null, as_of: '2026-02-28' }]);
  });

  it('leaves the same rows in any order and repetition', async () => {
    await using given = await vaultWarehouse();
    await using shuffled = await vaultWarehouse();
    const record = fc.record({
      party: fc.integer({ min: 1, max: 3 }),
      from: fc.constantFrom('2026-01-01', '2026-02-01'),
      name: fc.constantFrom('A', 'B', null),
      version: fc.integer({ min: 1, max: 2 }),
      asOf: fc.constantFrom('2026-01-31', '2026-02-28'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records) => {
        for (const { database } of [given, shuffled]) await database.deleteFrom('vault.attribute').execute();
        await say(given, ...records);
        for (const each of records.toReversed()) await say(shuffled, each);
        await say(shuffled, ...records.slice(0, 3));
        expect(await known(shuffled)).toEqual(await known(given));
      }),
      { numRuns: 8 },
    );
  }, 60_000);

  it('passes over rows of nobody, and of no day', async () => {
    await using test = await vaultWarehouse();
    await test.load((_, scope) =>
      stageAttributes(scope, {
        kind: 'business',
        attribute: 'name',
        part: 0,
        lines: Int32Array.of(2, 3),
        parties: BigInt64Array.of(0n, 7n),
        validFrom: ['2026-01-01', null],
        values: [seal('NAME', 'Nobody'), seal('NAME', 'From no day on')],
        versions: Int32Array.of(1, 1),
        asOf: '2026-01-31',
      }),
    );
    expect(await known(test)).toEqual([]);
  });
});
