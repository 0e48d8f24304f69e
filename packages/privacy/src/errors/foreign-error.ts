import { seal } from '../classes/sealed.ts';
import { CodedError, errorClass, type CodedErrorClass } from './coded-error.ts';

const sentences = {
  /** An error of a parser, a driver or the machine. What it said is not repeated: it may quote what it stumbled over. */
  FOREIGN_ERROR: (p: { name: string; cause: string | null }) =>
    `an error of the kind ${p.name}${p.cause === null ? '' : ` (${p.cause})`}, whose message is not repeated`,
} as const;

/** Stands for an error of foreign code; its `cause` is that error, sealed. */
export const ForeignError: CodedErrorClass<typeof sentences> = errorClass('ForeignError', sentences);

/**
 * An error that can be logged anywhere: one of ours as it is, in place of any other one that tells its kind and its
 * code alone. The message, stack and properties of a foreign error are gone; the error itself is the `cause`, sealed,
 * which printing and serialising do not open. Never throws.
 *
 * @example
 * wrapForeignError(new RangeError('no 078-05-1120')).message; // => 'an error of the kind RangeError, whose message is not repeated'
 */
export function wrapForeignError(error: unknown): CodedError {
  if (isOurs(error)) return error;
  const name = wordOf(error, 'name') ?? 'unknown';
  const wrapped = new ForeignError('FOREIGN_ERROR', { name, cause: wordOf(error, 'code') });
  Object.defineProperty(wrapped, 'cause', { value: seal('CREDENTIAL', error), enumerable: false });
  return wrapped;
}

function isOurs(error: unknown): error is CodedError {
  try {
    return error instanceof CodedError;
  } catch {
    return false;
  }
}

/** A property that is one short word of letters, digits and underscores, and so quotes no value. */
function wordOf(error: unknown, key: 'name' | 'code'): string | null {
  try {
    const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : null;
    return typeof value === 'string' && WORD.test(value) ? value : null;
  } catch {
    return null;
  }
}

const WORD = /^[A-Za-z][A-Za-z_]{0,39}(?:[0-9]{1,2})?$/u;
