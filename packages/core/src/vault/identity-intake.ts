import type { NamedIdentities, PartyKind, Sealed, VaultIdentity } from '@tradepulse/privacy';
import { identityColumn } from './identity-context.ts';
import type { VaultRows, VaultScope } from './vault-scope.ts';
import { VaultStoreError } from './vault-store-error.ts';

/** So many identities are known to be staged without another row. */
const remembered = 50_000;

/** So many sealed values have their key at hand. */
const keysAtHand = 50_000;

/** Sealed values, by row. */
type Identities = readonly (Sealed<unknown> | null)[];

/** Takes identities to where the vault will find them when their extract is published. */
export interface IdentityIntake {
  /**
   * The surrogate key of each value, in its order; 0 for null. Any order and any repetition of calls brings the same
   * into the vault.
   *
   * @param setAside - 1 for each row that is set aside: nobody whom only such rows name comes into the vault
   * @throws VaultStoreError - SURROGATE_COLLISION
   * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
   */
  take(kind: PartyKind, values: Identities, setAside?: Float64Array): Promise<BigInt64Array>;
  /** Identities that were taken since this was asked last and are to be staged, encrypted. */
  taken(): Promise<VaultRows>;
}

/** Identities that a load has staged, by their surrogate keys. */
export type StagedIdentities = Map<bigint, VaultIdentity>;

/**
 * Opens an intake for values that share their objects, as those of one file do.
 *
 * @param staged - what the load has staged before, and what it will; of no use any more when a transaction of it was
 *   rolled back
 */
export function openIdentityIntake(
  scope: Pick<VaultScope, 'cipher' | 'batches'>,
  staged: StagedIdentities = new Map<bigint, VaultIdentity>(),
): IdentityIntake {
  const intake = new Intake(scope, staged);
  return Object.freeze({
    take: (kind: PartyKind, values: Identities, setAside?: Float64Array) =>
      intake.take(kind, values, setAside),
    taken: () => intake.taken(),
  });
}

/** Stages identities that an intake has taken. */
export async function stageIdentities(
  { transaction, engine }: Pick<VaultScope, 'transaction' | 'engine'>,
  { columns, rowCount }: VaultRows,
): Promise<void> {
  if (rowCount > 0) await engine.appendColumns(transaction, 'staging.identity', columns, rowCount);
}

type KnownKeys = Map<Sealed<unknown>, bigint>;

class Intake {
  readonly #scope: Pick<VaultScope, 'cipher' | 'batches'>;
  readonly #staged: StagedIdentities;
  /** Keys of values that were taken: equal values of a file share their object, and most come again. */
  readonly #keys = new Map<PartyKind, KnownKeys>();
  #waiting: VaultIdentity[] = [];

  constructor(scope: Pick<VaultScope, 'cipher' | 'batches'>, staged: StagedIdentities) {
    this.#scope = scope;
    this.#staged = staged;
  }

  async take(kind: PartyKind, values: Identities, setAside?: Float64Array): Promise<BigInt64Array> {
    const known = this.#keysOf(kind);
    const { given, unknown, places } = lookedUp(values, known);
    if (unknown.length === 0) return given;
    const named = await this.#scope.batches.identities(kind, unknown);
    const counts = new Uint8Array(unknown.length);
    for (let row = 0; row < values.length; row += 1) {
      const at = (places[row] ?? 0) - 1;
      if (at < 0) continue;
      given[row] = named.surrogates[at] ?? 0n;
      if (setAside?.[row] !== 1) counts[at] = 1;
    }
    for (const [at, value] of unknown.entries()) {
      if (counts[at] === 1) this.#take(known, value, named, at);
    }
    return given;
  }

  async taken(): Promise<VaultRows> {
    const identities = this.#waiting;
    this.#waiting = [];
    return identityRows(this.#scope, identities);
  }

  #keysOf(kind: PartyKind): KnownKeys {
    const known: KnownKeys = this.#keys.get(kind) ?? new Map<Sealed<unknown>, bigint>();
    this.#keys.set(kind, known);
    return known;
  }

  #take(known: KnownKeys, value: Sealed<unknown>, named: NamedIdentities, at: number): void {
    const surrogate = named.surrogates[at] ?? 0n;
    if (known.size >= keysAtHand) known.clear();
    known.set(value, surrogate);
    const before = this.#staged.get(surrogate);
    if (before !== undefined && !tellsMore(named, at, before)) return;
    if (this.#staged.size >= remembered) this.#staged.clear();
    const identity = named.identity(at);
    this.#staged.set(surrogate, identity);
    this.#waiting.push(identity);
  }
}

/** The keys of values as far as they are known, 0 for the others, which come once each. */
interface LookedUp {
  readonly given: BigInt64Array;
  readonly unknown: readonly Sealed<unknown>[];
  /** Where the value of each row is among the unknown, from 1; 0 when its key is known or there is none. */
  readonly places: Int32Array;
}

function lookedUp(values: Identities, known: KnownKeys): LookedUp {
  const given = new BigInt64Array(values.length);
  const places = new Int32Array(values.length);
  const unknown: Sealed<unknown>[] = [];
  const placeOf = new Map<Sealed<unknown>, number>();
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? null;
    if (value === null) continue;
    const key = known.get(value);
    if (key !== undefined) given[row] = key;
    else {
      const place = placeOf.get(value) ?? unknown.push(value);
      if (place === unknown.length) placeOf.set(value, place);
      places[row] = place;
    }
  }
  return { given, unknown, places };
}

/** Whether an identity says more of a key than is known: that it is known outside Federal Tax Information too. */
function tellsMore(named: NamedIdentities, at: number, known: VaultIdentity): boolean {
  if (!named.hasToken(at, known.token))
    throw new VaultStoreError('SURROGATE_COLLISION', { kind: known.kind });
  return known.dataClass === 'FTI' && named.dataClass(at) !== 'FTI';
}

async function identityRows(
  { cipher, batches }: Pick<VaultScope, 'cipher' | 'batches'>,
  identities: readonly VaultIdentity[],
): Promise<VaultRows> {
  if (identities.length === 0) return { columns: {}, rowCount: 0 };
  const surrogate = BigInt64Array.from(identities, (identity) => identity.surrogate);
  const kinds = identities.map(({ kind }) => kind);
  const places = { column: identityColumn, kinds, surrogates: surrogate, validFrom: [] };
  const sealed = identities.map((identity) => identity.sealed);
  const { envelopes, holdings } = await batches.keepIdentities(places, sealed);
  const columns = {
    surrogate,
    kind: kinds,
    token: identities.map(({ token }) => token),
    envelope: envelopes,
    data_class: identities.map(({ dataClass }) => dataClass),
    key_id: identities.map(() => cipher.currentKeyId),
    holding_key: holdings,
  };
  return { columns, rowCount: identities.length };
}
