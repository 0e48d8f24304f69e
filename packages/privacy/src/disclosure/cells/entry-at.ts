/**
 * An entry that is there by construction; the compiler cannot know that it is. For one kind of array only, which
 * keeps it fast.
 */
export function entryAt(array: Int32Array, at: number): number {
  return array[at] ?? 0;
}
