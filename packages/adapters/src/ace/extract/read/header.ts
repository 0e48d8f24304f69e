import { isUtf8 } from 'node:buffer';
import { ExtractFormatError } from '../extract-format-error.ts';
import type { SubjectColumns } from '../subject-columns.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The titles of a file in their order.
 *
 * @param line - its first line
 * @throws ExtractFormatError - HEADER_MISSING, HEADER_UNKNOWN_COLUMN, HEADER_REPEATED_COLUMN, HEADER_MISSING_COLUMN
 */
export function headerFields(line: Buffer, { present }: SubjectColumns, file: string): readonly string[] {
  if (line.length === 0 || !isUtf8(line)) throw new ExtractFormatError('HEADER_MISSING', {}, { file });
  const titles = titlesOf(line.toString('utf8'));
  const seen = new Set<string>();
  titles.forEach((title, index) => {
    if (!present.has(title))
      throw new ExtractFormatError('HEADER_UNKNOWN_COLUMN', { position: index + 1 }, { file });
    if (seen.has(title)) throw new ExtractFormatError('HEADER_REPEATED_COLUMN', { column: title }, { file });
    seen.add(title);
  });
  for (const { field, column } of present.values()) {
    if (!column.nullable && !seen.has(field))
      throw new ExtractFormatError('HEADER_MISSING_COLUMN', { column: field }, { file });
  }
  return titles;
}

function titlesOf(line: string): readonly string[] {
  const text = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  return text.replace(/\r$/, '').split(',').map(withoutQuotes);
}

function withoutQuotes(title: string): string {
  return title.length > 1 && title.startsWith('"') && title.endsWith('"') ? title.slice(1, -1) : title;
}
