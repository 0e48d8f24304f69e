import { AceReportError } from '../report-error.ts';

/** Encodings of text files, as `TextDecoder` names them. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding that a file begins with: its byte order mark, or the zero bytes that UTF-16 puts into plain letters;
 * otherwise UTF-8.
 */
export function encodingOf(start: Uint8Array): TextEncoding {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined))
    return 'utf-16be';
  return 'utf-8';
}

/**
 * The text of a stream, without its byte order mark.
 *
 * @yields pieces of text
 * @throws AceReportError - REPORT_ENCODING for bytes that are no text in the encoding
 */
export async function* decodedText(
  stream: AsyncIterable<Buffer>,
  encoding: TextEncoding,
  file: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new AceReportError('REPORT_ENCODING', { encoding }, { file });
    throw error;
  }
}
