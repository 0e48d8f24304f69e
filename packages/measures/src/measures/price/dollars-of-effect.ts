/** An effect in cents as dollars; an effect is half a sum of products, so that it need not be whole cents. */
export function dollarsOfEffect(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
