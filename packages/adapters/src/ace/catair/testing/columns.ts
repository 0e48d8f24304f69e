/** A record written by column numbers, as a chapter prints them: texts from their first column, from 1. */
export function columns(tag: string, texts: Readonly<Record<number, string>>): string {
  let record = tag;
  for (const [column, text] of Object.entries(texts)) record = record.padEnd(Number(column) - 1) + text;
  return record;
}
