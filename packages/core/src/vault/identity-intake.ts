import type { PartyKind, Sealed, VaultIdentity } from '@tradepulse/privacy';
import { identityContext } from './identity-context.ts';
import type { VaultScope } from './vault-scope.ts';
import { VaultStoreError } from './vault-store-error.ts';

/** So many identities are known to be staged without another row. */
const remembered = 50_000;

/** So many sealed values have their key at hand. */
const keysAtHand = 50_000;

/** So many identities wait, at most, to be staged at one call. */
const waitingAtMost = 2_048;

/** Sealed values, by row. */
type Identities = readonly (Sealed<unknown> | null)[];

/** Takes identities to where the vault will find them when their extract is published. */
export interface IdentityIntake {
  /**
   * The surrogate key of each value, in its order; 0 for null. Any order and any repetition of calls brings the same
   * into the vault. Values may wait until {@link IdentityIntake.finish} is called.
   *
   * @param setAside - 1 for each row that is set aside: nobody whom only such rows name comes into the vault
   * @throws VaultStoreError - SURROGATE_COLLISION
   * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
   */
  take(kind: PartyKind, values: Identities, setAside?: Float64Array): Promise<BigInt64Array>;
  /** Stages all that waits; nothing may be taken afterwards that is to be staged by this transaction. */
  finish(): Promise<void>;
}

/** Identities that a load has staged, by their surrogate keys. */
export type StagedIdentities = Map<bigint, VaultIdentity>;

/**
 * Opens an intake for one transaction, after {@link createStagedVault}.
 *
 * @param staged - what the transactions before this one have staged, and what this one will; of no use any more when
 *   one of them was rolled back
 */
export function openIdentityIntake(
  scope: VaultScope,
  staged: StagedIdentities = new Map<bigint, VaultIdentity>(),
): IdentityIntake {
  const intake = new Intake(scope, staged);
  return Object.freeze({
    take: (kind: PartyKind, values: Identities, setAside?: Float64Array) =>
      intake.take(kind, values, setAside),
    finish: () => intake.finish(),
  });
}

class Intake {
  readonly #scope: VaultScope;
  readonly #staged: StagedIdentities;
  /** Keys of values that were taken: equal values of a file share their object, and most come again. */
  readonly #keys = new Map<PartyKind, Map<Sealed<unknown>, bigint>>();
  #waiting: VaultIdentity[] = [];

  constructor(scope: VaultScope, staged: StagedIdentities) {
    this.#scope = scope;
    this.#staged = staged;
  }

  async take(kind: PartyKind, values: Identities, setAside?: Float64Array): Promise<BigInt64Array> {
    const given = new BigInt64Array(values.length);
    const known = this.#keysOf(kind);
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row] ?? null;
      if (value === null) continue;
      given[row] = known.get(value) ?? this.#keyOf(kind, value, setAside?.[row] === 1 ? null : known);
    }
    if (this.#waiting.length >= waitingAtMost) await this.finish();
    return given;
  }

  async finish(): Promise<void> {
    const identities = this.#waiting;
    this.#waiting = [];
    if (identities.length > 0) await stage(this.#scope, identities);
  }

  #keysOf(kind: PartyKind): Map<Sealed<unknown>, bigint> {
    const known = this.#keys.get(kind) ?? new Map<Sealed<unknown>, bigint>();
    this.#keys.set(kind, known);
    return known;
  }

  /** The key of a value, which is taken in unless `known` is null. */
  #keyOf(kind: PartyKind, value: Sealed<unknown>, known: Map<Sealed<unknown>, bigint> | null): bigint {
    const identity = this.#scope.cipher.identity(kind, value);
    const { surrogate } = identity;
    if (known === null) return surrogate;
    if (known.size >= keysAtHand) known.clear();
    known.set(value, surrogate);
    const before = this.#staged.get(surrogate);
    if (before === undefined || tellsMore(identity, before)) {
      if (this.#staged.size >= remembered) this.#staged.clear();
      this.#staged.set(surrogate, identity);
      this.#waiting.push(identity);
    }
    return surrogate;
  }
}

/** Whether an identity says more of a key than is known: that it is known outside Federal Tax Information too. */
function tellsMore(identity: VaultIdentity, known: VaultIdentity): boolean {
  if (identity === known) return false;
  const { kind, token } = identity;
  if (!token.every((byte, at) => byte === known.token[at]))
    throw new VaultStoreError('SURROGATE_COLLISION', { kind });
  return known.dataClass === 'FTI' && identity.dataClass !== 'FTI';
}

async function stage(
  { transaction, engine, cipher }: VaultScope,
  identities: readonly VaultIdentity[],
): Promise<void> {
  const columns = {
    surrogate: BigInt64Array.from(identities, ({ surrogate }) => surrogate),
    kind: identities.map(({ kind }) => kind),
    token: identities.map(({ token }) => token),
    envelope: identities.map((identity) => cipher.encrypt(identity.sealed, identityContext(identity))),
    data_class: identities.map(({ dataClass }) => dataClass),
    key_id: identities.map(() => cipher.currentKeyId),
    holding_key: BigInt64Array.from(identities, (identity) => cipher.holding(identity)),
  };
  await engine.appendColumns(transaction, 'staging.identity', columns, identities.length);
}
