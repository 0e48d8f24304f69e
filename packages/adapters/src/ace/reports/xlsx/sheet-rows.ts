import type { ByteFile } from '../../../source/byte-file.ts';
import type { TableRow } from '../table/report-table.ts';
import { SheetReader, type SheetContext } from './sheet-reader.ts';
import { xmlElements } from './xml-elements.ts';

/**
 * The rows of a sheet, while it is read. Formulas are not evaluated: their last result is taken. Of merged cells the
 * first has the value and the others are empty, as the file has them.
 *
 * @yields rows by the piece of the stream
 * @throws AceReportError - WORKBOOK_DAMAGED, WORKBOOK_DOCTYPE, REPORT_TOO_LARGE
 */
export async function* sheetRows(
  part: ByteFile,
  context: SheetContext,
  signal?: AbortSignal,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<readonly TableRow[]> {
  const reader = new SheetReader(context);
  const stream = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of part.stream(signal)) {
      onBytes?.(chunk.length);
      yield chunk;
    }
  };
  for await (const _ of xmlElements(stream(), 'sheet', reader, context)) {
    signal?.throwIfAborted();
    const rows = reader.take();
    if (rows.length > 0) yield rows;
  }
  yield reader.take();
}
