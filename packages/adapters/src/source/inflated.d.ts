import { type Readable, type Transform } from 'node:stream';
/**
 * The output of a decompressor over its input. Leaving early or an abort destroys both; an error of either
 * is thrown.
 *
 * @yields pieces of the content
 */
export declare function inflated(
  input: Readable,
  decompressor: Transform,
  signal?: AbortSignal,
): AsyncGenerator<Buffer>;
//# sourceMappingURL=inflated.d.ts.map
