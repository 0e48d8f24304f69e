import type { PartyKind } from '@tradepulse/privacy';
import type { ColumnType } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** Who is behind a surrogate key. Of a disposed identity the key and the day alone remain. */
export interface VaultIdentityTable {
  surrogate: Fixed<bigint>;
  kind: Fixed<PartyKind>;
  /** The keyed token, by which two identities with one surrogate key are found out. */
  token: ColumnType<Uint8Array | null, Uint8Array, null>;
  envelope: ColumnType<Uint8Array | null, Uint8Array, Uint8Array | null>;
  data_class: ColumnType<string, string, string>;
  /** The key that the envelope was encrypted with. */
  key_id: ColumnType<string | null, string, string | null>;
  /** The extract that named the identity first. */
  first_extract: Fixed<string>;
  disposed_on: ColumnType<string | null, null, string>;
}

/** What is known of a party: name, address, telephone and the like, from a day on. */
export interface VaultAttributeTable {
  surrogate: Fixed<bigint>;
  attribute: Fixed<string>;
  valid_from: Fixed<string>;
  kind: Fixed<PartyKind>;
  /** The keyed token, which tells whether the value changed; null where the source says that there is none. */
  token: Fixed<Uint8Array | null>;
  envelope: Fixed<Uint8Array | null>;
  data_class: Fixed<string | null>;
  key_id: Fixed<string | null>;
  record_version: Fixed<number>;
  as_of: Fixed<string>;
}

/** What tells that the vault is opened with its own keys, and nothing of them. */
export interface VaultKeyCheckTable {
  key_id: Fixed<string>;
  purpose: Fixed<'token' | 'encryption'>;
  check_value: Fixed<Uint8Array>;
}

/** The parties that facts join to: nothing here, and nothing in facts, identifies anyone. */
export interface PartyTable {
  party_key: Fixed<bigint>;
  kind: Fixed<PartyKind>;
  /** The holder, by which contributors are counted: one for all suffixes of an employer's number. */
  holding_key: Fixed<bigint>;
}

/** An identity that waits for the publication of its extract; the same may be there several times. */
export interface StagedIdentityTable {
  surrogate: Fixed<bigint>;
  kind: Fixed<PartyKind>;
  token: Fixed<Uint8Array>;
  envelope: Fixed<Uint8Array>;
  data_class: Fixed<string>;
  key_id: Fixed<string>;
  holding_key: Fixed<bigint>;
}

/** What a record says about a party, with its place in the extract that waits. */
export interface StagedAttributeTable extends VaultAttributeTable {
  source_part: Fixed<number>;
  source_line: Fixed<number>;
}

/**
 * The tables of the vault, in a schema of their own, and the dimension of parties, outside it; those of the schema
 * `staging` come and go with extracts.
 */
export interface VaultDatabase {
  'staging.identity': StagedIdentityTable;
  'staging.attribute': StagedAttributeTable;
  'vault.identity': VaultIdentityTable;
  'vault.attribute': VaultAttributeTable;
  'vault.key_check': VaultKeyCheckTable;
  party: PartyTable;
}
