import type { ByteFile } from '../../../source/byte-file.ts';

/** A file in memory that comes in pieces of a size. */
export function memoryFile(text: string, piece = 1_000): ByteFile {
  return {
    name: 'message.txt',
    size: text.length,
    stream: async function* () {
      for (let at = 0; at < text.length; at += piece) yield Buffer.from(text.slice(at, at + piece), 'latin1');
    },
  };
}
