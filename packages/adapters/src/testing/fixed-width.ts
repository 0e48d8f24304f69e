import type { Layout } from '../layout/layout.ts';

/** Values of a record by the names of its fields; what is absent is blank. */
export type Values = Readonly<Record<string, string | number | null>>;

/** A record as its publisher would print it: text to the left, numbers to the right, blanks between. */
export function encode(layout: Layout, values: Values): string {
  return layout.fields
    .map(({ name, start, end, kind }) => {
      const text = String(values[name] ?? '');
      return kind === 'number' ? text.padStart(end - start + 1) : text.padEnd(end - start + 1);
    })
    .join('');
}

/** A member of records, each ended CRLF. */
export function member(layout: Layout, records: readonly Values[]): string {
  return records.map((values) => `${encode(layout, values)}\r\n`).join('');
}
