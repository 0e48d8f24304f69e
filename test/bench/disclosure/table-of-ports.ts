import type { CellProblem, RoleContributions } from '@tradepulse/privacy';

/** The size of a generated table. */
export interface TableSize {
  readonly ports: number;
  readonly codes: number;
  /** Records of an inner cell, on average; busy ports and common codes have more. */
  readonly records: number;
}

/** The same numbers from 0 to 1 every time (splitmix32). */
function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

interface Contributions {
  readonly inner: number[];
  readonly holder: number[];
  readonly amount: number[];
  /** The port and the code of each inner cell. */
  readonly places: (readonly [port: number, code: number])[];
}

/**
 * Ports by codes with all their totals: offices of eight ports, groups of eight codes and of forty, everything. Few firms
 * bring much and many little, so that a good part of the cells is sensitive and many a firm is alone in some.
 */
export function tableOfPorts(size: TableSize, seed: number): CellProblem {
  const { inner, holder, amount, places } = contributionsOf(size, numbersFrom(seed));
  const role: RoleContributions = {
    party: 'importer',
    inner: Int32Array.from(inner),
    holder: Int32Array.from(holder),
    amount: Float64Array.from(amount),
  };
  const sums = new Float64Array(places.length);
  inner.forEach((cell, at) => {
    sums[cell] = (sums[cell] ?? 0) + (amount[at] ?? 0);
  });
  const cells = cellsOf(places).map((within) => ({
    inner: Int32Array.from(within),
    value: within.reduce((sum, cell) => sum + (sums[cell] ?? 0), 0),
    state: 'asked' as const,
  }));
  return { innerCount: places.length, roles: [role], cells };
}

function contributionsOf({ ports, codes, records }: TableSize, next: () => number): Contributions {
  const made: Contributions = { inner: [], holder: [], amount: [], places: [] };
  const firms = Math.max(30, Math.round((ports * codes * records) / 8));
  const weight = (): number => 2 * next() ** 2 + 0.1;
  const ofPort = Array.from({ length: ports }, weight);
  const ofCode = Array.from({ length: codes }, weight);
  for (const [port, busy] of ofPort.entries()) {
    for (const [code, common] of ofCode.entries()) {
      const count = poisson(records * busy * common, next);
      if (count === 0) continue;
      const cell = made.places.push([port, code]) - 1;
      for (let record = 0; record < count; record += 1) {
        made.inner.push(cell);
        made.holder.push(Math.floor(firms * next() ** 2.5));
        made.amount.push(Math.floor(Math.exp(4 + 8 * next())));
      }
    }
  }
  return made;
}

/** A count of so many on average. */
function poisson(mean: number, next: () => number): number {
  const limit = Math.exp(-Math.min(mean, 50));
  let count = 0;
  for (let product = next(); product > limit; product *= next()) count += 1;
  return count;
}

/** The inner cells of each cell: of each port, office and all, by each code, group, larger group and all. */
function cellsOf(places: Contributions['places']): readonly (readonly number[])[] {
  const cells = new Map<string, number[]>();
  places.forEach(([port, code], inner) => {
    for (const row of ['all', `office ${port >> 3}`, `port ${port}`]) {
      for (const column of [
        'all',
        `section ${Math.floor(code / 40)}`,
        `group ${code >> 3}`,
        `code ${code}`,
      ]) {
        const key = `${row}, ${column}`;
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [inner]);
        else cell.push(inner);
      }
    }
  });
  return [...cells.values()];
}
