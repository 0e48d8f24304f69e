import { plainCopy } from './plain-copy.ts';

/** A schema, as zod's are. */
interface Schema<T> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: T | undefined };
}

/**
 * What a value says by a schema, judged on a copy so that nothing inherited or computed takes part.
 *
 * @returns null when it is not understood; hostile shapes (proxies, getters, cycles), which may throw while they are
 *   read, are not
 */
export function understood<T>(schema: Schema<T>, value: unknown): T | null {
  try {
    return schema.safeParse(plainCopy(value)).data ?? null;
  } catch {
    return null;
  }
}
