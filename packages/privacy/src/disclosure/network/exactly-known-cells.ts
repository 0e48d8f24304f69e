import { isUnknown, relationsOfCells, type CellRelations } from '../relations/cell-relations.ts';

/**
 * The withheld cells of a network that are exactly known, in time proportional to the table. A plain table of two dimensions
 * is a network: relations are its nodes, and each cell joins the two relations that it stands in. A withheld cell is safe
 * from exact disclosure if and only if it lies on a cycle of withheld cells that are not zero.
 *
 * @returns the cells that lie on no cycle, ascending; null where the relations are no network, as in tables of three dimensions
 * @source Cox, Network models for complementary cell suppression (1995)
 */
export function exactlyKnownCells(related: CellRelations): readonly number[] | null {
  const network = networkOf(related);
  if (network === null) return null;
  const forest = forestOf(related, network);
  if (!isOriented(related, network, forest)) return null;
  const zeros = related.cells.flatMap((cell, at) => (isUnknown(cell) && cell.value === 0 ? [at] : []));
  return [...bridgesOf(network, forest), ...zeros].toSorted((a, b) => a - b);
}

interface Edge {
  readonly cell: number;
  readonly to: number;
}

/** From each relation to the cells that lead on; the last node stands for everything beyond the table. */
type Network = readonly (readonly Edge[])[];

function networkOf(related: CellRelations): Network | null {
  const outside = related.relations.length;
  const edges = Array.from({ length: outside + 1 }, (): Edge[] => []);
  const ends = relationsOfCells(related);
  const movable = related.cells.flatMap((cell, at) => (isUnknown(cell) && cell.value !== 0 ? [at] : []));
  if (movable.some((cell) => (ends[cell] ?? []).length > 2)) return null;
  for (const cell of movable) {
    const [from = outside, to = outside] = ends[cell] ?? [];
    edges[from]?.push({ cell, to });
    if (to !== from) edges[to]?.push({ cell, to: from });
  }
  return edges;
}

/** Where a relation hangs in a spanning forest of the network. */
interface Branch {
  readonly above: number;
  readonly via: number;
  readonly depth: number;
  /** 1 or -1: what the relation is multiplied by for cells to enter one relation and leave another. */
  readonly sign: number;
}

function forestOf({ relations }: CellRelations, edges: Network): readonly Branch[] {
  const found = new Map<number, Branch>();
  const leaves = (node: number): readonly number[] =>
    (edges[node] ?? []).flatMap(({ cell, to }) => {
      if (found.has(to)) return [];
      const { depth, sign } = found.get(node) ?? ROOT;
      const opposite = -sign * signIn(relations[node], cell) * signIn(relations[to], cell);
      found.set(to, { above: node, via: cell, depth: depth + 1, sign: opposite });
      return [to];
    });
  for (const root of edges.keys()) {
    if (found.has(root)) continue;
    found.set(root, ROOT);
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) waiting.push(...leaves(node));
  }
  return Array.from(edges, (_, node) => found.get(node) ?? ROOT);
}

const ROOT: Branch = Object.freeze({ above: -1, via: -1, depth: 0, sign: 1 });

/** Whether each cell enters one of its two relations and leaves the other; beyond the table any sign will do. */
function isOriented({ relations }: CellRelations, edges: Network, forest: readonly Branch[]): boolean {
  const flow = (node: number, cell: number): number =>
    (forest[node]?.sign ?? 1) * signIn(relations[node], cell);
  return edges.every((leading, node) =>
    leading.every(
      ({ cell, to }) =>
        node === relations.length || to === relations.length || flow(node, cell) === -flow(to, cell),
    ),
  );
}

function signIn(relation: CellRelations['relations'][number] | undefined, cell: number): number {
  return relation?.parent === cell ? 1 : -1;
}

/** Cells of the forest over which no other cell leads: those on no cycle. */
function bridgesOf(edges: Network, forest: readonly Branch[]): readonly number[] {
  const tree = new Set(forest.map(({ via }) => via).filter((via) => via !== -1));
  const bridges = new Set(tree);
  // Each node leads to the topmost one that is joined to it by cycles found so far.
  const joined = Array.from(forest, (_, node) => node);
  const topOf = (node: number): number => {
    let top = node;
    while (joined[top] !== top) top = joined[top] = joined[joined[top] ?? top] ?? top;
    return top;
  };
  const join = (node: number): number => {
    const { via, above } = forest[node] ?? ROOT;
    bridges.delete(via);
    joined[node] = above;
    return topOf(above);
  };
  const depthOf = (node: number): number => forest[node]?.depth ?? 0;
  edges.forEach((leading, node) => {
    for (const { to } of leading.filter(({ cell }) => !tree.has(cell))) {
      let [one, other] = [topOf(node), topOf(to)];
      while (one !== other) {
        if (depthOf(one) >= depthOf(other)) one = join(one);
        else other = join(other);
      }
    }
  });
  return [...bridges];
}
