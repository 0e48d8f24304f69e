/** What holders bring to a cell in one role, in whole units, by the number of the holder. */
export type BroughtAmounts = ReadonlyMap<number, number>;

/** Into how many boxes holders are put: no more changes than this can be told. */
const boxes = 16;

/**
 * Makes sketches of who brought what to a cell: holders are put into sixteen boxes by a hash, and each box holds the sum of
 * the hashes of what they brought. Two sketches of a cell tell at least how many contributors changed; neither tells
 * who they are or what they brought. What is hashed of a holder is hashed once for all cells.
 *
 * @param names - equal names are one holder, today and later; holders have the number of their name
 * @returns what makes sketches: of what is brought in each role sixteen numbers of 32 bits, in base64
 * @example
 * const sketch = contributionSketches(['a', 'b']);
 * const before = sketch([new Map([[0, 1], [1, 2]])]);
 * const after = sketch([new Map([[0, 1], [1, 3]])]);
 * changedContributors(before, after); // => 1
 */
export function contributionSketches(names: readonly string[]): (roles: readonly BroughtAmounts[]) => string {
  const begun = Int32Array.from(names, (name) => begin(name));
  return (roles) => {
    const sums = new Uint32Array(boxes * roles.length);
    roles.forEach((amounts, role) => {
      for (const [holder, amount] of amounts) {
        const name = begun[holder] ?? 0;
        const box = role * boxes + (mixed(name) % boxes);
        sums[box] = (sums[box] ?? 0) + mixed(begin(`=${amount}`, name));
      }
    });
    return Buffer.from(sums.buffer).toString('base64');
  };
}

/**
 * How many contributors have changed at least between two sketches of a cell, by the role in which fewest have. Two
 * changes in one box count as one; sketches of different roles cannot be compared, and count as one change.
 *
 * @returns 0 when nothing has changed
 */
export function changedContributors(before: string, after: string): number {
  const [old, current] = [sumsOf(before), sumsOf(after)];
  if (old.length !== current.length) return 1;
  let fewest = Number.POSITIVE_INFINITY;
  for (let role = 0; role < old.length; role += boxes) {
    let changed = 0;
    for (let box = role; box < role + boxes; box += 1) if (old[box] !== current[box]) changed += 1;
    fewest = Math.min(fewest, changed);
  }
  return Number.isFinite(fewest) ? fewest : 0;
}

function sumsOf(sketch: string): readonly number[] {
  const bytes = Buffer.from(sketch, 'base64');
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(4 * at));
}

/** FNV-1a, going on from what was hashed before. */
function begin(text: string, before = 0x81_1c_9d_c5): number {
  let value = before;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return value;
}

/** The final mixing of MurmurHash 3: spreads well, and keeps no secret. */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2_b2_ae_35);
  return (value ^ (value >>> 16)) >>> 0;
}
