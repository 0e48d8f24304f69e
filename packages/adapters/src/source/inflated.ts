import { pipeline, type Readable, type Transform } from 'node:stream';

/**
 * The output of a decompressor over its input. Leaving early or an abort destroys both; an error of either
 * is thrown.
 *
 * @yields pieces of the content
 */
export async function* inflated(
  input: Readable,
  decompressor: Transform,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  pipeline(input, decompressor, () => undefined);
  try {
    for await (const chunk of decompressor as AsyncIterable<Buffer>) {
      signal?.throwIfAborted();
      yield chunk;
    }
  } finally {
    input.destroy();
    decompressor.destroy();
  }
}
