import type { Layout } from '@tradepulse/adapters';

/** Writes records of a layout as the publisher does: texts to the left, numbers to the right, blanks between. */
export function recordWriter(layout: Layout): (values: Readonly<Record<string, string | number>>) => string {
  const fields = layout.fields.map(({ name, start, end, kind }) => ({ name, kind, width: end - start + 1 }));
  const length = fields.reduce((total, { width }) => total + width, 0);
  if (length !== layout.length) throw new RangeError(`the fields of ${layout.name} leave gaps`);
  return (values) => {
    let line = '';
    for (const { name, kind, width } of fields) {
      const text = String(values[name] ?? (kind === 'number' ? 0 : ''));
      line += kind === 'number' ? text.padStart(width) : text.padEnd(width);
    }
    return `${line}\r\n`;
  };
}
