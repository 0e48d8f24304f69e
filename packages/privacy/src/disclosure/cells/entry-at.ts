/** An entry of a typed array that is there by construction; the compiler cannot know that it is. */
export function entryAt(array: { readonly [at: number]: number }, at: number): number {
  return array[at] ?? 0;
}
