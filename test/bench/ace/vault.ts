import { openVaultCipher, seal, type Sealed } from '@tradepulse/privacy';
import { figure, median, type Figure } from '../measuring/figure.ts';
import { effortOf, runAlone, type SideResult } from '../measuring/side.ts';
import type { BenchOptions } from '../options.ts';
import { vaultTestKeys } from '../../support/vault-test-keys.ts';

/** As many identities as the cipher remembers, and few enough to say something of a run that is short. */
const IDENTITIES = 50_000;
const REPEATS = 20;

/** Surrogate keys of identities that are seen for the first time, and of those that come again. */
export async function vaultFigures({ rounds }: BenchOptions, folder: string): Promise<readonly Figure[]> {
  const first: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    first.push(perSecond(await runAlone('surrogates-first', { files: [], folder })));
    again.push(perSecond(await runAlone('surrogates-again', { files: [], folder })));
  }
  return [
    figure('vault: surrogate keys, seen for the first time', 'keys/s', median(first)),
    figure('vault: surrogate keys, seen before', 'keys/s', median(again)),
  ];
}

const perSecond = ({ rows, cpuSeconds }: SideResult): number => rows / cpuSeconds;

/** Each identity once. */
export async function surrogatesFirst(): Promise<SideResult> {
  const identities = madeUpNumbers();
  const keysOf = opened();
  const effort = await effortOf(() => Promise.resolve(keysOf(identities)));
  return { ...effort, answer: [] };
}

/** Each identity again and again, after the first time. */
export async function surrogatesAgain(): Promise<SideResult> {
  const identities = madeUpNumbers();
  const keysOf = opened();
  keysOf(identities);
  const effort = await effortOf(() => {
    let keys = 0;
    for (let repeat = 0; repeat < REPEATS; repeat += 1) keys += keysOf(identities);
    return Promise.resolve(keys);
  });
  return { ...effort, answer: [] };
}

/** How many different keys the identities have. */
function opened(): (identities: readonly Sealed<string>[]) => number {
  const cipher = openVaultCipher(vaultTestKeys());
  return (identities) => {
    const keys = new BigInt64Array(identities.length);
    for (const [at, identity] of identities.entries())
      keys[at] = cipher.identity('business', identity).surrogate;
    if (keys.includes(0n)) throw new Error('an identity has no key');
    return keys.length;
  };
}

/** Numbers of importers with prefixes that were never assigned. */
function madeUpNumbers(): readonly Sealed<string>[] {
  return Array.from({ length: IDENTITIES }, (_, at) =>
    seal('EIN', `78-${String(at * 17).padStart(7, '0')}00`),
  );
}
