import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/** A folder of its own for the files of one test. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'tradepulse-'));
}

/** Writes a file into a folder of its own; returns its path. */
export async function makeFile(name: string, content: string | Buffer): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

/** What a test may say wrongly about a member, to see it refused. */
export interface Said {
  readonly compress?: boolean;
  readonly flags?: number;
  readonly method?: number;
  readonly mode?: number;
  readonly checksum?: number;
  readonly unpackedSize?: number;
  readonly offset?: number;
}

/** A member: its name as it is written, its content, and what is said wrongly about it. */
export type Member = readonly [name: string, content: string | Buffer, said?: Said];

/**
 * Writes a zip archive of any member names; returns its path. Libraries that write archives refuse the
 * names, links and wrong sizes that a reader has to be tested with.
 */
export async function makeZip(name: string, members: readonly Member[]): Promise<string> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const [local, central] = entryOf(member, offset);
    parts.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return makeFile(name, Buffer.concat([...parts, central, endOf(members.length, central.length, offset)]));
}

function entryOf(
  [name, content, said = {}]: Member,
  offset: number,
): readonly [local: Buffer, central: Buffer] {
  const path = Buffer.from(name, 'latin1');
  const unpacked = Buffer.from(content);
  const compress = said.compress !== false;
  const packed = compress ? deflateRawSync(unpacked) : unpacked;
  const shared = [
    [2, 20],
    [2, said.flags ?? 0],
    [2, said.method ?? (compress ? 8 : 0)],
    [4, 0],
    [4, said.checksum ?? crc32(unpacked)],
    [4, packed.length],
    [4, said.unpackedSize ?? unpacked.length],
    [2, path.length],
    [2, 0],
  ] as const;
  const local = record('PK\x03\x04', shared);
  const rest = [
    [4, 0],
    [2, 0],
    [4, ((said.mode ?? 0o100644) << 16) >>> 0],
    [4, said.offset ?? offset],
  ] as const;
  const central = record('PK\x01\x02', [[2, 0x0314], ...shared, ...rest]);
  return [Buffer.concat([local, path, packed]), Buffer.concat([central, path])];
}

function endOf(entries: number, size: number, offset: number): Buffer {
  return record('PK\x05\x06', [
    [4, 0],
    [2, entries],
    [2, entries],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
}

function record(signature: string, fields: readonly (readonly [width: 2 | 4, value: number])[]): Buffer {
  const numbers = fields.map(([width, value]) => {
    const bytes = Buffer.alloc(width);
    bytes.writeUIntLE(value, 0, width);
    return bytes;
  });
  return Buffer.concat([Buffer.from(signature, 'latin1'), ...numbers]);
}
