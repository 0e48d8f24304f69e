import type { DataClass } from '../../classes/data-class.ts';
import { seal, type Sealed } from '../../classes/sealed.ts';
import type { PartyKind } from '../party-kind.ts';
import type { VaultIdentity } from '../vault-cipher.ts';
import type { CipherDesk } from './cipher-desk.ts';
import { openedValues, runAt, unpacked, type VaultPlaces } from './cipher-task.ts';

/** Who some values name. */
export interface NamedIdentities {
  /** The keys that facts hold, in the order of the values. */
  readonly surrogates: BigInt64Array;
  /** The identity at a place among the values, made when it is asked for: most were seen before. */
  identity(at: number): VaultIdentity;
  /** Whether the token at a place is a known one. */
  hasToken(at: number, token: Uint8Array): boolean;
  /** The class at a place. */
  dataClass(at: number): DataClass | undefined;
}

/** Identities as the vault keeps them; every array has a value for each. */
export interface KeptIdentities {
  readonly envelopes: readonly Uint8Array[];
  /** The keys of the holders, by which contributors are counted. */
  readonly holdings: BigInt64Array;
}

/** What is said about parties, as the vault keeps it; every array has a value for each. */
export interface KeptAttributes {
  readonly tokens: readonly Uint8Array[];
  readonly envelopes: readonly Uint8Array[];
  readonly classes: readonly DataClass[];
}

/**
 * The vault's cipher for many sealed values at once. Answers come in the order of the values, and none holds a value
 * that is not sealed or encrypted.
 */
export interface VaultBatches {
  /** Whether another thread does the work; until it has begun, and when it has failed, the caller's does. */
  readonly isElsewhere: boolean;
  /**
   * Who each value names.
   *
   * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
   */
  identities(kind: PartyKind, values: readonly Sealed<unknown>[]): Promise<NamedIdentities>;
  /**
   * Encrypts identities for their places, and tells the keys of their holders.
   *
   * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
   */
  keepIdentities(places: VaultPlaces, values: readonly Sealed<unknown>[]): Promise<KeptIdentities>;
  /**
   * Encrypts what is said about parties for its places, with a token that tells whether it changed.
   *
   * @throws VaultError - CLASS_REFUSED, VALUE_NOT_USABLE
   */
  keepAttributes(places: VaultPlaces, values: readonly Sealed<unknown>[]): Promise<KeptAttributes>;
  /** Ends the thread, if there is one. */
  close(): Promise<void>;
}

/** Opens sealed values on their way to a desk, and seals what comes back. */
export function vaultBatches(desk: CipherDesk): VaultBatches {
  return Object.freeze({
    get isElsewhere() {
      return desk.isElsewhere;
    },
    identities: (kind: PartyKind, values: readonly Sealed<unknown>[]) => identities(desk, kind, values),
    async keepIdentities(places: VaultPlaces, values: readonly Sealed<unknown>[]) {
      const { envelopes, holdings } = await desk.ask('keepIdentities', {
        places,
        opened: openedValues(values),
      });
      return { envelopes: unpacked(envelopes), holdings };
    },
    async keepAttributes(places: VaultPlaces, values: readonly Sealed<unknown>[]) {
      const opened = openedValues(values);
      const { tokens, envelopes, classes } = await desk.ask('keepAttributes', { places, opened });
      return { tokens: unpacked(tokens), envelopes: unpacked(envelopes), classes };
    },
    close: () => desk.close(),
  });
}

async function identities(
  { ask }: CipherDesk,
  kind: PartyKind,
  values: readonly Sealed<unknown>[],
): Promise<NamedIdentities> {
  const reply = await ask('identities', { kind, opened: openedValues(values) });
  const { surrogates, tokens, classes, texts } = reply;
  return {
    surrogates,
    identity(at) {
      const dataClass = classes[at];
      const text = texts[at];
      if (dataClass === undefined || typeof text !== 'string')
        throw new RangeError('no value is at this place');
      const token = runAt(tokens, at);
      const surrogate = surrogates[at] ?? 0n;
      return Object.freeze({ kind, surrogate, token, dataClass, sealed: seal(dataClass, text) });
    },
    hasToken: (at, token) => Buffer.compare(runAt(tokens, at), token) === 0,
    dataClass: (at) => classes[at],
  };
}
