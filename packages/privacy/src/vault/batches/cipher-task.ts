import type { DataClass } from '../../classes/data-class.ts';
import { openSealed, type Sealed } from '../../classes/sealed.ts';
import type { PartyKind } from '../party-kind.ts';

/** Sealed values opened on their way to the cipher, with their classes. Plain: keep them inside. */
export interface OpenedValues {
  readonly classes: readonly DataClass[];
  readonly values: readonly unknown[];
}

/** Runs of bytes behind each other, each with the place where it ends. */
export interface PackedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
}

/** The places that values are encrypted for, in one column of the vault. */
export interface VaultPlaces {
  readonly column: string;
  readonly kinds: readonly PartyKind[];
  readonly surrogates: BigInt64Array;
  /** The day from which each value holds; null for what does not change. */
  readonly validFrom: readonly (string | null)[];
}

/** What is asked of a cipher, and what it answers; both can go from thread to thread. */
export interface CipherTasks {
  readonly identities: {
    readonly request: { readonly kind: PartyKind; readonly opened: OpenedValues };
    readonly reply: {
      readonly surrogates: BigInt64Array;
      readonly tokens: PackedBytes;
      readonly classes: readonly DataClass[];
      /** In their canonical form. Plain: keep them inside. */
      readonly texts: readonly unknown[];
    };
  };
  readonly keepIdentities: {
    readonly request: { readonly places: VaultPlaces; readonly opened: OpenedValues };
    readonly reply: { readonly envelopes: PackedBytes; readonly holdings: BigInt64Array };
  };
  readonly keepAttributes: {
    readonly request: { readonly places: VaultPlaces; readonly opened: OpenedValues };
    readonly reply: {
      readonly tokens: PackedBytes;
      readonly envelopes: PackedBytes;
      readonly classes: readonly DataClass[];
    };
  };
}

export type CipherTask = keyof CipherTasks;

/** Has a task done. */
export type AskCipher = <T extends CipherTask>(
  task: T,
  request: CipherTasks[T]['request'],
) => Promise<CipherTasks[T]['reply']>;

/** Opens sealed values for a cipher of this package. */
export function openedValues(sealed: readonly Sealed<unknown>[]): OpenedValues {
  return { classes: sealed.map(({ dataClass }) => dataClass), values: sealed.map(openSealed) };
}

/** Packs runs of bytes. */
export function packed(runs: readonly Uint8Array[]): PackedBytes {
  const bytes = new Uint8Array(runs.reduce((total, run) => total + run.length, 0));
  const ends = new Int32Array(runs.length);
  let at = 0;
  for (const [index, run] of runs.entries()) {
    bytes.set(run, at);
    at += run.length;
    ends[index] = at;
  }
  return { bytes, ends };
}

/** The runs of bytes again, without a copy. */
export function unpacked(runs: PackedBytes): readonly Uint8Array[] {
  return Array.from(runs.ends, (_, at) => runAt(runs, at));
}

/** One of the runs, without a copy. */
export function runAt({ bytes, ends }: PackedBytes, at: number): Uint8Array {
  return bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
}
