import {
  catairLayouts,
  encodeCatairMessage,
  encodeCatairRecord,
  type CatairExtractOptions,
} from '@tradepulse/adapters';

type ByteFile = CatairExtractOptions['files'][number];

/** A record of a chapter with made-up values by the names of its fields: cents, days, plain text. */
export function record(
  chapter: string,
  tag: string,
  values: Readonly<Record<string, string | number>>,
): string {
  const layout = catairLayouts.find((known) => known.chapter === chapter && known.tag === tag);
  if (layout === undefined) throw new TypeError(`no layout ${chapter} ${tag}`);
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(layout.fields, name)) throw new TypeError(`${chapter} ${tag} has no ${name}`);
  }
  return encodeCatairRecord(layout, values);
}

/** A message of an application in its envelope, sent on 5 January 2026 unless said. */
export function message(application: string, records: readonly string[], day = '2026-01-05'): string {
  const envelope = { site: 'X123', filer: 'S5G', port: '4601', application, day };
  return [...encodeCatairMessage(envelope, records), ''].join('\r\n');
}

/** A file in memory, as a folder or an archive would give it; it comes in small pieces. */
export function memoryFile(name: string, text: string): ByteFile {
  return {
    name,
    size: text.length,
    stream: async function* () {
      for (let at = 0; at < text.length; at += 500) yield Buffer.from(text.slice(at, at + 500), 'latin1');
    },
  };
}
