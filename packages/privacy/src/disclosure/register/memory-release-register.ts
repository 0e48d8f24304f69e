import type {
  RegisterAddition,
  RegisteredCell,
  RegisteredGroup,
  ReleaseRegister,
} from './release-register.ts';

/**
 * A register in memory, which forgets everything when the program ends: for tests, and for warehouses in memory.
 *
 * @example
 * const register = memoryReleaseRegister();
 * await register.append([{ group: 'g', revision: 0, cells: [] }]); // => true
 */
export function memoryReleaseRegister(): ReleaseRegister {
  const groups = new Map<string, { revision: number; cells: Map<string, RegisteredCell> }>();
  return Object.freeze({
    read: (names: readonly string[]): Promise<readonly RegisteredGroup[]> =>
      Promise.resolve(
        names.map((name) => {
          const group = groups.get(name);
          return { revision: group?.revision ?? 0, cells: [...(group?.cells.values() ?? [])] };
        }),
      ),
    append: (additions: readonly RegisterAddition[]): Promise<boolean> => {
      const moved = additions.some(({ group, revision }) => (groups.get(group)?.revision ?? 0) !== revision);
      if (moved) return Promise.resolve(false);
      for (const { group: name, cells } of additions) {
        const group = groups.get(name) ?? { revision: 0, cells: new Map<string, RegisteredCell>() };
        for (const cell of cells) group.cells.set(`${cell.version} ${cell.cell}`, Object.freeze({ ...cell }));
        group.revision += 1;
        groups.set(name, group);
      }
      return Promise.resolve(true);
    },
  });
}
