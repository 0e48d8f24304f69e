/** What each attribute can be. */
export type Choices = Readonly<Record<string, readonly unknown[]>>;

/** Every combination of choices, as objects with these attributes and no other. */
export function product(choices: Choices): readonly Readonly<Record<string, unknown>>[] {
  let combined: readonly Readonly<Record<string, unknown>>[] = [{}];
  for (const [name, values] of Object.entries(choices)) {
    combined = combined.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  return combined;
}

/** Every subset of a list. */
export function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  let all: readonly (readonly T[])[] = [[]];
  for (const one of list) all = all.flatMap((subset) => [subset, [...subset, one]]);
  return all;
}
