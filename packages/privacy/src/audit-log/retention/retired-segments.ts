import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../canonical/canonical-json.ts';
import type { ChainState } from '../chain-state.ts';
import type { AuditFileSystem } from '../files/audit-file-system.ts';
import { createMerkleTree, peaksOf } from '../merkle/merkle-tree.ts';
import { createPairing } from '../pairing.ts';
import { parseObject } from '../read-line.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const segment = z.strictObject({
  name: z.string().regex(/^audit-\d{16}\.jsonl$/),
  bytes: count,
  sha256: digest,
  /** The last record of the segment, and the root up to it: what remains when the segment is disposed of. */
  lastSeq: count,
  lastHash: digest,
  lastTime: z.iso.datetime(),
  root: digest,
  disposed: z.boolean(),
});

/** A segment that is no longer online. */
export type RetiredSegment = Readonly<z.output<typeof segment>>;

const schema = z.strictObject({
  v: z.literal(1),
  end: z.strictObject({ seq: count, hash: digest, time: z.iso.datetime() }),
  peaks: z.array(digest),
  waiting: z.array(z.tuple([z.string(), count])),
  segments: z.array(segment).min(1),
});

/** What is kept of segments that went: where the chain stood after them, and what they were. */
export type RetiredSegments = Readonly<z.output<typeof schema>>;

/** The number of the last record that went, and which edition of what is kept about it; names sort as both do. */
const PATTERN = /^retired-(\d{16})-(\d{4})\.json$/;

/** Whether any segment has gone from a directory. */
export function hasRetired(names: readonly string[]): boolean {
  return names.some((name) => PATTERN.test(name));
}

/** The newest of what is kept about segments that went; null when there is none, or it is not understood. */
export async function readRetired(
  files: AuditFileSystem,
  directory: string,
  names: readonly string[],
): Promise<RetiredSegments | null> {
  const newest = names
    .filter((name) => PATTERN.test(name))
    .toSorted()
    .at(-1);
  if (newest === undefined) return null;
  const parsed = schema.safeParse(parseObject(await files.read(join(directory, newest))));
  return parsed.success && seqOf(newest) === parsed.data.end.seq ? parsed.data : null;
}

/** The state of the chain after the segments that went. */
export async function retiredStart(
  files: AuditFileSystem,
  directory: string,
  names: readonly string[],
): Promise<ChainState | null> {
  const retired = await readRetired(files, directory, names);
  const peaks = retired === null ? null : peaksOf(retired.end.seq, retired.peaks);
  if (retired === null || peaks === null) return null;
  return { end: retired.end, tree: createMerkleTree(peaks), pairing: createPairing(retired.waiting) };
}

/** The state as it is kept. */
export function retiredOf(
  { end, tree, pairing }: ChainState,
  segments: readonly RetiredSegment[],
): RetiredSegments {
  const peaks = tree.peaks().map(({ hash }) => Buffer.from(hash).toString('hex'));
  const waiting = pairing.waiting().map(([corr, seq]): [string, number] => [corr, seq]);
  return { v: 1, end: { ...end }, peaks, waiting, segments: [...segments] };
}

/** Keeps it, whole or not at all: in a draft first, which gets its name when it is on the disk. */
export async function keepRetired(
  files: AuditFileSystem,
  directory: string,
  retired: RetiredSegments,
): Promise<void> {
  const { seq } = retired.end;
  const editions = (await files.list(directory)).filter((name) => seqOf(name) === seq).length;
  const name = `retired-${String(seq).padStart(16, '0')}-${String(editions + 1).padStart(4, '0')}.json`;
  const draft = join(directory, `${name}.${randomUUID()}.draft`);
  await files.create(draft, Buffer.from(`${canonicalJson(retired)}\n`));
  await files.link(draft, join(directory, name));
  await files.syncDirectory(directory);
  await files.remove(draft);
}

function seqOf(name: string): number | null {
  const [, seq] = PATTERN.exec(name) ?? [];
  return seq === undefined ? null : Number(seq);
}
