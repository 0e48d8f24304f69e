/**
 * Remembers entry numbers in some twenty bytes each: the three characters of the filer once, the eight digits behind
 * them as a number.
 */
export function seenEntries(): { add(entryNo: string): boolean } {
  const filers = new Map<string, Set<number>>();
  return {
    /** Takes a number; says whether it was taken before. */
    add: (entryNo) => {
      const filer = entryNo.slice(0, 3);
      const serials = filers.get(filer) ?? new Set<number>();
      filers.set(filer, serials);
      const serial = Number(entryNo.slice(3));
      if (serials.has(serial)) return true;
      serials.add(serial);
      return false;
    },
  };
}
