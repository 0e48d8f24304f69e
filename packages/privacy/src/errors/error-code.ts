import { CodedError } from './coded-error.ts';

/**
 * What a record may say of an error: the code of one of ours, the kind of any other, never a message.
 *
 * @example
 * errorCode(new TypeError('secret')); // => 'TypeError'
 */
export function errorCode(error: unknown): string {
  if (error instanceof CodedError) return error.code;
  return error instanceof Error && /^[A-Z][A-Za-z]{0,99}$/.test(error.name) ? error.name : 'UNKNOWN';
}
