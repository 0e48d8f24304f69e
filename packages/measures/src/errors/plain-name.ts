/**
 * A name that a caller typed, for an error: as it is when it has the form of a name of ours, and `(malformed)`
 * otherwise, since it might be anything, a number of somebody by mistake too.
 *
 * @example
 * plainName('contry'); // => 'contry'
 * plainName('078-05-1120'); // => '(malformed)'
 */
export function plainName(name: unknown): string {
  if (typeof name !== 'string' || !NAME.test(name)) return '(malformed)';
  return name.replaceAll(/\D/gu, '').length > MOST_DIGITS ? '(malformed)' : name;
}

/** A level, or a measure by its family and its own name. */
const NAME = /^[a-z_][a-z0-9_]{0,39}(?:\/[a-z0-9_-]{1,100})?$/u;
/** `base-1999-2010` has eight; numbers of persons and firms have nine. */
const MOST_DIGITS = 8;
