import type { ByteFile } from '../../../source/byte-file.ts';
import { tooLarge, type ReportLimits } from '../report-limits.ts';
import { xmlElements } from './xml-elements.ts';

/**
 * The texts that the cells of a workbook share, in their order; the runs of formatted text joined, phonetic readings
 * left out.
 *
 * @throws AceReportError - WORKBOOK_DAMAGED, WORKBOOK_DOCTYPE, REPORT_TOO_LARGE
 */
export async function sharedStrings(
  part: ByteFile,
  options: { readonly file: string; readonly limits: ReportLimits },
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { limits, file } = options;
  const strings: string[] = [];
  const text = textCollector();
  let total = 0;
  const handler = {
    open: (name: string) => {
      if (name === 'si') text.start();
      text.open(name);
    },
    text: (piece: string) => text.add(piece),
    close: (name: string) => {
      text.close(name);
      if (name !== 'si') return;
      const string = text.end();
      // A text costs memory even when it is empty.
      total += string.length + 16;
      if (total > limits.sharedText) throw tooLarge('sharedText', limits, { file });
      strings.push(string);
    },
  };
  const elements = xmlElements(part.stream(signal), 'shared strings', handler, options);
  while ((await elements.next()).done !== true) signal?.throwIfAborted();
  return strings;
}

/** Collects the text of `t` elements, but not of those inside a phonetic reading (`rPh`). */
export function textCollector() {
  let pieces = '';
  let reading = false;
  let phonetic = false;
  return {
    start: (): void => {
      pieces = '';
    },
    open: (name: string): void => {
      if (name === 'rPh') phonetic = true;
      if (name === 't') reading = !phonetic;
    },
    add: (piece: string): void => {
      if (reading) pieces += piece;
    },
    close: (name: string): void => {
      if (name === 'rPh') phonetic = false;
      if (name === 't') reading = false;
    },
    end: (): string => pieces,
  };
}
