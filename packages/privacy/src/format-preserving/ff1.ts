import { createCipheriv } from 'node:crypto';

/** What FF1 works with: an AES key, the tweak, and how many numerals there are. */
export interface Ff1Setting {
  readonly key: Uint8Array;
  readonly tweak: Uint8Array;
  readonly radix: number;
}

/**
 * FF1: numerals below `radix` to as many others; ten rounds of a Feistel network over AES.
 *
 * @source NIST SP 800-38G, Algorithm 7 (FF1.Encrypt)
 */
export function ff1Encrypt(setting: Ff1Setting, numerals: readonly number[]): readonly number[] {
  const { left, right, round } = network(setting, numerals);
  let [a, b]: Halves = [left, right];
  for (let at = 0; at < ROUNDS; at += 1) [a, b] = [b, round(at, a, b, 1n)];
  return [...a, ...b];
}

/**
 * The way back.
 *
 * @source NIST SP 800-38G, Algorithm 8 (FF1.Decrypt)
 */
export function ff1Decrypt(setting: Ff1Setting, numerals: readonly number[]): readonly number[] {
  const { left, right, round } = network(setting, numerals);
  let [a, b]: Halves = [left, right];
  for (let at = ROUNDS - 1; at >= 0; at -= 1) [a, b] = [round(at, b, a, -1n), a];
  return [...a, ...b];
}

type Halves = [readonly number[], readonly number[]];
type Round = (
  at: number,
  half: readonly number[],
  other: readonly number[],
  sign: 1n | -1n,
) => readonly number[];

/** The two halves, and one round: a half plus (or minus) what the round function makes of the other half. */
function network(setting: Ff1Setting, numerals: readonly number[]) {
  const { key, tweak } = setting;
  const radix = BigInt(setting.radix);
  const u = Math.floor(numerals.length / 2);
  const bytes = bytesFor(radix ** BigInt(numerals.length - u) - 1n);
  const length = 4 * Math.ceil(bytes / 4) + 4;
  const head = headOf(setting, numerals.length, u);
  const padding = new Uint8Array((((-tweak.length - bytes - 1) % 16) + 16) % 16);
  const round: Round = (at, half, other, sign) => {
    const digits = bytesOf(numberOf(other, radix), bytes);
    const seed = Buffer.concat([head, tweak, padding, Uint8Array.of(at), digits]);
    const y = numberOfBytes(expand(key, chained(key, seed), length));
    const size = radix ** BigInt(half.length);
    const sum = (numberOf(half, radix) + sign * (y % size) + size) % size;
    return numeralsOf(sum, radix, half.length);
  };
  return { left: numerals.slice(0, u), right: numerals.slice(u), round };
}

/** The fixed block P of the algorithm. */
function headOf({ radix, tweak }: Ff1Setting, count: number, u: number): Buffer {
  const head = Buffer.alloc(16);
  head.set([1, 2, 1, radix >>> 16, (radix >>> 8) & 255, radix & 255, ROUNDS, u & 255]);
  head.writeUInt32BE(count, 8);
  head.writeUInt32BE(tweak.length, 12);
  return head;
}

/** The last block of AES in CBC mode from a block of zeros: the PRF of the algorithm. */
function chained(key: Uint8Array, blocks: Uint8Array): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, Buffer.alloc(16)).setAutoPadding(false);
  return cipher.update(blocks).subarray(-16);
}

/** So many bytes out of one block: itself, then the encryptions of itself xor 1, 2, 3 … */
function expand(key: Uint8Array, block: Buffer, length: number): Buffer {
  const blocks = [block];
  for (let at = 1; blocks.length * 16 < length; at += 1) {
    const counted = Buffer.from(block);
    counted.writeUInt32BE((counted.readUInt32BE(12) ^ at) >>> 0, 12);
    blocks.push(chained(key, counted));
  }
  return Buffer.concat(blocks).subarray(0, length);
}

const numberOf = (numerals: readonly number[], radix: bigint): bigint =>
  numerals.reduce((sum, numeral) => sum * radix + BigInt(numeral), 0n);

function numeralsOf(value: bigint, radix: bigint, count: number): readonly number[] {
  const numerals: number[] = [];
  let rest = value;
  for (let at = 0; at < count; at += 1) {
    numerals.unshift(Number(rest % radix));
    rest /= radix;
  }
  return numerals;
}

const bytesFor = (greatest: bigint): number => Math.ceil(greatest.toString(2).length / 8);
const numberOfBytes = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`);
const bytesOf = (value: bigint, count: number): Buffer =>
  Buffer.from(value.toString(16).padStart(count * 2, '0'), 'hex');

const ROUNDS = 10;
