/** Who asks, and of what: limits hold for each dataset version by itself. */
export interface VolumeAccount {
  readonly principal: string;
  readonly datasetVersion: string;
}

/**
 * Counts how many different assembled cells have been answered: sums over codes of the asker's own choice that are no node of a
 * hierarchy. Asking for one again costs nothing, since its noise is the same, and nodes cost nothing, since there are few ways to
 * divide a population by them. The host keeps it where it outlives the process; principals who work together are one principal
 * to it, if the host says so.
 */
export interface QueryVolume {
  /**
   * Charges cells that an account has not had yet, all of them or none, before they are answered.
   *
   * @param cells - what identifies each cell, such as its cell key
   * @returns whether the account still has room for them
   */
  charge(account: VolumeAccount, cells: Iterable<string>, limit: number): Promise<boolean>;
}

/** Keeps the volume in memory: for tests, and for hosts with one process that need not remember it. */
export function memoryQueryVolume(): QueryVolume {
  const answered = new Map<string, Set<string>>();
  return {
    charge(account, cells, limit) {
      const name = JSON.stringify([account.principal, account.datasetVersion]);
      const had = answered.get(name) ?? new Set<string>();
      const wanted = new Set(had);
      for (const cell of cells) wanted.add(cell);
      const hasRoom = wanted.size <= limit;
      if (hasRoom) answered.set(name, wanted);
      return Promise.resolve(hasRoom);
    },
  };
}
